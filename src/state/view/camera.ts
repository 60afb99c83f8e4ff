import type { Bounds } from "../../geo/position.ts";
import type { CameraView } from "../../share/view.ts";

/**
 * What the map lets others do with its camera. Something to be done once is a call, never a signal.
 * Every move keeps clear of the panels and honours reduced motion.
 */
export interface Camera {
  /** Goes to a view; what is left out stays. `jump` skips the flight. */
  goTo(view: Partial<CameraView>, options?: { readonly jump?: boolean }): void;
  /** Shows all of the bounds, as near as `maxZoom` allows. `jump` skips the flight. */
  fit(bounds: Bounds, options?: { readonly maxZoom?: number; readonly jump?: boolean }): void;
  /** Whether it is on its way to where it was sent. */
  isFlying(): boolean;
  /** Whether the bounds are on screen now, clear of the panels. */
  shows(bounds: Bounds): boolean;
  /** Nearer (+) or farther (-), by whole zoom levels. */
  zoomBy(levels: number): void;
  /** North up and seen from straight above. */
  resetNorth(): void;
}

import type { Bounds, Position } from "../../geo/position.ts";
import type { CameraView } from "../../share/view.ts";

/** How to get there: by a flight, or with `jump` at once; with `soon` within 0.6 s, and far away at once. */
export interface CameraWay {
  readonly jump?: boolean;
  readonly soon?: boolean;
}

export interface FitOptions extends CameraWay {
  readonly maxZoom?: number;
  readonly facing?: Position | undefined;
  /** Whether what stands at the edge of the box has a name beside it, for which there is to be room. */
  readonly labelled?: boolean;
}

/**
 * What the map lets others do with its camera. Something to be done once is a call, never a signal.
 * Every move keeps clear of the panels and honours reduced motion.
 */
export interface Camera {
  /** Goes to a view; what is left out stays. */
  goTo(view: Partial<CameraView>, way?: CameraWay): void;
  /**
   * Shows all of the bounds, as near as `maxZoom` allows. Of a box that no side of a globe shows
   * whole, the globe turns the side to the user that `facing` is the middle of.
   */
  fit(bounds: Bounds, options?: FitOptions): void;
  /** Whether it is on its way to where it was sent. */
  isFlying(): boolean;
  /** Whether the bounds are on screen now, clear of the panels, with room for names about them where that is asked. */
  shows(bounds: Bounds, labelled?: boolean): boolean;
  /** Whether any part of the bounds is on screen now, clear of the panels. */
  meets(bounds: Bounds): boolean;
  /** Nearer (+) or farther (-), by whole zoom levels. */
  zoomBy(levels: number): void;
  /** North up and seen from straight above. */
  resetNorth(): void;
}

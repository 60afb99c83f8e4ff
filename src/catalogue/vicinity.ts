import type { Position } from "../geo/position.ts";
import type { ParkId } from "./park.ts";
import type { LocalText } from "./text.ts";

/** The plate of a card in pixels: the footprint leaves room for its dimensions and for what lies around it. */
export const PLATE_FRAME = { width: 384, height: 168, fillWidth: 204, fillHeight: 106 } as const;

/** What a line near a park is. */
export type VicinityKind = "river" | "railway" | "road" | "main-road";

/** A line that crosses a park's plate: it is schematic, like the embedded map that it is of. */
export interface VicinityLine {
  readonly kind: VicinityKind;
  readonly name?: LocalText;
  /** Those on the plate and the next beyond its rim. */
  readonly positions: readonly Position[];
}

/** What lies around the parks, by their ids; parks where nothing is known are not in it. */
export type Vicinity = Readonly<Record<ParkId, readonly VicinityLine[]>>;

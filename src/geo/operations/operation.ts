import type { Degrees, Metres, SquareMetres } from "../units.ts";
import type { BufferCorners } from "./buffer.ts";
import type { Refusal } from "./refusal.ts";

type Geometry = GeoJSON.Geometry;

/** What is to be done to a shape. */
export type OperationChoice =
  /** The shape and the others become one. */
  | { readonly kind: "merge" }
  /** What the others cover is taken away from the shape. */
  | { readonly kind: "subtract" }
  /** Of the shape stays what all of the others cover too. */
  | { readonly kind: "intersect" }
  /** What lies within a ring is taken away; the ring may be open. */
  | { readonly kind: "cut-out"; readonly ring: readonly GeoJSON.Position[] }
  /** The shape is divided by a line; others that share an edge with it get the corners that are set there. */
  | { readonly kind: "split"; readonly line: readonly GeoJSON.Position[] }
  /** The shape grows by a distance, or shrinks by one below zero. */
  | { readonly kind: "buffer"; readonly metres: Metres; readonly corners: BufferCorners }
  /** What of the shape is within a distance of the others takes over their outline. */
  | { readonly kind: "snap"; readonly metres: Metres }
  /** The others are brought to the shape and to each other, where less than a distance is between them. */
  | { readonly kind: "close-gaps"; readonly metres: Metres }
  /** Each part becomes a shape of its own. */
  | { readonly kind: "explode" }
  /** The parts of the others become parts of the shape; nothing is joined. */
  | { readonly kind: "combine" }
  /** The corners stand in the other order. */
  | { readonly kind: "reverse" }
  /** The shape is moved by its centre, true to size. */
  | { readonly kind: "move"; readonly bearingDegrees: Degrees; readonly metres: Metres }
  /** Clockwise about its centre. */
  | { readonly kind: "turn"; readonly degrees: Degrees }
  /** To an area, about its centre. */
  | { readonly kind: "scale"; readonly squareMetres: SquareMetres }
  | { readonly kind: "square" }
  /** Corners that are within a distance of a straight run are put on it. */
  | { readonly kind: "straighten"; readonly metres: Metres }
  | { readonly kind: "circularise" }
  /** Corners go that are not needed for the outline to stay within a distance. */
  | { readonly kind: "simplify"; readonly metres: Metres }
  | { readonly kind: "smooth"; readonly rounds: number };

export type OperationKind = OperationChoice["kind"];

/** What an operation works on, in WGS 84, as GeoJSON has it. */
interface OperationShapes {
  readonly geometry: Geometry;
  readonly others?: readonly Geometry[];
}

/** An operation on a shape and others, as plain data. */
export type Operation = OperationShapes & OperationChoice;

/** What came of an operation. */
export interface OperationDone {
  /** What the shape becomes; the first of several keeps its name and place. */
  readonly geometries: readonly [Geometry, ...Geometry[]];
  /** What becomes of the others, in their order: `undefined` where they stay as they are. */
  readonly others: readonly (Geometry | undefined)[];
  /** Those of all shapes that become part of the result, the first one's first. */
  readonly sourceAreasSquareMetres: readonly SquareMetres[];
  /** Their sum; what two of them cover counts twice. */
  readonly areaBeforeSquareMetres: SquareMetres;
  readonly areaAfterSquareMetres: SquareMetres;
  /** By how much a line that ended within the shape was drawn on. */
  readonly addedMetres?: Metres;
  /** How many corners had a third number, such as a height, and are gone. */
  readonly lostHeights: number;
  /** How many corners have none, and are new in shapes that have some. */
  readonly cornersWithoutHeight: number;
}

export type OperationResult = OperationDone | { readonly refused: Refusal };

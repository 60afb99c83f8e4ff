import type { Metres, SquareMetres } from "../units.ts";
import type { BufferCorners } from "./buffer.ts";
import type { Refusal } from "./refusal.ts";

type Geometry = GeoJSON.Geometry;

/** A shape that is worked on, and others that take part. */
interface Several {
  readonly geometry: Geometry;
  readonly others: readonly Geometry[];
}

/** What is to be done to a shape, as plain data. Shapes in WGS 84, as GeoJSON has them. */
export type Operation =
  /** The shape and the others become one. */
  | ({ readonly kind: "merge" } & Several)
  /** What the others cover is taken away from the shape. */
  | ({ readonly kind: "subtract" } & Several)
  /** Of the shape stays what all of the others cover too. */
  | ({ readonly kind: "intersect" } & Several)
  /** What lies within a ring is taken away; open or closed. */
  | {
      readonly kind: "cut-out";
      readonly geometry: Geometry;
      readonly ring: readonly GeoJSON.Position[];
    }
  /** The shape is divided by a line; others that share an edge with it get the corners that are set there. */
  | ({ readonly kind: "split"; readonly line: readonly GeoJSON.Position[] } & Several)
  /** The shape grows by a distance, or shrinks by one below zero. */
  | {
      readonly kind: "buffer";
      readonly geometry: Geometry;
      readonly metres: Metres;
      readonly corners: BufferCorners;
    }
  /** What of the shape is within a distance of the others takes over their outline. */
  | ({ readonly kind: "snap"; readonly metres: Metres } & Several)
  /** The others are brought to the shape and to each other, where less than a distance is between them. */
  | ({ readonly kind: "close-gaps"; readonly metres: Metres } & Several);

export type OperationKind = Operation["kind"];

/** What came of an operation. */
export interface OperationDone {
  /** What the shape becomes; the first of several keeps its name and place. */
  readonly geometries: readonly [Geometry, ...Geometry[]];
  /** What becomes of the others, in their order: `undefined` where they stay as they are. */
  readonly others: readonly (Geometry | undefined)[];
  /** Of all shapes that become part of the result. */
  readonly areaBeforeSquareMetres: SquareMetres;
  readonly areaAfterSquareMetres: SquareMetres;
  /** How many corners had a third number, such as a height, and are gone. */
  readonly lostHeights: number;
}

export type OperationResult = OperationDone | { readonly refused: Refusal };

import type { Bounds } from "../geo/position.ts";

/** What one part of a feature is, as `FeatureTable.partTypes` tells it. */
export const PART = { points: 0, line: 1, outer: 2, hole: 3 } as const;
export type PartType = (typeof PART)[keyof typeof PART];

/**
 * Many features without an object for each: their geometry in columns, and where in a text each of them stands.
 * Made of typed arrays, strings and a blob, so that it goes from worker to worker and into a database as it is.
 */
export interface FeatureTable {
  readonly count: number;
  /** Longitude and latitude of every vertex, feature after feature, in degrees of WGS 84. */
  readonly positions: Float64Array<ArrayBuffer>;
  /** The first vertex of each part, and at the end the count of vertices. */
  readonly partStarts: Uint32Array<ArrayBuffer>;
  /** What each part is: a `PartType`. Holes follow their outer ring. */
  readonly partTypes: Uint8Array<ArrayBuffer>;
  /** The first part of each feature, and at the end the count of parts. A feature without geometry has none. */
  readonly featureStarts: Uint32Array<ArrayBuffer>;
  /** The area of each feature on the WGS 84 ellipsoid in m², by `bulkAreaSquareMetres`; NaN where it has no polygon. */
  readonly areas: Float64Array<ArrayBuffer>;
  /** The names of all features, each followed by a line feed; line feeds within a name are blanks. */
  readonly names: string;
  /** The features as JSON text in UTF-8, as they came; whatever lies between them belongs to none. */
  readonly texts: Blob;
  /** Where the text of each feature begins and ends in `texts`, in bytes. */
  readonly textStarts: Uint32Array<ArrayBuffer>;
  readonly textEnds: Uint32Array<ArrayBuffer>;
  /** The box about all features; `undefined` where none has a position. */
  readonly bounds: Bounds | undefined;
}

/** Features as JSON text in WGS 84, by where each begins and ends in a blob of UTF-8, in bytes. */
export interface FeatureSlices {
  readonly kind: "slices";
  readonly blob: Blob;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The texts of a layer's features, where they stand. */
export const slicesOf = ({ texts, textStarts, textEnds }: FeatureTable): FeatureSlices => ({
  kind: "slices",
  blob: texts,
  starts: textStarts,
  ends: textEnds,
});

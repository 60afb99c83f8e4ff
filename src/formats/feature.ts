import type { Geometry } from "geojson";
import type { TextPlace } from "./finding.ts";
import type { FoundFeature } from "./parser.ts";

/** A geometry as a file states it: the numbers may be none, and are kept as the words that stood there. */
export interface StatedGeometry {
  readonly type: Geometry["type"];
  readonly coordinates?: unknown;
  readonly geometries?: readonly StatedGeometry[];
}

/** A GeoJSON Feature of what a parser found; nobody has checked its coordinates. */
export interface StatedFeature {
  readonly type: "Feature";
  readonly id?: string | number;
  readonly geometry: StatedGeometry | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A feature without an id of its own. */
export const statedFeatureOf = (
  geometry: StatedGeometry | null,
  properties: Readonly<Record<string, unknown>> = {},
): StatedFeature => ({ type: "Feature", geometry, properties });

/** A record that cannot be read: it is not added, and what is left of it is kept. `what` names the part that does not fit. */
export const damaged = (
  properties: Readonly<Record<string, unknown>>,
  what: string,
  place: TextPlace,
): FoundFeature => ({
  value: statedFeatureOf(null, properties),
  place,
  fault: { kind: "record-damaged", what },
});

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The number that a text is, else the text itself, so that what stood there can be shown. */
export const numberOrText = (text: string): number | string =>
  NUMBER.test(text) ? Number(text) : text;

/** A geometry with the first two numbers of each position changed about. */
export const swapAxes = ({ type, coordinates, geometries }: StatedGeometry): StatedGeometry =>
  geometries
    ? { type, geometries: geometries.map(swapAxes) }
    : { type, coordinates: swapped(coordinates) };

function swapped(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [first, second, ...rest] = value as readonly unknown[];
  return Array.isArray(first) ? value.map(swapped) : [second, first, ...rest];
}

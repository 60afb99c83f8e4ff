import { extentOf } from "../../geo/bounds.ts";
import { boundsOfAny } from "../../geo/measure/any-geometry.ts";
import { outlineParts } from "../../geo/outline/address.ts";
import { validParts } from "../geometry/valid-parts.ts";
import { itemsIn, stretchText } from "./json-scan.ts";
import type { TextEdit, TextStretch } from "./text-edit.ts";

/** The numbers of a box: the least of each axis, then the greatest of each. */
type Box = readonly number[];

/** Of a degree; what is written with less digits than that is no exact box. */
const TOLERANCE = 1e-6;

/**
 * What changes a `bbox` member (RFC 7946 section 5) of a text when its geometry changes: one that told the least and greatest
 * numbers does so again, as the plain ones or as the RFC has them across the antimeridian, and one that had all within it is
 * made to have so where it has not. One that held for neither, such as of another system, is left alone.
 * @param before the geometry that was there, as it was parsed
 */
export function boxEdits(
  text: string,
  box: TextStretch,
  before: unknown,
  after: unknown,
): readonly TextEdit[] {
  const stretches = itemsIn(text, box) ?? [];
  const numbers = stretches.map((stretch): unknown => JSON.parse(stretchText(text, stretch)));
  const [from, to] = [validParts(before), validParts(after)];
  if (!isBox(numbers) || !from || !to) return [];
  const next = boxAfter(numbers, from, to);
  return stretches.flatMap(({ offset, length }, at) => {
    const number = next[at];
    if (number === undefined || number === numbers[at] || !Number.isFinite(number)) return [];
    return [{ offset, length, content: JSON.stringify(number) }];
  });
}

const isBox = (numbers: readonly unknown[]): numbers is Box =>
  (numbers.length === 4 || numbers.length === 6) && numbers.every((one) => typeof one === "number");

function boxAfter(box: Box, before: GeoJSON.Geometry, after: GeoJSON.Geometry): Box {
  const axes = box.length / 2;
  for (const boxOf of [plainBox, globeBox])
    if (isSameBox(box, boxOf(before, axes))) return boxOf(after, axes);
  const hasAll = (geometry: GeoJSON.Geometry) => holds(box, plainBox(geometry, axes));
  return hasAll(before) && !hasAll(after) ? plainBox(after, axes) : box;
}

const positionsOf = (geometry: GeoJSON.Geometry): readonly GeoJSON.Position[] =>
  geometry.type === "GeometryCollection"
    ? geometry.geometries.flatMap(positionsOf)
    : outlineParts(geometry).flat(2);

function plainBox(geometry: GeoJSON.Geometry, axes: number): Box {
  const positions = positionsOf(geometry);
  const [west, south, east, north] = extentOf(positions);
  return axes === 2
    ? [west, south, east, north]
    : withHeights([west, south, east, north], positions);
}

function globeBox(geometry: GeoJSON.Geometry, axes: number): Box {
  const box = boundsOfAny(geometry) ?? [];
  return axes === 2 ? box : withHeights(box, positionsOf(geometry));
}

/** Positions without a height have no say in it. */
function withHeights(
  [west = 0, south = 0, east = 0, north = 0]: Box,
  positions: readonly GeoJSON.Position[],
): Box {
  const heights = positions.flatMap(([, , height]) =>
    height === undefined ? [] : [[height, height]],
  );
  const [least, , most] = extentOf(heights);
  return [west, south, least, east, north, most];
}

const isSameBox = (one: Box, other: Box): boolean =>
  one.every((number, at) => {
    const expected = other[at] ?? Number.NaN;
    return Math.abs(number - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
  });

function holds(box: Box, inner: Box): boolean {
  const half = box.length / 2;
  return inner.every((number, at) =>
    at < half ? number >= (box[at] ?? 0) : number <= (box[at] ?? 0),
  );
}

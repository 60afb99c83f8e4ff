import { type OutlineGeometry, outlineParts } from "../../geo/outline/address.ts";
import { longitudeStep } from "../../geo/rings.ts";
import type { Degrees } from "../../geo/units.ts";
import { positionDepth } from "../geometry/geometry-depth.ts";
import { boxEdits } from "./box-text.ts";
import { type CoordinatesText, type Nested, readCoordinates } from "./coordinates-text.ts";
import { itemsIn, membersIn, rootValue, stretchText } from "./json-scan.ts";
import { splicedCoordinates } from "./splice-coordinates.ts";
import { applyTextEdits, endOf, type TextEdit } from "./text-edit.ts";
import { writtenCoordinates, type WriteNumber } from "./write-coordinates.ts";

/** Of a degree of latitude the seventh is 11 mm. */
const DECIMALS = 7;

/** Positions that are written with all their digits. */
type Taken = readonly GeoJSON.Position[];

/**
 * Writes a geometry into the text of a feature, and leaves all else to the letter: positions whose numbers are the same, with
 * their heights; ids, other members of the feature and the geometry, the order of keys, blanks. New longitudes and latitudes
 * are written with 7 decimals at most and from -180 to 180, but beside a position that stays where the geometry runs on beyond that. A `bbox` that held for
 * what was there holds again.
 * @param taken positions whose numbers come from elsewhere, such as from the border of a neighbour, and keep all their digits
 * @returns the text as it is where it is no object
 * @throws for numbers that are not finite
 */
export function withGeometry(text: string, geometry: GeoJSON.Geometry, taken: Taken = []): string {
  const root = rootValue(text);
  const members = membersIn(text, root);
  if (!members) return text;
  const place = members.get("geometry");
  if (!place) {
    const member = `"geometry":${geometryText("null", geometry, taken)}`;
    const content = members.size > 0 ? `,${member}` : member;
    return applyTextEdits(text, [{ offset: endOf(root) - 1, length: 0, content }]);
  }
  const before = stretchText(text, place);
  const after = geometryText(before, geometry, taken);
  const box = members.get("bbox");
  const boxes =
    box && before !== after ? boxEdits(text, box, JSON.parse(before), JSON.parse(after)) : [];
  return applyTextEdits(text, [{ ...place, content: after }, ...boxes]);
}

/** The text of a geometry in the place of another one's. */
function geometryText(text: string, geometry: GeoJSON.Geometry, taken: Taken): string {
  const members = membersIn(text, rootValue(text));
  const type = members?.get("type");
  const name = geometry.type === "GeometryCollection" ? "geometries" : "coordinates";
  const content = members?.get(name);
  if (!members || !type || !content) return freshText(geometry, taken);
  const oldType: unknown = JSON.parse(stretchText(text, type));
  const old = stretchText(text, content);
  const edits: TextEdit[] = [{ ...content, content: contentText(old, oldType, geometry, taken) }];
  if (oldType !== geometry.type) edits.push({ ...type, content: `"${geometry.type}"` });
  const after = applyTextEdits(text, edits);
  const box = members.get("bbox");
  if (!box || after === text) return after;
  return applyTextEdits(text, [
    ...edits,
    ...boxEdits(text, box, JSON.parse(text), JSON.parse(after)),
  ]);
}

/** The text of the coordinates of a geometry, or of the members of a collection, in the place of others. */
function contentText(
  text: string,
  oldType: unknown,
  geometry: GeoJSON.Geometry,
  taken: Taken,
): string {
  if (geometry.type === "GeometryCollection") return collectionText(text, geometry, taken);
  const oldDepth = positionDepth(oldType);
  const depth = positionDepth(geometry.type) ?? 0;
  const spliced =
    oldDepth === depth
      ? splicedCoordinates(text, geometry.coordinates, depth, createNumberWriter(taken))
      : undefined;
  if (spliced !== undefined) return spliced;
  const old = oldDepth === undefined ? undefined : readCoordinates(text, rootValue(text), oldDepth);
  const write = createNumberWriter(taken, longitudeThatStays(old, geometry));
  return old
    ? writtenCoordinates(old, geometry.coordinates, depth, write)
    : freshCoordinates(geometry.coordinates, write);
}

function collectionText(
  text: string,
  { geometries }: GeoJSON.GeometryCollection,
  taken: Taken,
): string {
  const items = itemsIn(text, rootValue(text)) ?? [];
  const written = geometries.map((geometry, at) => {
    const item = items[at];
    return geometryText(item ? stretchText(text, item) : "null", geometry, taken);
  });
  if (items.length !== written.length) return `[${written.join(",")}]`;
  return applyTextEdits(
    text,
    items.map((item, at) => ({ ...item, content: written[at] ?? "" })),
  );
}

function freshText(geometry: GeoJSON.Geometry, taken: Taken): string {
  const isCollection = geometry.type === "GeometryCollection";
  const content = isCollection
    ? `"geometries":${collectionText("[]", geometry, taken)}`
    : `"coordinates":${freshCoordinates(geometry.coordinates, createNumberWriter(taken))}`;
  return `{"type":"${geometry.type}",${content}}`;
}

const isPosition = (value: Nested): value is readonly number[] =>
  value.every((one) => typeof one === "number");

function freshCoordinates(value: Nested, write: WriteNumber): string {
  const items = isPosition(value)
    ? value.map((_, at) => write(value, at))
    : value.map((one) => (typeof one === "number" ? one : freshCoordinates(one, write)));
  return `[${items.join(",")}]`;
}

const placeKey = ([lon, lat]: readonly number[]): string => `${lon} ${lat}`;

/**
 * A longitude by which those of new positions go, in a geometry that runs on beyond 180°: that of a position which stays as it
 * is written. `undefined` where none runs on, or none stays.
 */
function longitudeThatStays(
  old: CoordinatesText | undefined,
  geometry: OutlineGeometry,
): Degrees | undefined {
  const places = old?.positions.map(({ numbers }) => numbers) ?? [];
  if (!places.some(([lon = 0]) => Math.abs(lon) > 180)) return undefined;
  const before = new Set(places.map(placeKey));
  const stays = outlineParts(geometry)
    .flat(2)
    .find((position) => before.has(placeKey(position)));
  return stays?.[0];
}

function createNumberWriter(taken: Taken, beside?: Degrees): WriteNumber {
  const exact = new Set(taken.map(placeKey));
  return (position, index) => {
    const number = position[index];
    if (number === undefined || !Number.isFinite(number))
      throw new Error("Coordinates are finite numbers.");
    if (index > 1 || exact.has(placeKey(position))) return JSON.stringify(number);
    if (index === 1) return decimalText(number);
    return decimalText(
      beside === undefined ? withinGlobe(number) : beside + longitudeStep(beside, number),
    );
  };
}

const withinGlobe = (lon: number): number =>
  Math.abs(lon) <= 180 ? lon : lon - 360 * Math.round(lon / 360);

/** A number with as few decimals as it needs, and never as a power of ten. */
function decimalText(number: number): string {
  const text = number.toFixed(DECIMALS).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}

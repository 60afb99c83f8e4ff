import type { Envelope } from "../../answer.ts";
import { nextFeature } from "./resync.ts";
import {
  featureValue,
  featureTextOf,
  isGeometryType,
  geoJsonType,
} from "../../../geojson/types.ts";
import { BYTE } from "./skip.ts";
import { sliceText } from "./text.ts";
import { batchOf, parse } from "./batch.ts";
import type { Walk } from "./walk.ts";
import { skipElement, skipOneValue, rangeIn, walkElements, walkMembers } from "./walk.ts";
import type { FoundFeature, JsonRange } from "../../parser.ts";

/** Takes what is found in a JSON text of GeoJSON. */
export interface FeatureSearch {
  readonly walk: Walk;
  readonly take: (found: FoundFeature) => void;
  /** A list's element that is GeoJSON, but no feature: its features are taken. */
  readonly unwrapped: (type: string, start: number) => void;
  /** What is no GeoJSON at all. */
  readonly unknown: (found: FoundFeature) => void;
  /** A FeatureCollection without its features; `undefined` where it has several lists of them, or is no JSON. */
  readonly collection: (envelope: Envelope | undefined) => void;
  /** The `crs` member of GeoJSON 2008. */
  readonly crs: (crs: unknown) => void;
}

/** Where a value stands: its offset, its path from the top, and how many arrays and objects are around it. */
export interface SearchPlace {
  readonly start: number;
  readonly path: string;
  readonly levels: number;
}

/** Finds the features of the value at a spot; gives the offset behind it. */
export function findJsonFeatures(finder: FeatureSearch, spot: SearchPlace): number {
  const { bytes } = finder.walk.text;
  const first = bytes[spot.start];
  if (first === BYTE.openBracket) return findInList(finder, spot, false);
  if (first === BYTE.openBrace) {
    return isBrokenFeature(finder.walk, spot)
      ? passBroken(finder, spot)
      : findInObject(finder, spot);
  }
  const end = skipOneValue(finder.walk, spot.start, spot.levels);
  takeValue(finder, spot, end);
  return end;
}

// A text that is known to be broken may be so here: then the next feature is not to be lost with this one.
const isBrokenFeature = ({ strict, text }: Walk, { start }: SearchPlace): boolean =>
  !strict && nextFeature(text.bytes, start, start + 1) === start;

function passBroken(finder: FeatureSearch, spot: SearchPlace): number {
  const step = { at: spot.start, levels: spot.levels, index: 0 };
  return skipElement(finder.walk, step, (start, end) => {
    const value = parse(finder.walk, start, end);
    if (value !== undefined) takeElement(finder, spot, { value, end, isDeclared: false });
    return value !== undefined;
  }).at;
}

/** Finds the features in an array: `isDeclared` where it is the `features` of a collection: what is no feature there is isDeclared of. */
function findInList(finder: FeatureSearch, spot: SearchPlace, isDeclared: boolean): number {
  const { walk } = finder;
  const levels = spot.levels + 1;
  const take = (value: unknown, start: number, end: number, index: number): void =>
    takeElement(
      finder,
      { start, path: `${spot.path}[${index}]`, levels },
      { value, end, isDeclared },
    );
  if (walk.strict) {
    const batch = batchOf(walk, take);
    const behind = walkElements(walk, spot.start, levels, batch.add);
    batch.flush();
    return behind;
  }
  return walkElements(walk, spot.start, levels, (start, end, index) => {
    const value = parse(walk, start, end);
    if (value !== undefined) take(value, start, end, index);
    return value !== undefined;
  });
}

function takeElement(
  finder: FeatureSearch,
  element: SearchPlace,
  { value, end, isDeclared }: { value: unknown; end: number; isDeclared: boolean },
): void {
  const { start, path } = element;
  const type = geoJsonType(value);
  if (type === "Feature" || (isDeclared && !isGeoJson(type))) {
    finder.take({ value, text: { of: finder.walk.text, start, end }, place: { path } });
    return;
  }
  if (isDeclared && type !== undefined) finder.unwrapped(type, start);
  if (type === "FeatureCollection" || type === "GeometryCollection") findInObject(finder, element);
  else dispatch(finder, element, { value, end });
}

const isGeoJson = (type: string | undefined): boolean =>
  type === "FeatureCollection" || isGeometryType(type);

interface Members {
  type?: unknown;
  readonly lists: { key: string; start: number; end: number; taken: boolean }[];
  /** Values that are no JSON. */
  readonly broken: JsonRange[];
}

/** Reads an object member by member, so that the features of a large collection are never in memory at once. */
function findInObject(finder: FeatureSearch, spot: SearchPlace): number {
  const { walk } = finder;
  const members: Members = { lists: [], broken: [] };
  const end = walkMembers(walk, spot.start, (key, valueStart) => {
    const isList = walk.text.bytes[valueStart] === BYTE.openBracket;
    if (key === "features" && isList && members.type === "FeatureCollection") {
      const behind = takeList(finder, spot, { key, start: valueStart, isDeclared: true });
      members.lists.push({ key, start: valueStart, end: behind, taken: true });
      return behind;
    }
    const behind = skipOneValue(walk, valueStart, spot.levels + 1);
    if (isList && (key === "features" || key === "geometries")) {
      members.lists.push({ key, start: valueStart, end: behind, taken: false });
    } else {
      const value = parse(finder.walk, valueStart, behind);
      if (value === undefined) members.broken.push(rangeIn(walk, valueStart, behind));
      if (key === "type") members.type = value;
      if (key === "crs") finder.crs(value);
    }
    return behind;
  });
  finishObject(finder, spot, { members, end });
  return end;
}

interface List {
  readonly key: string;
  readonly start: number;
  readonly isDeclared: boolean;
}

function takeList(
  finder: FeatureSearch,
  spot: SearchPlace,
  { key, start, isDeclared }: List,
): number {
  const path = spot.path === "" ? key : `${spot.path}.${key}`;
  return findInList(finder, { start, path, levels: spot.levels + 1 }, isDeclared);
}

/** Takes the lists that came before the type was known, or the object itself where it is no collection. */
function finishObject(
  finder: FeatureSearch,
  spot: SearchPlace,
  { members, end }: { members: Members; end: number },
): void {
  const isCollection = members.type === undefined || members.type === "FeatureCollection";
  const key = isCollection ? "features" : "geometries";
  const lists = members.lists.filter((list) => list.key === key);
  if (lists.length === 0 || !(isCollection || members.type === "GeometryCollection")) {
    takeValue(finder, spot, end);
    return;
  }
  for (const range of members.broken) finder.walk.stray(range);
  const isDeclared = members.type === "FeatureCollection";
  for (const list of lists) if (!list.taken) takeList(finder, spot, { ...list, isDeclared });
  if (isCollection) finder.collection(envelopeOf(finder, spot, { lists, end }));
}

function envelopeOf(
  { walk }: FeatureSearch,
  { start }: SearchPlace,
  { lists, end }: { lists: Members["lists"]; end: number },
): Envelope | undefined {
  const [list, another] = lists;
  if (!list || another) return undefined;
  const before = sliceText(walk.text.bytes, start, list.start);
  const after = sliceText(walk.text.bytes, list.end, end);
  return [after, `${after}}`].map((tail) => ({ before, after: tail })).find(isSound);
}

function isSound({ before, after }: Envelope): boolean {
  try {
    JSON.parse(`${before}[]${after}`);
    return true;
  } catch {
    return false;
  }
}

function takeValue(finder: FeatureSearch, spot: SearchPlace, end: number): void {
  const { walk } = finder;
  const value = parse(finder.walk, spot.start, end);
  if (value === undefined) walk.broken(rangeIn(walk, spot.start, end), 0);
  else dispatch(finder, spot, { value, end });
}

function dispatch(
  finder: FeatureSearch,
  { start, path }: SearchPlace,
  { value, end }: { value: unknown; end: number },
): void {
  const text = rangeIn(finder.walk, start, end);
  const type = geoJsonType(value);
  if (type === "Feature") finder.take({ value, text, place: { path } });
  else if (isGeometryType(type)) {
    finder.take({
      value: featureValue(value),
      text: featureTextOf(sliceText(text.of.bytes, start, end)),
      place: { path },
      geometryAt: text,
    });
  } else finder.unknown({ value, text, place: { path } });
}

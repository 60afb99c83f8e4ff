import { isJsonObject } from "../../geojson/json.ts";
import { fail, succeed } from "../../result.ts";
import type { ImportProblem } from "../answer.ts";
import { shortText } from "../check/value.ts";
import { placeAt } from "../encoding/json/place.ts";
import { DEEP, skipBlanks, skipValue } from "../encoding/json/skip.ts";
import { locateSyntax } from "../encoding/json/syntax.ts";
import { type OpenedText, openJsonText, rangeText } from "../encoding/json/text.ts";
import { LIMITS } from "../limits.ts";
import { type FeatureSink, ImportRefusal, type ParseFormat } from "../parser.ts";
import { arcLengths, verticesOf, withKnownArcs } from "./arcs.ts";
import { feature } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";

/** Reads a topology (the TopoJSON format specification, version 1): one feature for each geometry of its objects. */
export const read: ParseFormat = async (source, sink) => {
  const opened = await openJsonText(source.bytes, source.encoding);
  for (const { detail, severity } of opened.notes) sink.find(detail, severity, {});
  const topology = parse(opened);
  if (!isJsonObject(topology.value)) return fail(topology.problem ?? damaged("objects"));
  const { arcs, objects, transform } = topology.value;
  const lengths = arcLengths(arcs);
  if (!lengths) return fail(damaged("arcs"));
  if (!isTransform(transform)) return fail(damaged("transform"));
  if (!isJsonObject(objects)) return fail(damaged("objects"));
  const known = topology.value as unknown as Topology;
  const walk = { topology: known, lengths, sink, vertices: 0, doneOf: shareOf(objects) };
  for (const [name, object] of Object.entries(objects)) {
    takeObject(walk, object, `objects.${name}`);
  }
  return succeed({});
};

/** How many arcs that are not there are told of for one geometry. */
const MOST_MISSING = 10;

/** Outer rings go clockwise by the habit of its tools, and small ones come to nothing on its grid. */
const ALLOWED = ["any-winding", "hollow-rings"] as const;

const damaged = (what: string): ImportProblem => ({ kind: "damaged", format: "topojson", what });

function parse({ text, start }: OpenedText): { value?: unknown; problem?: ImportProblem } {
  const first = skipBlanks(text.bytes, start);
  if (skipValue(text.bytes, first, 0) === DEEP) {
    return { problem: { kind: "too-deep", limit: LIMITS.nesting, place: placeAt(text, first) } };
  }
  const range = { of: text, start, end: text.bytes.length };
  try {
    return { value: JSON.parse(rangeText(range)) as unknown };
  } catch {
    const { offset, spanBytes, detail } = locateSyntax(range);
    const place = placeAt(text, offset, spanBytes);
    return {
      problem: { kind: "syntax", place, finding: { ...detail, severity: "error", place } },
    };
  }
}

function isTransform(transform: unknown): boolean {
  if (transform === undefined || transform === null) return true;
  if (!isJsonObject(transform)) return false;
  return [transform.scale, transform.translate].every(
    (pair) => Array.isArray(pair) && pair.length >= 2 && pair.every(Number.isFinite),
  );
}

interface TopologyWalk {
  readonly topology: Topology;
  readonly lengths: readonly number[];
  readonly sink: FeatureSink;
  /** Counts a geometry, and gives how much is read with it, from 0 to 1. */
  readonly doneOf: () => number;
  vertices: number;
}

const geometriesOf = (object: unknown): readonly unknown[] | undefined =>
  isJsonObject(object) && object.type === "GeometryCollection" && Array.isArray(object.geometries)
    ? object.geometries
    : undefined;

function shareOf(objects: Readonly<Record<string, unknown>>): () => number {
  const counts = Object.values(objects).map((object) => geometriesOf(object)?.length ?? 1);
  const all = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  return () => {
    done += 1;
    return done / all;
  };
}

/** Takes one object: a collection's members become features of their own. */
function takeObject(walk: TopologyWalk, object: unknown, path: string): void {
  const take = (geometry: unknown, at: string): void => {
    takeGeometry(walk, geometry, at);
    walk.sink.reportProgress(walk.doneOf());
  };
  const members = geometriesOf(object);
  if (members) members.forEach((member, index) => take(member, `${path}.geometries[${index}]`));
  else take(object, path);
}

function takeGeometry(walk: TopologyWalk, geometry: unknown, path: string): void {
  const { topology, lengths, sink } = walk;
  // One long arc may be used any number of times: count before the library copies it as often.
  walk.vertices += verticesOf(geometry, lengths);
  if (walk.vertices > LIMITS.vertices) {
    throw new ImportRefusal({ kind: "too-many-vertices", limit: LIMITS.vertices });
  }
  const { geometry: known, missing } = withKnownArcs(geometry, lengths.length);
  const [first] = missing;
  if (known === undefined && first) {
    hold(walk, geometry, { what: missingArc(first.arc), path: `${path}.${first.path}` });
    return;
  }
  for (const { arc, path: inside } of missing.slice(0, MOST_MISSING)) {
    const detail = { kind: "record-damaged", what: missingArc(arc) } as const;
    sink.find(detail, "warning", { path: `${path}.${inside}` });
  }
  const value = madeOf(topology, known);
  if (value) sink.add({ value, place: { path }, allows: ALLOWED });
  else hold(walk, geometry, { what: "arcs", path });
}

const missingArc = (arc: unknown): string => `arc ${shortText(arc)}`;

/** `undefined` where its arcs are none. */
function madeOf(topology: Topology, geometry: unknown): unknown {
  try {
    return feature(topology, geometry as GeometryObject);
  } catch {
    return undefined;
  }
}

/** Keeps what a geometry is called and tells, which is no feature without its arcs. */
function hold(
  { sink }: TopologyWalk,
  geometry: unknown,
  { what, path }: { readonly what: string; readonly path: string },
): void {
  const { id, properties } = isJsonObject(geometry) ? geometry : {};
  const value = {
    type: "Feature",
    ...(id === undefined ? {} : { id }),
    properties: isJsonObject(properties) ? properties : {},
    geometry: null,
  };
  sink.add({ value, place: { path }, fault: { kind: "record-damaged", what } });
}

import { feature } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { fail, succeed } from "../result.ts";
import type { ImportProblem } from "./answer.ts";
import { placeAt } from "./json/place.ts";
import { isObject } from "./json/shape.ts";
import { DEEP, skipBlanks, skipValue } from "./json/skip.ts";
import { locateSyntax } from "./json/syntax.ts";
import type { OpenedText } from "./json/text.ts";
import { openJsonText, rangeText } from "./json/text.ts";
import { LIMITS } from "./limits.ts";
import type { FeatureSink, ReadFormat } from "./reader.ts";
import { ImportRefusal } from "./reader.ts";
import { shortText } from "./lint/value.ts";
import { arcLengths, verticesOf } from "./topojson/arcs.ts";
import { withKnownArcs } from "./topojson/known-arcs.ts";

/** Reads a topology (the TopoJSON format specification, version 1): one feature for each geometry of its objects. */
export const read: ReadFormat = async (source, sink) => {
  const opened = await openJsonText(source.bytes, source.encoding);
  for (const { detail, severity } of opened.notes) sink.find(detail, severity, {});
  const topology = parse(opened);
  if (!isObject(topology.value)) return fail(topology.problem ?? damaged("objects"));
  const { arcs, objects, transform } = topology.value;
  const lengths = arcLengths(arcs);
  if (!lengths) return fail(damaged("arcs"));
  if (!isTransform(transform)) return fail(damaged("transform"));
  if (!isObject(objects)) return fail(damaged("objects"));
  const walk = { topology: topology.value as unknown as Topology, lengths, sink, vertices: 0 };
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
  if (!isObject(transform)) return false;
  return [transform.scale, transform.translate].every(
    (pair) => Array.isArray(pair) && pair.length >= 2 && pair.every(Number.isFinite),
  );
}

interface TopologyWalk {
  readonly topology: Topology;
  readonly lengths: readonly number[];
  readonly sink: FeatureSink;
  vertices: number;
}

/** Takes one object: a collection's members become features of their own. */
function takeObject(walk: TopologyWalk, object: unknown, path: string): void {
  if (
    isObject(object) &&
    object.type === "GeometryCollection" &&
    Array.isArray(object.geometries)
  ) {
    object.geometries.forEach((member: unknown, index) =>
      takeGeometry(walk, member, `${path}.geometries[${index}]`),
    );
  } else takeGeometry(walk, object, path);
}

function takeGeometry(walk: TopologyWalk, geometry: unknown, path: string): void {
  const { topology, lengths, sink } = walk;
  // One long arc may be used any number of times: count before the library copies it as often.
  walk.vertices += verticesOf(geometry, lengths);
  if (walk.vertices > LIMITS.vertices) {
    throw new ImportRefusal({ kind: "too-many-vertices", limit: LIMITS.vertices });
  }
  const { geometry: known, missing } = withKnownArcs(geometry, lengths.length);
  const severity = known === undefined ? "error" : "warning";
  for (const { arc, path: inside } of missing.slice(0, severity === "error" ? 1 : MOST_MISSING)) {
    const detail = { kind: "record-damaged", what: `arc ${shortText(arc)}` } as const;
    sink.find(detail, severity, { path: `${path}.${inside}` });
  }
  if (known === undefined) return;
  try {
    const value = feature(topology, known as GeometryObject);
    sink.add({ value, place: { path }, allows: ALLOWED });
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    sink.find({ kind: "record-damaged", what: "arcs" }, "error", { path });
  }
}

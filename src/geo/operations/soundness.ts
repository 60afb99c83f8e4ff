import { booleanPointInPolygon } from "@turf/turf";
import Flatbush from "flatbush";
import { fail, type Result } from "../../result.ts";
import { boxesMeet, extentOf } from "../bounds.ts";
import { crossingRings } from "../measure/crossings.ts";
import { lonLat, polygonsOf, type Ring } from "../rings.ts";
import { type Segment, sidesOf } from "../segment.ts";
import { unwrapRing } from "../unwrap.ts";
import type { Operation } from "./operation.ts";
import type { Refusal } from "./refusal.ts";
import { isRepeat, type Polygon } from "./rounding.ts";
import { isPolygonal, type Reshaping } from "./shapes.ts";

/** An edge, and whose it is. */
interface Edge {
  readonly line: Segment;
  readonly part: number;
  readonly ring: number;
}

const edgesOf = (polygons: readonly Polygon[]): readonly Edge[] =>
  polygons.flatMap((rings, part) =>
    rings.flatMap((path, ring) =>
      path.slice(1).flatMap((to, place): Edge[] => {
        const from = path[place];
        return !from || isRepeat(to, from)
          ? []
          : [{ line: [lonLat(from), lonLat(to)], part, ring }];
      }),
    ),
  );

/** Whether two edges of one straight line have more than a point in common. */
function runAlong(one: Segment, other: Segment): boolean {
  const axis = Math.abs(one[0][0] - one[1][0]) > Math.abs(one[0][1] - one[1][1]) ? 0 : 1;
  const from = Math.max(
    Math.min(one[0][axis], one[1][axis]),
    Math.min(other[0][axis], other[1][axis]),
  );
  const to = Math.min(
    Math.max(one[0][axis], one[1][axis]),
    Math.max(other[0][axis], other[1][axis]),
  );
  return from < to;
}

function meetingOf(one: Edge, other: Edge): Refusal | undefined {
  if (one.part === other.part && one.ring === other.ring) return undefined;
  const sides = sidesOf(one.line, other.line);
  if (!sides) return undefined;
  const areAlong = sides.every((side) => side === 0) && runAlong(one.line, other.line);
  if (one.part !== other.part) {
    return areAlong || !sides.includes(0) ? { kind: "parts-overlap" } : undefined;
  }
  return areAlong ? { kind: "would-touch" } : undefined;
}

function faultBetweenRings(polygons: readonly Polygon[]): Refusal | undefined {
  const edges = edgesOf(polygons);
  if (edges.length === 0) return undefined;
  const index = new Flatbush(edges.length);
  for (const { line } of edges) index.add(...extentOf(line));
  index.finish();
  let fault: Refusal | undefined;
  for (const [number, edge] of edges.entries()) {
    // The filter takes what is found and keeps none of it, so that no list grows.
    index.search(...extentOf(edge.line), (place) => {
      const other = edges[place];
      if (place > number && other) fault ??= meetingOf(edge, other);
      return false;
    });
    if (fault) return fault;
  }
  return undefined;
}

/** The corners of rings, and the middles of their edges. */
export const placesOn = (rings: readonly Ring[]): readonly GeoJSON.Position[] =>
  rings.flatMap((ring) =>
    ring.slice(1).flatMap((to, place) => {
      const [[ax = 0, ay = 0] = to, [bx = 0, by = 0]] = [ring[place], to];
      return [[(ax + bx) / 2, (ay + by) / 2], to];
    }),
  );

/** Whether something of a part that crosses no edge of another lies within that. */
function liesIn(part: Polygon, other: Polygon): boolean {
  const box = extentOf(other[0] ?? []);
  const polygon = { type: "Polygon", coordinates: other.map((ring) => [...ring]) } as const;
  return placesOn(part).some(
    (place) =>
      boxesMeet(extentOf([place]), box) &&
      booleanPointInPolygon([...place], polygon, { ignoreBoundary: true }),
  );
}

function isPartInAnother(polygons: readonly Polygon[]): boolean {
  if (polygons.length < 2) return false;
  const index = new Flatbush(polygons.length);
  for (const [outer = []] of polygons) index.add(...extentOf(outer));
  index.finish();
  return polygons.some((part, number) =>
    index
      .search(...extentOf(part[0] ?? []))
      .some((place) => place !== number && liesIn(part, polygons[place] ?? [])),
  );
}

/**
 * Why polygons are no sound shape (OGC Simple Features 1.2.1, 6.1.11 and 6.1.14): a ring crosses itself or another, runs along
 * another, or two parts have more in common than points. `undefined` where they are one.
 */
function faultOf(geometry: GeoJSON.Geometry): Refusal | undefined {
  if (!isPolygonal(geometry)) return undefined;
  const polygons = polygonsOf(geometry).map((rings) =>
    rings.map((ring) => unwrapRing(ring).positions),
  );
  if (polygons.some((rings) => crossingRings(rings).size > 0)) return { kind: "would-cross" };
  const fault = faultBetweenRings(polygons);
  return fault ?? (isPartInAnother(polygons) ? { kind: "parts-overlap" } : undefined);
}

/** What came of an operation; refused where one of its shapes is unsound and all that it was made of were sound. */
export function soundOutcome(
  { geometry, others = [] }: Operation,
  outcome: Result<Reshaping, Refusal>,
): Result<Reshaping, Refusal> {
  if (!outcome.ok) return outcome;
  const after = [...outcome.value.geometries, ...outcome.value.others];
  const [fault] = after.flatMap((shape) => (shape && faultOf(shape)) ?? []);
  const wasSound = fault && [geometry, ...others].every((shape) => faultOf(shape) === undefined);
  return wasSound ? fail(fault) : outcome;
}

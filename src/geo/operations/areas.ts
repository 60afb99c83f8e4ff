import { booleanPointInPolygon } from "@turf/turf";
import { fail, type Result, succeed } from "../../result.ts";
import { crossingRings } from "../measure/crossings.ts";
import { doubleAreaOf, type Ring } from "../rings.ts";
import { clip, foldUp } from "./clip.ts";
import type { Refusal } from "./refusal.ts";
import { isRepeat, type Polygon } from "./rounding.ts";
import { lay, type Of, one, type Reshaping } from "./shapes.ts";
import type { PlanarShapes } from "./planar-shapes.ts";
import { snapAll } from "./snap.ts";

/** Neighbours whose border was drawn twice differ by the sixth decimal at times: 0.11 m. */
const WELD_METRES = 0.15;

/**
 * All shapes as one. Where two outlines run within 15 cm of each other they become one border first, so that no sliver is left
 * between neighbours.
 */
export function mergeShapes({ geometry, others = [] }: Of<"merge">): Result<Reshaping, Refusal> {
  const planar = lay([geometry, ...others]);
  if (!planar.ok) return planar;
  // Where welding would make a crossing, the shapes are joined as they are.
  const welded = snapAll(planar.value.shapes, WELD_METRES);
  const shapes = welded.ok ? welded.value : planar.value.shapes;
  const merged = clip({ ...planar.value, shapes }, "union");
  return merged.ok ? succeed(one(foldUp(planar.value, merged.value))) : merged;
}

/** Whether none of the others covers any of the first shape. */
const areApart = (planar: PlanarShapes): boolean =>
  planar.shapes.slice(1).every((other) => {
    const common = clip({ ...planar, shapes: [planar.shapes[0] ?? [], other] }, "intersect");
    return !common.ok && common.problem.kind === "nothing-left";
  });

function without(planar: PlanarShapes): Result<Reshaping, Refusal> {
  if (areApart(planar)) return fail({ kind: "apart" });
  const left = clip(planar, "difference");
  if (!left.ok) return left;
  return succeed(one(foldUp(planar, left.value)));
}

/** What of a shape no other covers. */
export function subtractShapes({
  geometry,
  others = [],
}: Of<"subtract">): Result<Reshaping, Refusal> {
  const planar = lay([geometry, ...others]);
  return planar.ok ? without(planar.value) : planar;
}

/** What of a shape all others cover too. */
export function intersectShapes({
  geometry,
  others = [],
}: Of<"intersect">): Result<Reshaping, Refusal> {
  const planar = lay([geometry, ...others]);
  if (!planar.ok) return planar;
  const common = clip(planar.value, "intersect");
  if (common.ok) return succeed(one(foldUp(planar.value, common.value)));
  return fail(common.problem.kind === "nothing-left" ? { kind: "apart" } : common.problem);
}

const contains = (rings: Polygon, position: GeoJSON.Position): boolean => {
  const coordinates = rings.map((ring) => [...ring]);
  const polygon = { type: "Polygon", coordinates } as const;
  return booleanPointInPolygon([...position], polygon, { ignoreBoundary: true });
};

/** Whether a ring lies within a polygon and meets neither its outline nor a hole. */
const isWithin = (ring: Ring, polygon: Polygon): boolean =>
  ring.every((position) => contains(polygon, position)) &&
  crossingRings([...polygon, ring]).size === 0 &&
  polygon.flat().every((corner) => !booleanPointInPolygon([...corner], asPolygon(ring)));

const asPolygon = (ring: Ring): GeoJSON.Polygon => ({ type: "Polygon", coordinates: [[...ring]] });

/** A shape without what a ring encloses: a hole with the very corners of the ring where that is within one part. */
export function cutOut({ geometry, ring }: Of<"cut-out">): Result<Reshaping, Refusal> {
  const [start] = ring;
  const open = start && isRepeat(start, ring.at(-1)) ? ring.slice(0, -1) : ring;
  const closed = [...open, ...open.slice(0, 1)];
  if (open.length < 3) return fail({ kind: "no-area" });
  if (crossingRings([closed]).size > 0) return fail({ kind: "line-crosses-itself" });
  const planar = lay([geometry, asPolygon(closed)]);
  if (!planar.ok) return planar;
  const [shape = [], [[hole = []] = []] = []] = planar.value.shapes;
  const part = shape.findIndex((polygon) => isWithin(hole, polygon));
  if (part < 0) return without(planar.value);
  // RFC 7946 section 3.1.6: holes go clockwise.
  const wound = doubleAreaOf(hole) > 0 ? hole.toReversed() : hole;
  const next = shape.map((polygon, place) => (place === part ? [...polygon, wound] : polygon));
  return succeed(one(foldUp(planar.value, next)));
}

import { fail, type Result, succeed } from "../../result.ts";
import type { PolygonGeometry } from "../position.ts";
import { seamSpans } from "../seam.ts";
import type * as Clipping from "./clip.ts";
import type { Refusal } from "./refusal.ts";
import type { Polygon } from "./rounding.ts";
import { isPolygonal, lay, type Of, type Reshaping } from "./shapes.ts";
import { foldInland, inFormerOrder, layOut, type PlanarShapes } from "./planar-shapes.ts";
import { insertCorners, snapAll, snapShape } from "./snap.ts";
import { splitByLine } from "./split.ts";

type Geometry = GeoJSON.Geometry;

/** The code of clipping: `undefined` where nothing comes near the antimeridian, since nothing is clipped there. */
type NearSeam = Pick<typeof Clipping, "clip" | "foldUp"> | undefined;

/** The others that can be laid beside a shape, and where they stand among all. */
const beside = (geometry: PolygonGeometry, others: readonly Geometry[]) =>
  others.flatMap((other, place) =>
    isPolygonal(other) && layOut([geometry, other]).ok ? [{ other, place }] : [],
  );

/** Why a shape is no area. */
const withoutArea = ({ type }: Geometry): Refusal =>
  type === "GeometryCollection" ? { kind: "collection" } : { kind: "no-area" };

/** One of the others on the plane, before and after. */
interface Change {
  readonly place: number;
  readonly before: readonly Polygon[] | undefined;
  readonly after: readonly Polygon[];
}

/** What becomes of others: `undefined` of those whose shape is the same. */
function othersAfter(
  planar: PlanarShapes,
  others: readonly Geometry[],
  changes: readonly Change[],
  foldUp = foldInland,
): readonly (Geometry | undefined)[] {
  const next = new Map(
    changes
      .filter(({ before, after }) => before !== after)
      .map(({ place, after }) => [place, foldUp(planar, after)]),
  );
  return others.map((_, place) => next.get(place));
}

/** A line on the turn of the globe on which the shape lies. */
function lineBeside(line: readonly GeoJSON.Position[], lon: number): GeoJSON.Position[] {
  let last = lon;
  return line.map(([at = 0, lat = 0]) => {
    const turns = Math.round((last - at) / 360);
    last = turns === 0 ? at : at + 360 * turns;
    return [last, lat];
  });
}

/**
 * A shape divided by a line into its pieces, the largest first; parts that the line does not divide stay with that one. Others
 * that share an edge get the corners that are set on it.
 */
export function split(
  { geometry, line, others = [] }: Of<"split">,
  seam?: NearSeam,
): Result<Reshaping, Refusal> {
  const foldUp = seam?.foldUp ?? foldInland;
  if (!isPolygonal(geometry)) return fail(withoutArea(geometry));
  const neighbours = beside(geometry, others);
  const planar = layOut([geometry, ...neighbours.map(({ other }) => other)]);
  if (!planar.ok) return planar;
  const [shape = [], ...shapes] = planar.value.shapes;
  const hasSeam = seamSpans(geometry).length > 0;
  const joined =
    seam && hasSeam ? seam.clip({ ...planar.value, shapes: [shape] }, "union") : succeed(shape);
  if (!joined.ok) return joined;
  const drawn = lineBeside(line, shape[0]?.[0]?.[0]?.[0] ?? 0);
  const divided = splitByLine(joined.value, drawn);
  if (!divided.ok) return divided;
  const { pieces, whole, cuts, addedMetres } = divided.value;
  const [first, ...rest] = pieces.map((piece, place) =>
    foldUp(planar.value, inFormerOrder(planar.value, place === 0 ? [piece, ...whole] : [piece])),
  );
  if (!first) return fail({ kind: "line-misses" });
  const changes = neighbours.flatMap(({ place }, index) => {
    const before = shapes[index];
    return before ? [{ place, before, after: insertCorners(before, cuts) }] : [];
  });
  return succeed({
    geometries: [first, ...rest],
    others: othersAfter(planar.value, others, changes, foldUp),
    ...(addedMetres > 0 && { addedMetres }),
  });
}

/** A shape that takes over the outlines of others where they are near; see `snapShape`. */
export function snap(
  { geometry, others = [], metres }: Of<"snap">,
  seam?: NearSeam,
): Result<Reshaping, Refusal> {
  const foldUp = seam?.foldUp ?? foldInland;
  if (!isPolygonal(geometry)) return fail(withoutArea(geometry));
  const neighbours = beside(geometry, others);
  const planar = lay([geometry, ...neighbours.map(({ other }) => other)]);
  if (!planar.ok) return planar;
  const [shape = [], ...shapes] = planar.value.shapes;
  const snapped = snapShape(shape, shapes, metres);
  if (!snapped.ok) return snapped;
  const { shape: next, neighbours: after } = snapped.value;
  if (next === shape && after.every((other, place) => other === shapes[place])) {
    return fail({ kind: "unchanged" });
  }
  const changes = neighbours.map(({ place }, index) => ({
    place,
    before: shapes[index],
    after: after[index] ?? [],
  }));
  return succeed({
    geometries: [next === shape ? geometry : foldUp(planar.value, next)],
    others: othersAfter(planar.value, others, changes, foldUp),
  });
}

/** Shapes that are brought to each other, each to those before it; see `snapAll`. */
export function closeGaps(
  { geometry, others = [], metres }: Of<"close-gaps">,
  seam?: NearSeam,
): Result<Reshaping, Refusal> {
  const foldUp = seam?.foldUp ?? foldInland;
  const planar = lay([geometry, ...others]);
  if (!planar.ok) return planar;
  const { shapes } = planar.value;
  const closed = snapAll(shapes, metres);
  if (!closed.ok) return closed;
  const [first = [], ...rest] = closed.value;
  if (closed.value.every((shape, place) => shape === shapes[place])) {
    return fail({ kind: "unchanged" });
  }
  const changes = rest.map((after, place) => ({
    place,
    before: shapes[place + 1],
    after,
  }));
  return succeed({
    geometries: [first === shapes[0] ? geometry : foldUp(planar.value, first)],
    others: othersAfter(planar.value, others, changes, foldUp),
  });
}

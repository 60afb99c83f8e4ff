import Flatbush from "flatbush";
import { extentOf, type FlatBox } from "../bounds.ts";
import { hasRings, isClosedPath, outlineParts } from "../outline/address.ts";
import type { Position } from "../position.ts";
import { longitudeStep, lonLat } from "../rings.ts";
import type { Degrees } from "../units.ts";

/** A geometry to which drawing may snap, and whose it is: the id of a park, or of whatever else has it. */
export interface SnapShape {
  readonly owner: string;
  readonly geometry: GeoJSON.Geometry;
}

/** An edge to which drawing may snap, its ends with the numbers of its geometry. Of a point both ends are the point. */
export interface SnapEdge {
  readonly owner: string;
  readonly from: Position;
  readonly to: Position;
}

/** The edges in view. */
export interface SnapIndex {
  /** Those of which the box meets another box, in no order. Longitudes of the box may run beyond ±180°. */
  readonly within: (box: FlatBox) => readonly SnapEdge[];
  /** Whether there was room for all edges in view. */
  readonly isWhole: boolean;
}

/** So many edges are sorted in a tenth of a second. */
const MOST_EDGES = 50_000;

/** The box of an edge that goes the short way round, from its first end on. */
function boxOf({ from, to }: SnapEdge): FlatBox {
  const end = from[0] + longitudeStep(from[0], to[0]);
  return [
    Math.min(from[0], end),
    Math.min(from[1], to[1]),
    Math.max(from[0], end),
    Math.max(from[1], to[1]),
  ];
}

/** To the west, here and to the east: longitudes of one place are written in several ways. */
const TURNS: readonly Degrees[] = [-360, 0, 360];

const copiesOf = ([west, south, east, north]: FlatBox): readonly FlatBox[] =>
  TURNS.map((turn) => [west + turn, south, east + turn, north]);

/** Whether two spans of longitudes meet, on whichever turn of the globe. */
const lonsMeet = (west: Degrees, east: Degrees, box: FlatBox): boolean =>
  TURNS.some((turn) => west + turn <= box[2] && east + turn >= box[0]);

type Path = readonly GeoJSON.Position[];

/** The lines of a geometry, its rings closed; a point is a line of one position. */
function linesOf(geometry: GeoJSON.Geometry): readonly Path[] {
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(linesOf);
  const paths: readonly Path[] = outlineParts(geometry).flat();
  if (!hasRings(geometry)) return paths;
  return paths.map((path) => (isClosedPath(path) ? path : [...path, ...path.slice(0, 1)]));
}

interface MeasuredLine {
  readonly path: Path;
  readonly extent: FlatBox;
}

const measured = new WeakMap<GeoJSON.Geometry, readonly MeasuredLine[]>();

/** The lines of a geometry with the least and greatest of their numbers, looked through once. */
function measuredLines(geometry: GeoJSON.Geometry): readonly MeasuredLine[] {
  const known = measured.get(geometry);
  if (known) return known;
  const lines = linesOf(geometry).map((path) => ({ path, extent: extentOf(path) }));
  measured.set(geometry, lines);
  return lines;
}

/** Whether a line may have an edge in a box. One that is wider than half the globe goes round its back, and may. */
const mayMeet = ({ extent: [west, south, east, north] }: MeasuredLine, box: FlatBox): boolean =>
  south <= box[3] && north >= box[1] && (east - west > 180 || lonsMeet(west, east, box));

/** Visits the edges of a line that meet a box, until there is no more room for them. */
function visitEdges(path: Path, box: FlatBox, visit: (from: Position, to: Position) => boolean) {
  let from = lonLat(path[0]);
  for (let at = Math.min(1, path.length - 1); at < path.length; at += 1) {
    const to = lonLat(path[at]);
    const isBeside = (from[1] < box[1] && to[1] < box[1]) || (from[1] > box[3] && to[1] > box[3]);
    if (!isBeside) {
      const end = from[0] + longitudeStep(from[0], to[0]);
      const meets = lonsMeet(Math.min(from[0], end), Math.max(from[0], end), box);
      if (meets && !visit(from, to)) return false;
    }
    from = to;
  }
  return true;
}

/** Sorts the edges of shapes that are in view, at most 50,000 of them. */
export function snapIndex(shapes: readonly SnapShape[], view: FlatBox): SnapIndex {
  const edges: SnapEdge[] = [];
  const isWhole = shapes.every(({ owner, geometry }) =>
    measuredLines(geometry).every((line) => {
      if (!mayMeet(line, view)) return true;
      return visitEdges(line.path, view, (from, to) => {
        if (edges.length === MOST_EDGES) return false;
        edges.push({ owner, from, to });
        return true;
      });
    }),
  );
  if (edges.length === 0) return { within: () => [], isWhole };
  const index = new Flatbush(edges.length);
  for (const edge of edges) index.add(...boxOf(edge));
  index.finish();
  const found = (box: FlatBox): readonly SnapEdge[] =>
    index.search(...box).flatMap((place) => edges[place] ?? []);
  return { within: (box) => copiesOf(box).flatMap(found), isWhole };
}

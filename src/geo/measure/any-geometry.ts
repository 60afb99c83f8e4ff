import { boundsOf, boundsOfLine, unionBounds } from "../bounds.ts";
import { centroidOf } from "./centroid.ts";
import { nearestEdgePoint, nearestOnLines } from "./edge.ts";
import { geodesicInverse, pathLengthMetres } from "./geodesic.ts";
import type { LandmarkDistance } from "./measure.ts";
import type { Bounds, Position } from "../position.ts";
import { lonLat } from "../rings.ts";
import { partsOf, type Path, polygonPart } from "../simple-parts.ts";
import { sphereDistanceMetres } from "./sphere.ts";
import type { Metres } from "../units.ts";

/** Any geometry of GeoJSON (RFC 7946 section 3.1), as files bring it: rings may be open, lists empty. */
export type AnyGeometry = GeoJSON.Geometry;

/** Each edge of a line, as its two ends. */
const edgesOf = (line: Path): readonly (readonly [from: Position, to: Position])[] =>
  line.slice(1).map((to, index) => [lonLat(line[index]), lonLat(to)]);

/** The length of all lines of a geometry on the WGS 84 ellipsoid; `undefined` where it has none. */
export function lineLengthMetres(geometry: AnyGeometry): Metres | undefined {
  const { lines } = partsOf(geometry);
  if (lines.length === 0) return undefined;
  return lines.reduce((sum, line) => sum + pathLengthMetres(line), 0);
}

/** The mean of positions weighted by what stands for them, as directions from the middle of the Earth. */
function meanPosition(weighted: readonly (readonly [Position, weight: number])[]): Position {
  let [x, y, z] = [0, 0, 0];
  for (const [[lon, lat], weight] of weighted) {
    const [east, north] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
    x += weight * Math.cos(north) * Math.cos(east);
    y += weight * Math.cos(north) * Math.sin(east);
    z += weight * Math.sin(north);
  }
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}

const middleOf = ([a, b]: readonly [Position, Position]): Position =>
  meanPosition([
    [a, 1],
    [b, 1],
  ]);

/**
 * The centre of a geometry: of mass of its polygons, else of its lines by their length, else the mean of its points.
 * `undefined` where it has no position at all.
 */
export function centroidOfAny(geometry: AnyGeometry): Position | undefined {
  const polygons = polygonPart(geometry);
  if (polygons) return centroidOf(polygons);
  const { lines, points } = partsOf(geometry);
  const edges = lines.flatMap(edgesOf);
  const lengths = edges.map(([from, to]) => sphereDistanceMetres(from, to));
  if (lengths.some((length) => length > 0)) {
    return meanPosition(edges.map((edge, index) => [middleOf(edge), lengths[index] ?? 0]));
  }
  const all = [...points, ...lines.flat()].map(lonLat);
  const [only] = all;
  if (all.length === 1) return only;
  return only && meanPosition(all.map((position) => [position, 1]));
}

/** The box about a geometry, as RFC 7946 section 5 has it; `undefined` where it has no position. */
export function boundsOfAny(geometry: AnyGeometry): Bounds | undefined {
  const polygons = polygonPart(geometry);
  const { lines, points } = partsOf(geometry);
  const boxes = [
    ...(polygons ? [boundsOf(polygons)] : []),
    ...lines.map(boundsOfLine),
    ...points.map((coordinates) => boundsOf({ type: "Point", coordinates })),
  ];
  return unionBounds(boxes);
}

/**
 * Measures the way from any geometry to a landmark: from the nearest of its edges, lines and points, 0 within a
 * polygon. `undefined` where the geometry has no position.
 */
export function distanceToLandmarkFromAny(
  geometry: AnyGeometry,
  target: Position,
): LandmarkDistance | undefined {
  const polygons = polygonPart(geometry);
  const centroid = centroidOfAny(geometry);
  const onPolygon = polygons && nearestEdgePoint(polygons, target);
  const { lines, points } = partsOf(geometry);
  const onPath = nearestOnLines([...lines, ...points.map((point) => [point])], target);
  const isNearer = (onPath?.distanceMetres ?? Infinity) < (onPolygon?.distanceMetres ?? Infinity);
  const nearest = isNearer ? onPath : onPolygon;
  if (!centroid || !nearest) return undefined;
  const { distanceMetres: centroidMetres, bearingDegrees } = geodesicInverse(centroid, target);
  return {
    edgeMetres: nearest.distanceMetres,
    centroidMetres,
    bearingDegrees,
    sphereCentroidMetres: sphereDistanceMetres(centroid, target),
    inside: onPolygon?.inside ?? false,
    edgePosition: nearest.position,
    centroid,
  };
}

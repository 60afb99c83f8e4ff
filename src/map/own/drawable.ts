import { extentOf } from "../../geo/bounds.ts";
import { doubleAreaOf } from "../../geo/rings.ts";
import { flatRing, unwrapRing } from "../../geo/unwrap.ts";

/** Below this share of its box, the two sides of a ring that crosses itself cancel out. */
const LEAST_SHARE_OF_BOX = 1e-3;

function closed(ring: GeoJSON.Position[]): GeoJSON.Position[] {
  const [first] = ring;
  const last = ring.at(-1);
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return ring;
  return [...ring, first];
}

/** Whether a line goes from one edge of a flat map to the other. */
const jumps = (line: readonly GeoJSON.Position[]): boolean =>
  line.some(([lon = 0], index) => Math.abs(lon - (line[index - 1]?.[0] ?? lon)) > 180);

/** A ring without a way back across the whole map, beyond ±180° where it crosses the antimeridian. */
const drawableRing = (ring: GeoJSON.Position[]): GeoJSON.Position[] => {
  const whole = closed(ring);
  return jumps(whole) ? flatRing(whole) : whole;
};

const drawableLine = (line: GeoJSON.Position[]): GeoJSON.Position[] =>
  jumps(line) ? unwrapRing(line).positions : line;

/** Whether the engine would drop a ring as too small to see, since its area is worked out as nothing. */
function cancelsOut(ring: readonly GeoJSON.Position[]): boolean {
  const [west, south, east, north] = extentOf(ring);
  return Math.abs(doubleAreaOf(ring)) / 2 < LEAST_SHARE_OF_BOX * (east - west) * (north - south);
}

/** Closed rings; those that cancel out once more as lines, which the engine does not drop. */
function drawablePolygons(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): GeoJSON.Geometry {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.map((polygon) => polygon.map(drawableRing));
  const [only = []] = coordinates;
  const shape: GeoJSON.Geometry =
    geometry.type === "Polygon"
      ? { type: "Polygon", coordinates: only }
      : { type: "MultiPolygon", coordinates };
  const lost = coordinates.flat().filter(cancelsOut);
  if (lost.length === 0) return shape;
  return {
    type: "GeometryCollection",
    geometries: [shape, { type: "MultiLineString", coordinates: lost }],
  };
}

/**
 * A geometry as the engine has to be given it to draw all of it, and nothing else: files leave rings open, symmetric bow
 * ties have no area, and a step from 179° to -179° is a short one. Nothing is measured of what comes out.
 */
export function drawable(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  switch (geometry.type) {
    case "GeometryCollection":
      return { type: geometry.type, geometries: geometry.geometries.map(drawable) };
    case "Polygon":
    case "MultiPolygon":
      return drawablePolygons(geometry);
    case "LineString":
      return { type: geometry.type, coordinates: drawableLine(geometry.coordinates) };
    case "MultiLineString":
      return { type: geometry.type, coordinates: geometry.coordinates.map(drawableLine) };
    default:
      return geometry;
  }
}

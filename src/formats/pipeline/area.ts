import { bulkAreaSquareMetres } from "../../geo/measure/authalic.ts";
import type { PolygonGeometry } from "../../geo/position.ts";
import type { SquareMetres } from "../../geo/units.ts";

/** The area that the polygons of a geometry cover on the WGS 84 ellipsoid, rings taken for closed; NaN where it has none. */
export function areaOfAny(geometry: GeoJSON.Geometry | undefined): SquareMetres {
  const polygonal = geometry && polygonsIn(geometry);
  return polygonal ? bulkAreaSquareMetres(closedIn(polygonal)) : Number.NaN;
}

function polygonsIn(geometry: GeoJSON.Geometry): PolygonGeometry | undefined {
  if (geometry.type === "Polygon" || geometry.type === "MultiPolygon") return geometry;
  if (geometry.type !== "GeometryCollection") return undefined;
  const found = geometry.geometries.map(polygonsIn).filter((one) => one !== undefined);
  const coordinates = found.flatMap((one) =>
    one.type === "Polygon" ? [one.coordinates] : one.coordinates,
  );
  return found.length > 0 ? { type: "MultiPolygon", coordinates } : undefined;
}

/** The very object where all rings are closed. */
function closedIn(geometry: PolygonGeometry): PolygonGeometry {
  const isWhole =
    geometry.type === "Polygon"
      ? geometry.coordinates.every(isClosed)
      : geometry.coordinates.every((rings) => rings.every(isClosed));
  if (isWhole) return geometry;
  return geometry.type === "Polygon"
    ? { type: "Polygon", coordinates: geometry.coordinates.map(close) }
    : { type: "MultiPolygon", coordinates: geometry.coordinates.map((rings) => rings.map(close)) };
}

function isClosed(ring: GeoJSON.Position[]): boolean {
  const [first] = ring;
  const last = ring.at(-1);
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

const close = (ring: GeoJSON.Position[]): GeoJSON.Position[] =>
  isClosed(ring) ? ring : [...ring, ...ring.slice(0, 1)];

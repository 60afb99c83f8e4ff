import { bulkAreaSquareMetres } from "../../geo/authalic.ts";
import type { SquareMetres } from "../../geo/units.ts";
import { isObject } from "../json/shape.ts";

/**
 * The area of all polygons of a geometry on the WGS 84 ellipsoid, rings taken for closed; NaN where it has none.
 * Coordinates are such as the linter lets in.
 */
export function areaOfAny(geometry: unknown): SquareMetres {
  if (!isObject(geometry)) return Number.NaN;
  const { type, coordinates, geometries } = geometry;
  if (type === "Polygon") return areaOfPolygons([coordinates]);
  if (type === "MultiPolygon") return areaOfPolygons(coordinates);
  if (type !== "GeometryCollection" || !Array.isArray(geometries)) return Number.NaN;
  const areas = geometries.map(areaOfAny).filter((area) => !Number.isNaN(area));
  return areas.length === 0 ? Number.NaN : areas.reduce((sum, area) => sum + area, 0);
}

function areaOfPolygons(polygons: unknown): SquareMetres {
  if (!Array.isArray(polygons)) return Number.NaN;
  const closed = (polygons as readonly GeoJSON.Position[][][]).map((rings) => rings.map(close));
  return bulkAreaSquareMetres({ type: "MultiPolygon", coordinates: closed });
}

function close(ring: GeoJSON.Position[]): GeoJSON.Position[] {
  const [first] = ring;
  const last = ring.at(-1);
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return ring;
  return [...ring, first];
}

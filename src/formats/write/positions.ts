import { type Datum, fromWgs84 } from "../../geo/datum/datum.ts";
import { lonLat } from "../../geo/rings.ts";

type Nested = GeoJSON.Position | readonly Nested[];

const isPosition = (nested: Nested): nested is GeoJSON.Position => typeof nested[0] === "number";

/** All positions of a geometry, in order. */
export function positionsOfGeometry(geometry: GeoJSON.Geometry): readonly GeoJSON.Position[] {
  if (geometry.type === "GeometryCollection")
    return geometry.geometries.flatMap(positionsOfGeometry);
  const found: GeoJSON.Position[] = [];
  collect(geometry.coordinates, found);
  return found;
}

function collect(nested: Nested, found: GeoJSON.Position[]): void {
  if (isPosition(nested)) found.push(nested);
  else for (const part of nested) collect(part, found);
}

type Change = (position: GeoJSON.Position) => GeoJSON.Position;

/** The geometry with each position changed. Its `bbox` goes, its other members stay. */
function mapPositions<Geometry extends GeoJSON.Geometry>(
  geometry: Geometry,
  change: Change,
): Geometry {
  const { bbox: _, ...rest } = geometry;
  const changed =
    geometry.type === "GeometryCollection"
      ? { geometries: geometry.geometries.map((part) => mapPositions(part, change)) }
      : { coordinates: mapNested(geometry.coordinates, change) };
  return { ...rest, ...changed } as unknown as Geometry;
}

const mapNested = (nested: Nested, change: Change): Nested =>
  isPosition(nested) ? change(nested) : nested.map((part) => mapNested(part, change));

/**
 * The geometry with heights at every position or at none: formats that say once whether there are
 * heights cannot say that one is missing. What stands behind a height goes (RFC 7946, section 3.1.1).
 */
export function withEvenHeights(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  const positions = positionsOfGeometry(geometry);
  const shortest = Math.min(...new Set(positions.map(({ length }) => length)), 3);
  if (positions.every(({ length }) => length === shortest)) return geometry;
  return mapPositions(geometry, (position) => position.slice(0, shortest));
}

const isNumeric = (position: GeoJSON.Position): boolean => position.every(Number.isFinite);

/**
 * The geometry without heights that are no numbers, and without what stands behind them: such a feature comes in with a
 * warning, and only JSON can hold it as it is.
 */
export const withNumericHeights = (geometry: GeoJSON.Geometry): GeoJSON.Geometry =>
  positionsOfGeometry(geometry).every(isNumeric)
    ? geometry
    : mapPositions(geometry, (position) => {
        const end = position.findIndex((number) => !Number.isFinite(number));
        return end < 0 ? position : position.slice(0, end);
      });

/** The geometry without parts that have no positions; `null` where none has. */
export function withoutEmptyParts(geometry: GeoJSON.Geometry): GeoJSON.Geometry | null {
  if (positionsOfGeometry(geometry).length === 0) return null;
  if (geometry.type !== "GeometryCollection") return geometry;
  return {
    ...geometry,
    geometries: geometry.geometries.flatMap((one) => withoutEmptyParts(one) ?? []),
  };
}

/** The geometry without heights. */
export const withoutHeights = (geometry: GeoJSON.Geometry): GeoJSON.Geometry =>
  positionsOfGeometry(geometry).every(({ length }) => length === 2)
    ? geometry
    : mapPositions(geometry, (position) => position.slice(0, 2));

/** A geometry of WGS 84 in another datum; heights stay. `bbox` members would be wrong there and go. */
export const geometryInDatum = (geometry: GeoJSON.Geometry, datum: Datum): GeoJSON.Geometry =>
  datum === "WGS84"
    ? geometry
    : mapPositions(geometry, (position) => [
        ...fromWgs84(datum, lonLat(position)),
        ...position.slice(2),
      ]);

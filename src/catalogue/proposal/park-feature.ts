import { signedRingAreaSquareMetres } from "../../geo/measure/geodesic.ts";
import { isSamePosition } from "../../geo/rings.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../geojson/json.ts";

/** What own parks are coloured by is no member of a park file (simplestyle-spec 1.1). */
const LOOKS = new Set(["fill", "stroke", "marker-color"]);

const DECIMALS = 7;

const rounded = (degrees: unknown): unknown =>
  typeof degrees === "number" ? Number(degrees.toFixed(DECIMALS)) : degrees;

/** A position as park files have it: two numbers of at most 7 decimals. */
const plainPosition = (position: readonly unknown[]): unknown[] =>
  position.slice(0, 2).map(rounded);

const isPosition = (value: unknown): value is GeoJSON.Position =>
  Array.isArray(value) && typeof value[0] === "number";

/** A ring without positions that repeat the one before, wound as RFC 7946 asks. */
function plainRing(ring: readonly unknown[], isOuter: boolean): readonly unknown[] {
  const positions = ring.map((each) => (Array.isArray(each) ? plainPosition(each) : each));
  if (!positions.every(isPosition)) return positions;
  const distinct = positions.filter(
    (each, at) => at === 0 || !isSamePosition(each, positions[at - 1]),
  );
  const isCounterClockwise = signedRingAreaSquareMetres(distinct) > 0;
  return isCounterClockwise === isOuter ? distinct : distinct.toReversed();
}

const plainPolygon = (rings: readonly unknown[]): readonly unknown[] =>
  rings.map((ring, at) => (Array.isArray(ring) ? plainRing(ring, at === 0) : ring));

/** A geometry as park files have it; what is none is left to the parser, which says so. */
function plainGeometry(geometry: JsonValue | undefined): unknown {
  if (!isJsonObject(geometry)) return geometry;
  const { type, coordinates } = geometry;
  if (!Array.isArray(coordinates)) return geometry;
  if (type === "Point") return { type, coordinates: plainPosition(coordinates) };
  if (type === "Polygon") return { type, coordinates: plainPolygon(coordinates) };
  if (type !== "MultiPolygon") return geometry;
  const polygons: readonly unknown[] = coordinates;
  return {
    type,
    coordinates: polygons.map((each) => (Array.isArray(each) ? plainPolygon(each) : each)),
  };
}

/** The members of a footprint, in the order of park files. */
const ORDER = [
  "basis",
  "covers",
  "uncertaintyMetres",
  "note",
  "source",
  "centreSources",
  "licence",
];

/** A footprint with its members in the order of park files. */
const inOrder = (footprint: JsonObject): JsonObject =>
  Object.fromEntries(
    [...ORDER, ...Object.keys(footprint)].flatMap((key) => {
      const value = footprint[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );

/**
 * An own park as the Feature of a park file: without colours and foreign members, its outline of two numbers a position,
 * rounded to 7 decimals and wound as RFC 7946 asks.
 */
export function parkFeature({ properties, geometry }: JsonObject): unknown {
  const members = isJsonObject(properties) ? properties : {};
  return {
    type: "Feature",
    properties: Object.fromEntries(
      Object.entries(members)
        .filter(([key]) => !LOOKS.has(key))
        .map(([key, value]) => [
          key,
          key === "footprint" && isJsonObject(value) ? inOrder(value) : value,
        ]),
    ),
    geometry: plainGeometry(geometry),
  };
}

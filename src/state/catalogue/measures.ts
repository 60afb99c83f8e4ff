import type { Landmark } from "../../catalogue/landmark.ts";
import type { ParkSummary } from "../../catalogue/park-summary.ts";
import {
  boundsOfAny,
  centroidOfAny,
  distanceToLandmarkFromAny,
  lineLengthMetres,
} from "../../geo/measure/any-geometry.ts";
import { polygonPart } from "../../geo/simple-parts.ts";
import { bulkAreaSquareMetres } from "../../geo/measure/authalic.ts";
import { centroidOf } from "../../geo/measure/centroid.ts";
import {
  type FootprintMeasures,
  type LandmarkDistance,
  measureFootprint,
} from "../../geo/measure/measure.ts";
import type { Bounds, PolygonGeometry, Position } from "../../geo/position.ts";
import { sphereDistanceMetres } from "../../geo/measure/sphere.ts";
import type { Metres, SquareMetres } from "../../geo/units.ts";

/** The area that stands for a park in lists, and how it was obtained. */
export interface ListedArea {
  readonly squareMetres: SquareMetres;
  /** A schematic circle only repeats the stated figure, so it never counts as measured. */
  readonly how: "measured" | "stated";
}

/** What is known of one park by measuring, each figure worked out once. */
export interface ParkMeasures {
  readonly footprint: FootprintMeasures | undefined;
  readonly centroid: Position;
  readonly area: ListedArea | undefined;
}

/** What is known of any geometry by measuring. */
export interface ShapeMeasures {
  /** Its polygons as one, and what they measure; `undefined` where it has none. */
  readonly polygons: PolygonGeometry | undefined;
  readonly footprint: FootprintMeasures | undefined;
  /** Of its lines, on the ellipsoid; `undefined` where it has none. */
  readonly lengthMetres: Metres | undefined;
  readonly centroid: Position | undefined;
}

/** Whether an outline's area is that of the park: that of the buildings alone would pass for a tiny park beside its land. */
const isOutlineOfSite = ({ geometry, footprint: { basis, covers } }: ParkSummary): boolean =>
  geometry.type !== "Point" && basis !== "schematic" && covers !== "buildings";

function statedArea({ landSquareMetres }: ParkSummary): ListedArea | undefined {
  return landSquareMetres === undefined
    ? undefined
    : { squareMetres: landSquareMetres, how: "stated" };
}

/** Each figure when it is first asked for: a list of all parks needs few of them. */
function measure(park: ParkSummary): ParkMeasures {
  const { geometry } = park;
  const footprint = lazily(() =>
    geometry.type === "Point" ? undefined : measureFootprint(geometry),
  );
  const centroid = lazily(() => centroidOf(geometry));
  const area = lazily((): ListedArea | undefined => {
    const measured = isOutlineOfSite(park) ? footprint() : undefined;
    return measured
      ? { squareMetres: measured.ellipsoid.areaSquareMetres, how: "measured" }
      : statedArea(park);
  });
  return {
    get footprint() {
      return footprint();
    },
    get centroid() {
      return centroid();
    },
    get area() {
      return area();
    },
  };
}

function measureShape(geometry: GeoJSON.Geometry): ShapeMeasures {
  const polygons = polygonPart(geometry);
  const footprint = polygons && measureFootprint(polygons);
  return {
    polygons,
    footprint,
    lengthMetres: lineLengthMetres(geometry),
    centroid: footprint?.centroid ?? centroidOfAny(geometry),
  };
}

function bulkArea(geometry: GeoJSON.Geometry): ListedArea | undefined {
  const polygons = polygonPart(geometry);
  return polygons && { squareMetres: bulkAreaSquareMetres(polygons), how: "measured" };
}

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/** The position of a box that is nearest to another, by their degrees; a box across the antimeridian counts as its west. */
const nearestInBox = ([west, south, east, north]: Bounds, [lon, lat]: Position): Position => [
  east < west ? west : within(lon, west, east),
  within(lat, south, north),
];

/** A value that is worked out when it is first asked for. */
function lazily<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: work() }).value;
}

/** A function of an object that does not change, worked out once for each. */
function once<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: work(key) };
    known.set(key, found);
    return found.value;
  };
}

export type MeasuresState = ReturnType<typeof createMeasuresState>;

/** Measures parks and distances when they are first asked for; a geometry never changes, so neither do they. */
export function createMeasuresState() {
  const pairs = once<GeoJSON.Geometry, Map<Landmark, LandmarkDistance | undefined>>(
    () => new Map(),
  );
  const distanceFrom = (
    geometry: GeoJSON.Geometry,
    landmark: Landmark,
  ): LandmarkDistance | undefined => {
    const known = pairs(geometry);
    if (!known.has(landmark)) {
      known.set(landmark, distanceToLandmarkFromAny(geometry, landmark.position));
    }
    return known.get(landmark);
  };
  const bounds = once((geometry: GeoJSON.Geometry): Bounds | undefined => boundsOfAny(geometry));
  const roughMetres = (geometry: GeoJSON.Geometry, { position }: Landmark): Metres => {
    const box = bounds(geometry);
    return box ? sphereDistanceMetres(nearestInBox(box, position), position) : Infinity;
  };
  return {
    of: once(measure),
    /** By GeographicLib: for a card, not for a list. */
    ofShape: once(measureShape),
    /** An area that agrees with the card's to 10⁻⁵ and takes a twentieth of its time: for lists. */
    listedArea: once(bulkArea),
    bounds,
    /** From any geometry to a landmark; `undefined` where it has no position. */
    distanceFrom,
    /** From its box, on the sphere: to order long lists by. */
    roughMetres,
    /** From a park of the catalogue, which always has a position. */
    distance: (park: Pick<ParkSummary, "geometry">, landmark: Landmark): LandmarkDistance =>
      distanceFrom(park.geometry, landmark) as LandmarkDistance,
  };
}

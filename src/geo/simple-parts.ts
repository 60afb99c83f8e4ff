import type { PolygonGeometry } from "./position.ts";
import { polygonsOf } from "./rings.ts";

/** The positions of a line, or of a ring which may be open. */
export type Path = readonly GeoJSON.Position[];

/** The simple shapes that a geometry is made of. */
interface Parts {
  readonly polygons: readonly (readonly Path[])[];
  readonly lines: readonly Path[];
  readonly points: Path;
}

const NONE: Parts = { polygons: [], lines: [], points: [] };

/** Takes a geometry apart; rings may be open, and what is empty is left out. */
export function partsOf(geometry: GeoJSON.Geometry): Parts {
  switch (geometry.type) {
    case "Point":
      return { ...NONE, points: geometry.coordinates.length < 2 ? [] : [geometry.coordinates] };
    case "MultiPoint":
      return { ...NONE, points: geometry.coordinates };
    case "LineString":
      return { ...NONE, lines: nonEmpty([geometry.coordinates]) };
    case "MultiLineString":
      return { ...NONE, lines: nonEmpty(geometry.coordinates) };
    case "Polygon":
    case "MultiPolygon":
      return { ...NONE, polygons: polygonsOf(geometry).map(nonEmpty).filter(hasRing) };
    case "GeometryCollection": {
      const all = geometry.geometries.map(partsOf);
      return {
        polygons: all.flatMap(({ polygons }) => polygons),
        lines: all.flatMap(({ lines }) => lines),
        points: all.flatMap(({ points }) => points),
      };
    }
  }
}

const nonEmpty = (paths: readonly Path[]): readonly Path[] =>
  paths.filter((path) => path.length > 0);
const hasRing = (rings: readonly Path[]): boolean => rings.length > 0;

const samePlace = (a: GeoJSON.Position | undefined, b: GeoJSON.Position | undefined): boolean =>
  a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** A ring whose last position repeats its first, as all that measures rings expects it. */
const closed = (ring: Path): GeoJSON.Position[] => {
  const [first] = ring;
  return first && !samePlace(first, ring.at(-1)) ? [...ring, first] : [...ring];
};

/** All polygons of a geometry as one, their rings closed; `undefined` where it has none. */
export function polygonPart(geometry: GeoJSON.Geometry): PolygonGeometry | undefined {
  const polygons = partsOf(geometry).polygons.map((rings) => rings.map(closed));
  const [first] = polygons;
  if (!first) return undefined;
  return polygons.length === 1
    ? { type: "Polygon", coordinates: first }
    : { type: "MultiPolygon", coordinates: polygons };
}

import { childrenNamed, childrenOf } from "../encoding/xml/elements.ts";
import { type StatedGeometry, numberOrText } from "../feature.ts";
import { type StatedPosition, readKmlCoordinates } from "./coordinates.ts";
import { isIgnoredElement, isUnsupported } from "./other-elements.ts";
import { polygonsFromRings, ringElementsOf } from "./polygons.ts";
import type { Element } from "@xmldom/xmldom";

/** What was taken from an element, and how it was written. */
export interface GeometryReading {
  readonly geometry: StatedGeometry | null;
  /** The elements whose positions are in the geometry. */
  readonly taken: ReadonlySet<Element>;
  /** Elements that stand where the standard has none of them. */
  readonly misplaced: readonly Element[];
  /** Whether coordinates are written otherwise than the standard writes them. */
  readonly isLoose: boolean;
}

interface Walk {
  readonly taken: Set<Element>;
  readonly misplaced: Element[];
  isLoose: boolean;
}

/**
 * The geometry in a Placemark (OGC 12-007r2, 10), with nothing closed, dropped or made up: what is wrong with it is
 * found behind. Several geometries of one type become a Multi-geometry; elements that stand out of their place are read
 * as what they can only mean. `null` where there is none.
 */
export function readPlacemarkGeometry(placemark: Element): GeometryReading {
  const walk: Walk = { taken: new Set(), misplaced: [], isLoose: false };
  const geometry = gather(geometriesIn(placemark, walk));
  return { geometry, ...walk };
}

/** The geometry that one element is, such as a Point that stands in no Placemark. */
export function readGeometryElement(element: Element): GeometryReading {
  const walk: Walk = { taken: new Set(), misplaced: [element], isLoose: false };
  return { geometry: gather(geometriesOf(element, walk)), ...walk };
}

/** The elements that are geometries. */
export const GEOMETRIES: ReadonlySet<string> = new Set([
  "Point",
  "LineString",
  "LinearRing",
  "Polygon",
  "MultiGeometry",
  "MultiTrack",
  "Track",
]);

function geometriesIn(element: Element, walk: Walk): readonly StatedGeometry[] {
  const inside = childrenOf(element).flatMap((child) => geometriesOf(child, walk));
  return [...inside, ...bareIn(element, walk)];
}

function geometriesOf(element: Element, walk: Walk): readonly StatedGeometry[] {
  switch (element.localName) {
    case "Point":
      return pointOf(positionsIn(element, walk));
    case "LineString":
    case "LinearRing":
      return lineOf(positionsIn(element, walk));
    case "Polygon":
      return polygonOf(element, walk);
    case "MultiGeometry":
    case "MultiTrack":
      return geometriesIn(element, walk);
    case "Track":
      return trackOf(element, walk);
    default:
      return isReadElsewhere(element) ? [] : wrappedIn(element, walk);
  }
}

const BOUNDARIES = ["outerBoundaryIs", "innerBoundaryIs"] as const;
const ELSEWHERE: ReadonlySet<string | null> = new Set([...BOUNDARIES, "Placemark"]);

const isReadElsewhere = (element: Element): boolean =>
  ELSEWHERE.has(element.localName) || isIgnoredElement(element) || isUnsupported(element);

/** Geometries in an element that the standard does not know, such as `MultiPolygon`. */
function wrappedIn(element: Element, walk: Walk): readonly StatedGeometry[] {
  const found = childrenOf(element)
    .filter(({ localName }) => GEOMETRIES.has(localName ?? ""))
    .flatMap((child) => geometriesOf(child, walk));
  if (found.length > 0) walk.misplaced.push(element);
  return found;
}

/** What stands without the element that says what it is: coordinates, boundaries, the positions of a track. */
function bareIn(element: Element, walk: Walk): readonly StatedGeometry[] {
  const bare = childrenNamed(element, "coordinates");
  const boundaries = BOUNDARIES.flatMap((name) => childrenNamed(element, name));
  const coords = childrenNamed(element, "coord");
  walk.misplaced.push(...bare, ...boundaries, ...coords.slice(0, 1));
  const polygons =
    boundaries.length > 0
      ? polygonsFromRings({ ...ringElementsOf(element), misplaced: [] }, (ring) =>
          ringOf(ring, walk),
        )
      : [];
  return [
    ...(boundaries.length > 0 ? [] : bare.flatMap((one) => bareOf(positionsOf(one, walk)))),
    ...polygons.map((coordinates) => ({ type: "Polygon", coordinates }) as const),
    ...(coords.length > 0 ? trackOf(element, walk) : []),
  ];
}

const bareOf = (positions: readonly StatedPosition[]): readonly StatedGeometry[] =>
  positions.length > 1 ? lineOf(positions) : pointOf(positions);

/** What has no coordinates is no geometry: a Placemark may be there for its name alone. */
const pointOf = (positions: readonly StatedPosition[]): readonly StatedGeometry[] =>
  positions.map((coordinates) => ({ type: "Point", coordinates }));

/** Lines and polygons without coordinates stay, to be found out: they were meant to be something. */
const lineOf = (coordinates: readonly StatedPosition[]): readonly StatedGeometry[] => [
  { type: "LineString", coordinates },
];

function polygonOf(element: Element, walk: Walk): readonly StatedGeometry[] {
  const rings = ringElementsOf(element);
  walk.misplaced.push(...rings.misplaced);
  const polygons = polygonsFromRings(rings, (ring) => ringOf(ring, walk));
  return (polygons.length > 0 ? polygons : [[]]).map((coordinates) => ({
    type: "Polygon",
    coordinates,
  }));
}

const ringOf = (element: Element, walk: Walk): readonly StatedPosition[] =>
  element.localName === "coordinates" ? positionsOf(element, walk) : positionsIn(element, walk);

const positionsIn = (element: Element, walk: Walk): readonly StatedPosition[] =>
  childrenNamed(element, "coordinates").flatMap((one) => positionsOf(one, walk));

function positionsOf(coordinates: Element, walk: Walk): readonly StatedPosition[] {
  walk.taken.add(coordinates);
  const { positions, isLoose } = readKmlCoordinates(coordinates.textContent ?? "");
  walk.isLoose ||= isLoose;
  return positions;
}

/** A track states each position in an element of its own, with blanks between the numbers. */
function trackOf(track: Element, walk: Walk): readonly StatedGeometry[] {
  const stated = childrenNamed(track, "coord").map((coord): StatedPosition => {
    walk.taken.add(coord);
    return (coord.textContent ?? "")
      .trim()
      .split(/[\s,]+/)
      .map(numberOrText);
  });
  const positions = [...stated, ...(track.localName === "Track" ? positionsIn(track, walk) : [])];
  return bareOf(positions.filter((position) => position[0] !== ""));
}

const MULTIPLE = {
  Point: "MultiPoint",
  LineString: "MultiLineString",
  Polygon: "MultiPolygon",
} as const;

function gather(geometries: readonly StatedGeometry[]): StatedGeometry | null {
  const [first] = geometries;
  if (!first) return null;
  if (geometries.length === 1) return first;
  const { type } = first;
  const alike = geometries.every((geometry) => geometry.type === type);
  return alike && type in MULTIPLE
    ? {
        type: MULTIPLE[type as keyof typeof MULTIPLE],
        coordinates: geometries.map(({ coordinates }) => coordinates),
      }
    : { type: "GeometryCollection", geometries };
}

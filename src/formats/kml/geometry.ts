import type { Element } from "@xmldom/xmldom";
import { numberOrText } from "../feature.ts";
import type { StatedGeometry } from "../feature.ts";
import { childrenNamed, childrenOf, textIn } from "../xml/elements.ts";

/**
 * The geometry of a Placemark (OGC 12-007r2, 10), with nothing closed, dropped or made up: what is wrong with it is
 * found behind. Several geometries of one type become a Multi-geometry. `null` where the Placemark has none.
 */
export const readPlacemarkGeometry = (placemark: Element): StatedGeometry | null =>
  gather(geometriesIn(placemark));

function geometriesIn(element: Element): readonly StatedGeometry[] {
  return childrenOf(element).flatMap((child): readonly StatedGeometry[] => {
    switch (child.localName) {
      case "Point": {
        // What has no coordinates is no geometry: a Placemark may be there for its name alone.
        const [coordinates] = tuplesIn(child);
        return coordinates ? [{ type: "Point", coordinates }] : [];
      }
      case "LineString":
      case "LinearRing":
        return [{ type: "LineString", coordinates: tuplesIn(child) }];
      case "Polygon":
        return [{ type: "Polygon", coordinates: ringsIn(child) }];
      case "MultiGeometry":
      case "MultiTrack":
        return geometriesIn(child);
      case "Track":
        return [trackOf(child)];
      default:
        return [];
    }
  });
}

const ringsIn = (polygon: Element) =>
  ["outerBoundaryIs", "innerBoundaryIs"]
    .flatMap((name) => childrenNamed(polygon, name))
    .flatMap((boundary) => childrenNamed(boundary, "LinearRing"))
    .map(tuplesIn);

/** A track states each position in an element of its own, with blanks between the numbers. */
function trackOf(track: Element): StatedGeometry {
  const coordinates = childrenNamed(track, "coord").map((coord) =>
    positionOf((coord.textContent ?? "").trim().split(/\s+/)),
  );
  const [only] = coordinates;
  return coordinates.length === 1
    ? { type: "Point", coordinates: only }
    : { type: "LineString", coordinates };
}

/** The tuples of `coordinates`. A blank behind a comma, which the standard forbids and people write, ends none. */
function tuplesIn(element: Element): readonly (readonly unknown[])[] {
  const text = (textIn(element, "coordinates") ?? "").replace(/\s*,\s*/g, ",").trim();
  if (text === "") return [];
  return text.split(/\s+/).map((tuple) => positionOf(tuple.replace(/,$/, "").split(",")));
}

/** More than three numbers are no position: they stay the text that they were. */
const positionOf = (parts: readonly string[]): readonly unknown[] =>
  parts.length > 3 ? [parts.join(",")] : parts.map(numberOrText);

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

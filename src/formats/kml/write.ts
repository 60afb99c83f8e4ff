import type { WriteFormat } from "../write/export-request.ts";
import {
  type PlainFeature,
  cellText,
  descriptionOf,
  plainFeatures,
} from "../write/plain-feature.ts";
import { textElement, xmlAttribute, xmlDecimal, xmlText } from "../write/xml-text.ts";

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n';
const FOOT = "</Document>\n</kml>\n";

/**
 * Writes KML (OGC 12-007r2): a placemark for each feature, its properties as ExtendedData. Libraries
 * that write KML leave the heights out.
 */
export const write: WriteFormat = async (request, onProgress) => {
  const parts: string[] = [HEAD];
  const names = request.sources.map(({ name }) => name);
  if (names.length === 1) parts.push(`${textElement("name", names[0])}\n`);
  for await (const feature of plainFeatures(request, onProgress)) parts.push(placemark(feature));
  parts.push(FOOT);
  return { parts, leftOut: 0 };
};

function placemark(feature: PlainFeature): string {
  const { id, geometry } = feature;
  const idText = id === undefined ? "" : ` id="${xmlAttribute(String(id))}"`;
  const name = textElement("name", feature.name);
  const description = textElement("description", descriptionOf(feature));
  const shape = geometry ? geometryElement(geometry) : "";
  return `<Placemark${idText}>${name}${description}${extendedData(feature)}${shape}</Placemark>\n`;
}

function extendedData(feature: PlainFeature): string {
  // What stands in elements of its own need not stand twice, unless the element cannot hold it as it is.
  const data = Object.entries(feature.properties)
    .filter(([key, value]) => typeof value !== "string" || !isWrittenApart(feature, key, value))
    .map(([key, value]) => {
      return `<Data name="${xmlAttribute(key)}"><value>${xmlText(cellText(value))}</value></Data>`;
    });
  return data.length > 0 ? `<ExtendedData>${data.join("")}</ExtendedData>` : "";
}

const isWrittenApart = (feature: PlainFeature, key: string, value: string): boolean =>
  (key === "name" && feature.name === value) ||
  (key === "description" && descriptionOf(feature) === value);

function geometryElement(geometry: GeoJSON.Geometry): string {
  switch (geometry.type) {
    case "Point":
      return element("Point", coordinates([geometry.coordinates]));
    case "LineString":
      return element("LineString", coordinates(geometry.coordinates));
    case "Polygon":
      return polygonElement(geometry.coordinates);
    case "MultiPoint":
      return multi(geometry.coordinates.map((each) => ({ type: "Point", coordinates: each })));
    case "MultiLineString":
      return multi(geometry.coordinates.map((each) => ({ type: "LineString", coordinates: each })));
    case "MultiPolygon":
      return multi(geometry.coordinates.map((each) => ({ type: "Polygon", coordinates: each })));
    case "GeometryCollection":
      return multi(geometry.geometries);
  }
}

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

const multi = (geometries: readonly GeoJSON.Geometry[]): string =>
  element("MultiGeometry", geometries.map(geometryElement).join(""));

function polygonElement(rings: readonly GeoJSON.Position[][]): string {
  const boundaries = rings.map((ring, index) =>
    element(
      index === 0 ? "outerBoundaryIs" : "innerBoundaryIs",
      element("LinearRing", coordinates(ring)),
    ),
  );
  return element("Polygon", boundaries.join(""));
}

const coordinates = (positions: readonly GeoJSON.Position[]): string =>
  element(
    "coordinates",
    positions.map((position) => position.slice(0, 3).map(xmlDecimal).join(",")).join(" "),
  );

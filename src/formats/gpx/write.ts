import type { WriteFormat } from "../write/export-request.ts";
import { type PlainFeature, descriptionOf, plainFeatures } from "../write/plain-feature.ts";
import { textElement, xmlDecimal } from "../write/xml-text.ts";

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<gpx version="1.1" creator="AI Park Atlas" xmlns="http://www.topografix.com/GPX/1/1">\n';
const FOOT = "</gpx>\n";

/** A geometry as GPX has it: points, and tracks of one or more segments. */
interface Traces {
  readonly points: readonly GeoJSON.Position[];
  readonly segments: readonly (readonly GeoJSON.Position[])[];
}

/**
 * Writes GPX 1.1: points as waypoints, lines as tracks, the rings of polygons as closed segments of a
 * track. Of the properties only name and description have a place.
 */
export const write: WriteFormat = async (request, onProgress) => {
  const waypoints: string[] = [];
  const tracks: string[] = [];
  let leftOut = 0;
  for await (const feature of plainFeatures(request, onProgress)) {
    const { points, segments } = tracesOf(feature.geometry);
    if (points.length + segments.length === 0) leftOut += 1;
    const label = labelElements(feature);
    for (const point of points) waypoints.push(`${pointElement("wpt", point, label)}\n`);
    if (segments.length > 0) tracks.push(track(segments, label));
  }
  // The schema has all waypoints before the first track.
  return { parts: [HEAD, ...waypoints, ...tracks, FOOT], leftOut };
};

const NO_TRACES: Traces = { points: [], segments: [] };

function tracesOf(geometry: GeoJSON.Geometry | null): Traces {
  switch (geometry?.type) {
    case undefined:
      return NO_TRACES;
    case "Point":
      return { points: [geometry.coordinates], segments: [] };
    case "MultiPoint":
      return { points: geometry.coordinates, segments: [] };
    case "LineString":
      return { points: [], segments: [geometry.coordinates] };
    case "MultiLineString":
    case "Polygon":
      return { points: [], segments: geometry.coordinates };
    case "MultiPolygon":
      return { points: [], segments: geometry.coordinates.flat() };
    case "GeometryCollection": {
      const parts = geometry.geometries.map(tracesOf);
      return {
        points: parts.flatMap(({ points }) => points),
        segments: parts.flatMap(({ segments }) => segments),
      };
    }
  }
}

const labelElements = (feature: PlainFeature): string =>
  textElement("name", feature.name) + textElement("desc", descriptionOf(feature));

function track(segments: Traces["segments"], label: string): string {
  const texts = segments.map(
    (segment) =>
      `<trkseg>${segment.map((one) => pointElement("trkpt", one, "")).join("")}</trkseg>`,
  );
  return `<trk>${label}${texts.join("")}</trk>\n`;
}

function pointElement(name: string, position: GeoJSON.Position, label: string): string {
  const [lon = 0, lat = 0, height] = position;
  const elevation = height === undefined ? "" : `<ele>${xmlDecimal(height)}</ele>`;
  const place = `lat="${xmlDecimal(lat)}" lon="${xmlDecimal(lon)}"`;
  return `<${name} ${place}>${elevation}${label}</${name}>`;
}

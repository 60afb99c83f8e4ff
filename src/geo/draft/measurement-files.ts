import { lonLat } from "../rings.ts";
import { type Measurement, measurementFigures, shapeOfMeasurement } from "./measurement.ts";

/** Metres to the millimetre, degrees of a bearing to a thousandth. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** A cell of CSV (RFC 4180): in quotes where it holds a quote, a comma or a line break. */
const cell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The edges of a measurement as CSV (RFC 4180), longitude before latitude; lengths and bearings on the WGS 84 ellipsoid. */
export function measurementCsv(measurement: Measurement): string {
  const { corners, name } = measurement;
  const head = "name,edge,from_lon,from_lat,to_lon,to_lat,length_m,bearing_deg";
  const rows = measurementFigures(measurement).edges.map((edge, at) => {
    const [from, to] = [corners[at], corners[(at + 1) % corners.length]].map((corner) =>
      lonLat(corner && [...corner]),
    );
    const numbers = [at + 1, ...(from ?? []), ...(to ?? [])];
    return [
      cell(name),
      ...numbers,
      rounded(edge.distanceMetres),
      rounded(edge.bearingDegrees),
    ].join(",");
  });
  return `${[head, ...rows].join("\r\n")}\r\n`;
}

/** A measurement as a GeoJSON Feature, with its figures and how they were made as properties. */
export function measurementGeoJson(measurement: Measurement): string {
  const { lengthMetres, areaSquareMetres } = measurementFigures(measurement);
  const properties = {
    ...(measurement.name === "" ? {} : { name: measurement.name }),
    length_m: rounded(lengthMetres),
    ...(areaSquareMetres === undefined ? {} : { area_m2: rounded(areaSquareMetres) }),
    method: "WGS 84 ellipsoid",
  };
  return JSON.stringify({ type: "Feature", properties, geometry: shapeOfMeasurement(measurement) });
}

import { type FeatureTable, PART } from "../geojson/feature-table.ts";
import { planePart } from "./plane.ts";

type Shape = GeoJSON.MultiPoint | GeoJSON.MultiLineString | GeoJSON.MultiPolygon;

/** The geometry of a feature in the square of Web Mercator, moved east by whole turns; mixed kinds one after another. */
export function planeShapes(table: FeatureTable, index: number, turns: number): Shape[] {
  const points: GeoJSON.Position[] = [];
  const lines: GeoJSON.Position[][] = [];
  const polygons: GeoJSON.Position[][][] = [];
  const end = table.featureStarts[index + 1] ?? 0;
  for (let part = table.featureStarts[index] ?? 0; part < end; part += 1) {
    const coordinates = planePart(table, part, turns);
    const type = table.partTypes[part];
    // One by one: a call takes only so many arguments, and a part may have a million points.
    if (type === PART.points) for (const point of coordinates) points.push(point);
    else if (type === PART.line) lines.push(coordinates);
    else if (type === PART.outer) polygons.push([coordinates]);
    else polygons.at(-1)?.push(coordinates);
  }
  return [
    ...(polygons.length > 0 ? [{ type: "MultiPolygon" as const, coordinates: polygons }] : []),
    ...(lines.length > 0 ? [{ type: "MultiLineString" as const, coordinates: lines }] : []),
    ...(points.length > 0 ? [{ type: "MultiPoint" as const, coordinates: points }] : []),
  ];
}

import { PART } from "../../geojson/feature-table.ts";
import type { PartType } from "../../geojson/feature-table.ts";
import { isJsonObject } from "../../geojson/json.ts";

/** Takes a geometry apart: its vertices, and behind those of each part what the part is. */
export interface GeometryHandler {
  vertex(lon: number, lat: number): void;
  endPart(type: PartType): void;
}

/** Hands over all parts of a geometry, those of collections one behind the other; what is no position is passed over. */
export function visitGeometry(geometry: unknown, handler: GeometryHandler): void {
  if (!isJsonObject(geometry)) return;
  const { type, coordinates, geometries } = geometry;
  const each = (values: unknown, take: (value: unknown) => void): void => {
    if (Array.isArray(values)) values.forEach(take);
  };
  const line = (positions: unknown, part: PartType): void => {
    each(positions, (position) => takePosition(position, handler));
    handler.endPart(part);
  };
  const polygon = (rings: unknown): void => {
    if (!Array.isArray(rings)) return;
    rings.forEach((ring, index) => line(ring, index === 0 ? PART.outer : PART.hole));
  };
  if (type === "Point") line([coordinates], PART.points);
  else if (type === "MultiPoint") line(coordinates, PART.points);
  else if (type === "LineString") line(coordinates, PART.line);
  else if (type === "MultiLineString") each(coordinates, (one) => line(one, PART.line));
  else if (type === "Polygon") polygon(coordinates);
  else if (type === "MultiPolygon") each(coordinates, polygon);
  else each(geometries, (member) => visitGeometry(member, handler));
}

function takePosition(position: unknown, handler: GeometryHandler): void {
  if (!Array.isArray(position)) return;
  // By index: taking an array apart by pattern costs twice the time, and this runs for each vertex.
  const lon: unknown = position[0];
  const lat: unknown = position[1];
  if (Number.isFinite(lon) && Number.isFinite(lat)) handler.vertex(lon as number, lat as number);
}

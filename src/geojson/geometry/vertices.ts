/** How many positions a geometry has; the one that closes a ring counts. */
export function vertexCount(geometry: GeoJSON.Geometry): number {
  if (geometry.type === "GeometryCollection") {
    return geometry.geometries.reduce((sum, one) => sum + vertexCount(one), 0);
  }
  return positionsIn(geometry.coordinates);
}

// A user's file may nest anything: what is no list of numbers or lists counts nothing.
function positionsIn(coordinates: unknown): number {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return 0;
  if (typeof coordinates[0] === "number") return 1;
  return coordinates.reduce<number>((sum, one) => sum + positionsIn(one), 0);
}

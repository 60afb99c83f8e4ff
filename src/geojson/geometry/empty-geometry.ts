/** Whether coordinates hold no position at all, however deep: `[]` and `[[]]`, which RFC 7946 section 3.1 lets be read as null. */
export const isEmptyCoordinates = (coordinates: unknown): boolean =>
  Array.isArray(coordinates) && coordinates.every(isEmptyCoordinates);

/**
 * A geometry without the members of collections that hold no position: drawn, an empty point would stand at 0, 0. The
 * very object that was given where nothing is left out; `undefined` where nothing is left.
 */
export function withoutEmpty(geometry: GeoJSON.Geometry): GeoJSON.Geometry | undefined {
  if (geometry.type !== "GeometryCollection")
    return isEmptyCoordinates(geometry.coordinates) ? undefined : geometry;
  const kept = geometry.geometries.flatMap((member) => withoutEmpty(member) ?? []);
  if (kept.length === 0) return undefined;
  const isWhole = kept.every((member, at) => member === geometry.geometries[at]);
  return isWhole && kept.length === geometry.geometries.length
    ? geometry
    : { ...geometry, geometries: kept };
}

/** A feature with properties for the style to read; `id` is promoted to the feature's id where it is given. */
export const feature = <G extends GeoJSON.Geometry, P extends GeoJSON.GeoJsonProperties>(
  geometry: G,
  properties: P,
): GeoJSON.Feature<G, P> => ({ type: "Feature", geometry, properties });

/** A point feature, longitude first. */
export const pointFeature = <P extends GeoJSON.GeoJsonProperties>(
  position: readonly [lon: number, lat: number],
  properties: P,
): GeoJSON.Feature<GeoJSON.Point, P> =>
  feature({ type: "Point", coordinates: [...position] }, properties);

/** Features as one document. */
export const collection = <G extends GeoJSON.Geometry, P extends GeoJSON.GeoJsonProperties>(
  features: readonly GeoJSON.Feature<G, P>[],
): GeoJSON.FeatureCollection<G, P> => ({ type: "FeatureCollection", features: [...features] });

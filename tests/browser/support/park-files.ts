import type { TestFile } from "./bring.ts";

/** A square of a hundredth of a degree with its lower left corner at a position. */
export const square = (name: string, lon: number, lat: number): object => ({
  type: "Feature",
  properties: { name },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [lon, lat],
        [lon + 0.01, lat],
        [lon + 0.01, lat + 0.01],
        [lon, lat + 0.01],
        [lon, lat],
      ],
    ],
  },
});

export const collection = (name: string, ...features: readonly object[]): TestFile => ({
  name,
  text: JSON.stringify({ type: "FeatureCollection", features }),
});

/** One sound park, as GeoJSON. */
export const WEST = collection("west.geojson", square("Shilong North", 116.1, 39.9));
/** One placemark. */
export const KML: TestFile = {
  name: "hub.kml",
  text: `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Yongding Hub</name>
    <Point><coordinates>116.11,39.91,0</coordinates></Point></Placemark></kml>`,
};
/** One point. */
export const WKT: TestFile = { name: "spot.wkt", text: "POINT (116.12 39.92)" };

/** Two parks that are sound but for their rings, and one of which latitude and longitude are swapped. */
export const FAULTY: TestFile = {
  name: "faulty.geojson",
  text: `{
  "type": "FeatureCollection",
  "features": [
    { "type": "Feature", "properties": { "name": "Open Ring" }, "geometry": { "type": "Polygon",
      "coordinates": [[[116.25, 39.85], [116.26, 39.85], [116.26, 39.86], [116.25, 39.86]]] } },
    { "type": "Feature", "properties": { "name": "Swapped Park" }, "geometry": { "type": "Polygon",
      "coordinates": [[[39.89, 116.12], [39.89, 116.13], [39.9, 116.13], [39.9, 116.12], [39.89, 116.12]]] } },
    { "type": "Feature", "properties": { "name": "Crossed Park" }, "geometry": { "type": "Polygon",
      "coordinates": [[[116.1, 39.9], [116.11, 39.91], [116.11, 39.9], [116.1, 39.91], [116.1, 39.9]]] } }
  ]
}
`,
};

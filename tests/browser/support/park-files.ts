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

/** The outline of the catalogue's Mentougou park under another name, with properties of all sorts. */
export const CAMPUS: TestFile = {
  name: "campus.geojson",
  text: JSON.stringify({
    type: "Feature",
    properties: {
      name: "West Campus 西园",
      区: "门头沟区",
      site: "https://example.org/campus",
      trap: "javascript:alert(1)",
      about: "<img src=x onerror=alert(1)>",
      phases: [1, { year: 2026 }],
    },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [116.1178, 39.8885],
          [116.125504, 39.8885],
          [116.125504, 39.896],
          [116.1178, 39.896],
          [116.1178, 39.8885],
        ],
      ],
    },
  }),
};

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

/** A park's square whose ring runs the other way round. */
const clockwise = (name: string, lon: number, lat: number): object => {
  const park = square(name, lon, lat) as { geometry: { coordinates: number[][][] } };
  park.geometry.coordinates[0]?.reverse();
  return park;
};

/** 203 parks wound clockwise, two whose rings are not closed, and one in which latitude and longitude are swapped. */
export const MANY_FAULTS: TestFile = collection(
  "many-faults.geojson",
  ...Array.from({ length: 203 }, (_, index) =>
    clockwise(
      `Clockwise ${index + 1}`,
      116 + (index % 20) / 50,
      39.4 + Math.floor(index / 20) / 50,
    ),
  ),
  ...["Open One", "Open Two"].map((name, index) => {
    const park = square(name, 116.5, 39.5 + index / 50) as {
      geometry: { coordinates: number[][][] };
    };
    park.geometry.coordinates[0]?.pop();
    return park;
  }),
  square("Swapped Park", 39.89, 116.12),
);

import type { MapText } from "../../src/map/symbology/map-text.ts";
import { languageFacts } from "../../src/words/format/languages.ts";

/** What the map writes, in plain English. */
export const PLAIN_MAP_TEXT: MapText = {
  labels: languageFacts("en").mapLabels,
  regionName: "Map",
  canvasName: "Map view",
  distance: (metres) => `${(metres / 1000).toFixed(1)} km`,
  area: (squareMetres) => `${(squareMetres / 10_000).toFixed(2)} ha`,
  edge: (metres, bearing) => `${metres.toFixed(0)} m ${bearing.toFixed(0)}°`,
  ringDistance: (metres) => `${metres / 1000} km`,
  parkLabel: (park) => park.name.en,
  nameOf: (forms) => forms.en,
  landmarkName: (landmark) => landmark.name.en,
};

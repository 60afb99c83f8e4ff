import type { LinkedFile } from "../../../src/share/linked-parks.ts";

/** A file of a link with these parks. */
export const aFile = (...texts: readonly string[]): LinkedFile => ({
  name: "parks.geojson",
  format: "geojson",
  colour: "#8a55d0",
  parks: texts.map((text) => ({ text })),
});

/** A feature's text with these coordinates and properties as they are written. */
export const aFeature = (type: string, coordinates: string, properties = "{}"): string =>
  `{"type":"Feature","properties":${properties},"geometry":{"type":"${type}","coordinates":${coordinates}}}`;

/** The text of the first park. */
export const firstText = (files: readonly LinkedFile[]): string | undefined =>
  files[0]?.parks[0]?.text;

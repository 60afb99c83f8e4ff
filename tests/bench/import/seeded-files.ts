import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { seeded } from "../../fixtures/geo/make/shapes.ts";

/** A file that is the same each time it is made. */
export interface SeededFile {
  /** What sets it apart from the others, as a table of results calls it. */
  readonly name: string;
  /** How many polygons it has. */
  readonly parks: number;
  readonly text: () => string;
}

/** The stretch of land that every file covers evenly, whatever the number of its polygons. */
const [WEST, SOUTH, EAST, NORTH] = [100, 25, 120, 40];

const KINDS = ["ai-park", "science-park", "innovation-district", "compute-campus"];

/** A ring of 8 to 20 vertices that reaches no farther than its neighbours' middles. */
function ring(random: () => number, spacing: number): GeoJSON.Position[] {
  const lon = WEST + (EAST - WEST) * random();
  const lat = SOUTH + (NORTH - SOUTH) * random();
  const vertices = 8 + Math.floor(13 * random());
  const reach = spacing * (0.25 + 0.2 * random());
  const open = Array.from({ length: vertices }, (_, index) => {
    const angle = (2 * Math.PI * index) / vertices;
    const radius = reach * (0.7 + 0.3 * random());
    return [lon + radius * Math.cos(angle), lat + radius * Math.sin(angle)].map((degrees) =>
      Number(degrees.toFixed(6)),
    );
  });
  return [...open, [...(open[0] ?? [])]];
}

function park(random: () => number, index: number, spacing: number): GeoJSON.Feature {
  return {
    type: "Feature",
    properties: {
      name: `Park ${index + 1}`,
      kind: KINDS[Math.floor(random() * KINDS.length)],
      city: `City ${Math.floor(random() * 400)}`,
      opened: 1990 + Math.floor(random() * 40),
      investment: Number((random() * 100).toFixed(2)),
      note: "Drawn for a measurement; stands for nothing on the ground.",
    },
    geometry: { type: "Polygon", coordinates: [ring(random, spacing)] },
  };
}

/** A FeatureCollection of features as they are written, one on each line. */
const collection = (features: readonly string[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`;

function parks(count: number): readonly GeoJSON.Feature[] {
  const random = seeded(count);
  const spacing = Math.sqrt(((EAST - WEST) * (NORTH - SOUTH)) / count);
  return Array.from({ length: count }, (_, index) => park(random, index, spacing));
}

/** A GeoJSON file of so many polygons with six properties each, and nothing to find in them. */
export const parksFile = (count: number): SeededFile => ({
  name: `${count.toLocaleString("en")} parks`,
  parks: count,
  text: () => collection(parks(count).map((one) => JSON.stringify(one))),
});

/** The same polygons, none of which is closed: a warning each, for which the report opens. */
export const openParksFile = (count: number): SeededFile => ({
  name: `${count.toLocaleString("en")} open`,
  parks: count,
  text: () =>
    collection(parks(count).map((one) => JSON.stringify(one).replace(LAST_POSITION, "]]"))),
});

/** The last position of a ring, which repeats the first. */
const LAST_POSITION = /,\[[^[\]]*\]\]\]/;

/** Writes a file into a folder and tells its path. */
export function writeSeededFile(folder: string, { name, text }: SeededFile): string {
  const path = join(folder, `${name}.geojson`);
  writeFileSync(path, text());
  return path;
}

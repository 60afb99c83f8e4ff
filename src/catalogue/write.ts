import type { Park } from "./park.ts";
import type { Source } from "./source.ts";

/** A park as GeoJSON (RFC 7946); the sources that it cites come along as a foreign member. */
export interface ParkFeature extends GeoJSON.Feature<Park["geometry"], Omit<Park, "geometry">> {
  readonly sources: readonly Source[];
}

/** The Feature of a park, which reads back as the same park. `sources` are those that it cites. */
function parkAsFeature(park: Park, sources: readonly Source[]): ParkFeature {
  const { geometry, ...properties } = park;
  return { type: "Feature", id: park.id, properties, geometry, sources };
}

/** The text of a park's GeoJSON file: indented by two spaces, each position on one line, a line feed at the end. */
export const writePark = (park: Park, sources: readonly Source[]): string =>
  `${pretty(parkAsFeature(park, sources), "")}\n`;

const isPlain = (value: unknown): boolean => typeof value !== "object" || value === null;

function pretty(value: unknown, indent: string): string {
  if (isPlain(value)) return JSON.stringify(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every(isPlain)) return `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
    const items = value.map((item) => deeper + pretty(item, deeper));
    return `[\n${items.join(",\n")}\n${indent}]`;
  }
  const members = Object.entries(value as object).filter(([, member]) => member !== undefined);
  if (members.length === 0) return "{}";
  const lines = members.map(
    ([key, member]) => `${deeper}${JSON.stringify(key)}: ${pretty(member, deeper)}`,
  );
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

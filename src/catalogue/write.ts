import type { Park } from "./park.ts";
import type { Source } from "./source.ts";

/** A park as GeoJSON (RFC 7946); the sources that it cites come along as a foreign member. */
export interface ParkFeature extends GeoJSON.Feature<Park["geometry"], Omit<Park, "geometry">> {
  readonly sources: readonly Source[];
}

/** The Feature of a park, which reads back as the same park. */
function parkAsFeature(park: Park): Omit<ParkFeature, "sources"> {
  const { geometry, ...properties } = park;
  return { type: "Feature", id: park.id, properties, geometry };
}

/** The text of a park's GeoJSON file: indented by two spaces, each position on one line, a line feed at the end. */
export const writePark = (park: Park, sources: readonly Source[]): string =>
  `${pretty({ ...parkAsFeature(park), sources }, "")}\n`;

/** Under which terms the catalogue may be passed on: what it consists of, and the licences of its outlines. */
function licenceOf(parks: readonly Park[]): string {
  const licences = new Set(parks.map(({ footprint }) => footprint.licence));
  return `Figures are facts; each names its sources. Outlines: ${[...licences].toSorted().join("; ")}, as each park says in footprint.licence.`;
}

/**
 * The text of a GeoJSON file of parks, laid out as the files of single parks: each Feature reads back as the same park.
 * The licence, and the sources that the parks cite, stand beside them as foreign members.
 */
export const writeParks = (parks: readonly Park[], sources: readonly Source[]): string =>
  `${pretty(
    {
      type: "FeatureCollection",
      name: "AI Park Atlas",
      licence: licenceOf(parks),
      sources,
      features: parks.map(parkAsFeature),
    },
    "",
  )}\n`;

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

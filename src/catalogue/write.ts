import { citationsOfPark } from "./citation.ts";
import type { Park } from "./park.ts";
import type { Source } from "./source.ts";
import type { SourceId } from "./text.ts";

/** A park as GeoJSON (RFC 7946); the sources that it cites come along as a foreign member. */
export interface ParkFeature extends GeoJSON.Feature<Park["geometry"], Omit<Park, "geometry">> {
  readonly sources: readonly Source[];
}

/** The Feature of a park, which reads back as the same park. */
function parkAsFeature(park: Park): Omit<ParkFeature, "sources"> {
  const { geometry, ...properties } = park;
  return { type: "Feature", id: park.id, properties, geometry };
}

/** The text of a park's GeoJSON file, in the layout of `geodata/parks/`: each position on one line, a line feed at the end. */
export const writePark = (park: Park, sources: readonly Source[]): string =>
  fileText({ ...parkAsFeature(park), sources });

/** The sources that a park cites, each once, in the order of `citationsOfPark`. */
function sourcesOf(park: Park, source: (id: SourceId) => Source | undefined): readonly Source[] {
  const ids = new Set(citationsOfPark(park).map((citation) => citation.source));
  return [...ids].flatMap((id) => source(id) ?? []);
}

/** The text of the copy of a park that its user improves: its file with the sources that it cites. */
export const writeParkCopy = (park: Park, source: (id: SourceId) => Source | undefined): string =>
  writePark(park, sourcesOf(park, source));

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
  fileText({
    type: "FeatureCollection",
    name: "AI Park Atlas",
    licence: licenceOf(parks),
    sources,
    features: parks.map(parkAsFeature),
  });

/** A file of parks as the export takes it: the text of each Feature, and what stands about them, licence and sources too. */
export function writeParksApart(parks: readonly Park[], sources: readonly Source[]) {
  const about = fileText({
    type: "FeatureCollection",
    name: "AI Park Atlas",
    licence: licenceOf(parks),
    sources,
  });
  return {
    before: about.replace(/\s*\}\s*$/, ',\n  "features": '),
    after: "\n}\n",
    features: parks.map((park) => fileText(parkAsFeature(park)).trimEnd()),
  };
}

/**
 * The text of a park's file in `geodata/parks/`, in the layout that all files there have: nothing differs from the file of a
 * park but what differs in the park.
 */
export const writeParkFile = ({ geometry, ...properties }: Park): string =>
  fileText({ type: "Feature", properties, geometry });

const fileText = (value: object): string => `${laidOut(value, { indent: "", around: 0 })}\n`;

/** So many columns a line of the files may have. */
const MOST_COLUMNS = 100;

const isPlain = (value: unknown): boolean => typeof value !== "object" || value === null;

const entriesOf = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, member]) => member !== undefined);

/** Where a value stands on its line. */
interface LinePlace {
  readonly indent: string;
  /** The columns of what stands before it on its line, and of the comma behind it. */
  readonly around: number;
}

/** A value on one line where it fits; a list of several lists or objects, and what is too long, on a line for each. */
function laidOut(value: unknown, { indent, around }: LinePlace): string {
  if (isPlain(value)) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const members = entriesOf(value as object);
  const isLong = isList && value.length > 1 && value.every((item) => !isPlain(item));
  if (!isLong) {
    const line = onOneLine(value);
    if (indent.length + around + columnsOf(line) <= MOST_COLUMNS) return line;
  }
  const deeper = `${indent}  `;
  const lines = members.map(([key, member], at) => {
    const before = isList ? "" : `${JSON.stringify(key)}: `;
    const columns = columnsOf(before) + (at < members.length - 1 ? 1 : 0);
    return `${deeper}${before}${laidOut(member, { indent: deeper, around: columns })}`;
  });
  const [open, close] = isList ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (isPlain(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  const members = entriesOf(value as object).map(
    ([key, member]) => `${JSON.stringify(key)}: ${onOneLine(member)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** What takes two columns where letters have one width: Chinese, Japanese, Korean and their signs (Unicode Annex 11). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

const columnsOf = (line: string): number => line.length + (line.match(WIDE)?.length ?? 0);

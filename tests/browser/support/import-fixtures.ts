import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { validParts } from "../../../src/geojson/geometry/valid-parts.ts";
import { inProject } from "../../../.ci/commands/project.mjs";

const FOLDER = inProject("tests", "fixtures", "imports");

type Box = readonly [west: number, south: number, east: number, north: number];

/** A file of the fixtures, and what is to come of it. */
export interface ExpectedImport {
  readonly file: string;
  readonly companions?: readonly string[];
  readonly problem?: string;
  readonly features: number;
  readonly rejected: number;
  readonly bbox: Box | null;
  readonly findings: readonly string[];
  readonly line?: number;
  readonly column?: number;
}

/** All files with an expectation, in the order in which they are listed. */
export const expectedImports = (): readonly ExpectedImport[] =>
  JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8")) as ExpectedImport[];

/** What is chosen in the file picker: the file, and those that belong to it. */
export const pathsOf = ({ file, companions = [] }: ExpectedImport): readonly string[] =>
  [file, ...companions].map((path) => join(FOLDER, path));

export const nameOf = ({ file }: Pick<ExpectedImport, "file">): string => basename(file);

/** What the alert says, besides the file's name, of each reason for which nothing comes in. */
export const PROBLEM_WORDS: Readonly<Record<string, RegExp>> = {
  empty: /is empty\./,
  "no-features": /can be read but holds no features\./,
  "not-recognised":
    /is a web page\.|is a picture\.|is JSON, but neither|is text in which no coordinates|is an archive without a format|is compressed with Zstandard/,
  syntax:
    /is cut short: no feature in it is whole\.|cannot be read: (?:line \d+, column \d+ should have .+, but has|expected .+, found) .+\./,
  "too-deep": /is nested more than 64 levels deep/,
  damaged: /is damaged (?:GeoJSON|TopoJSON|KMZ|Shapefile|FlatGeobuf): .+\./,
  "doctype-refused": /holds a DOCTYPE/,
  "unpacks-too-much": /unpacks to more than 200 times its size/,
  "nested-archive": /holds archives within the archive/,
  "too-many-entries": /holds more than 10 data files/,
  encrypted: /is locked by a password/,
  "missing-part": /lacks its /,
};

/** What the report says of each kind of finding, alone or of several together. */
const FINDING_WORDS: Readonly<Record<string, RegExp>> = {
  antimeridian: /(?:Crosses|across) the 180° meridian/,
  "bad-coordinate": /is not a coordinate|are not coordinates/,
  "byte-order-mark": /Begins with a byte order mark/,
  "china-datum": /The datum is not named|Looks like (?:GCJ-02|BD-09), about/,
  "column-beside": /Two columns of (?:latitude|longitude)|Two (?:lat|long)itudes in/,
  "column-not-read": /Coordinates in .+ were not read/,
  "commas-skipped": /[Cc]ommas? after a last element/,
  "comments-skipped": /[Cc]omments? skipped/,
  "crs-converted": /Converted from/,
  "crs-unknown": /Unknown coordinate system/,
  "cut-short": /The file is cut short/,
  "decimal-comma": /Decimal commas/,
  "degrees-in-doubt": /only happens? to fit/,
  "doubtful-position": /[Ii]mprobable positions?/,
  "duplicate-id": /The id .+ occurs again|Ids that occur again/,
  "encoding-guessed": /Text read as/,
  "loose-coordinates": /Coordinates not written as KML writes them/,
  "out-of-place": /The format has (?:it|them) elsewhere/,
  "positions-left-out": /[Pp]ositions? in .+ not read/,
  "segments-joined": /segments of one position each/,
  "hole-outside": /Holes? (?:lies )?outside (?:its|their) outlines?/,
  "loose-json": /Single quotes in|Keys without quotes|Numbers written as JSON does not/,
  "no-geometry": /No geometry(?!(?: in [\d,]+ features?)?, but)/,
  "no-head": /tables? ha(?:s|ve) no header row/,
  "no-properties": /No properties/,
  "not-a-feature": /Not a feature|are no features/,
  "not-a-number": /is not a number|are not numbers/,
  "not-degrees": /Metres instead of degrees|Numbers too large for degrees(?!.*happen)/s,
  "not-supported": /left out/,
  "order-guessed": /Latitude or longitude first/,
  "out-of-range": /beyond (?:90|180)°.*There (?:is|are) no such place/s,
  "overlapping-parts": /Parts (?:that )?overlap/,
  "polar-ring": /(?:Goes round|around) the (?:North|South) Pole/,
  "position-in-properties": /No geometry.*, but (?:a position|positions) among the properties/,
  "precision-guessed": /[Rr]ead with [56] decimals/,
  "record-damaged": /[Dd]amaged records?/,
  "repeated-points": /[Rr]epeated positions?/,
  "position-from-properties": /0, 0 in the file, another|at 0, 0 placed by their properties/,
  "row-too-long": /\d+ cells under \d+ names|rows with more cells than names/,
  "row-without-position": /[Rr]ows? without a position/,
  "rows-not-data": /[Ll]ines? above the header row|A row of units|repeats? the header row/,
  "self-intersection": /Outlines? cross(?:es)? (?:itself|themselves)/,
  "separator-guessed": /Columns separated by/,
  "several-documents": /documents in one file/,
  "stray-quote": /[Ss]tray quotation mark/,
  "swapped-order": /beyond 90°.*Longitude and latitude look swapped/s,
  syntax: /Expected .+, found|Text that cannot be read/,
  "text-coordinates": /Coordinates (?:are|written as) text/,
  "too-few-points": /positions? where \d are needed|of too few positions/,
  "unclosed-ring": /Ring is not closed|Rings not closed/,
  "unknown-geometry": /Unknown geometry types?/,
  "wrong-winding": /Rings? wound clockwise|Holes? wound counterclockwise/,
};

/** The kinds that the lines of a report are of, each once; a line of none stands for itself. */
export function kindsOf(lines: readonly string[]): readonly string[] {
  const kinds = lines.flatMap((line) => {
    const own = Object.keys(FINDING_WORDS).filter((kind) => FINDING_WORDS[kind]?.test(line));
    return own.length > 0 ? own : [line];
  });
  return [...new Set(kinds)].toSorted();
}

interface Shape {
  readonly coordinates?: unknown;
  readonly geometries?: readonly Shape[];
}

function* verticesIn(value: unknown): Generator<readonly number[]> {
  if (!Array.isArray(value)) return;
  if (typeof value[0] === "number") yield value as number[];
  else for (const one of value) yield* verticesIn(one);
}

function* verticesOf(shape: Shape | undefined): Generator<readonly number[]> {
  for (const one of shape?.geometries ?? []) yield* verticesOf(one);
  yield* verticesIn(shape?.coordinates);
}

const sixDecimals = (degrees: number): number => Number(degrees.toFixed(6)) + 0;

interface ExportedFeature {
  readonly geometry: unknown;
}

/** The features of an exported GeoJSON file. */
export const featuresIn = (text: string): readonly ExportedFeature[] =>
  (JSON.parse(text) as { readonly features: ExportedFeature[] }).features;

/**
 * The box about all vertices of exported features, to six decimals. What is expected tells whether it is a box across the
 * antimeridian, whose west is greater than its east (RFC 7946 section 5.2), and how far a ring reaches that goes round a
 * pole, which its vertices do not.
 */
export function boxOf(features: readonly ExportedFeature[], { bbox, findings }: ExpectedImport) {
  // The file holds to the letter what the atlas leaves out, too.
  const vertices = features.flatMap(({ geometry }) => [...verticesOf(validParts(geometry))]);
  if (vertices.length === 0) return { features: features.length, bbox: null };
  const crosses = bbox !== null && bbox[0] > bbox[2];
  const lons = vertices.map(([lon = NaN]) => (crosses && lon < 0 ? lon + 360 : lon));
  const lats = vertices.map(([, lat = NaN]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const box = findings.includes("polar-ring")
    ? [-180, south, 180, 90]
    : [west, south, crosses ? east - 360 : east, north];
  return { features: features.length, bbox: box.map(sixDecimals) };
}

/** What an export of the file is to come to, in the same terms. */
export const expectedBox = ({ features, bbox }: ExpectedImport) => ({
  features,
  bbox: bbox?.map(sixDecimals) ?? null,
});

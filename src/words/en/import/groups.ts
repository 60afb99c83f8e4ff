import type { FindingText } from "./findings.ts";
import { countText } from "../../format/figures.ts";

/** How much a group of findings comes to. There are two or more of them. */
export interface GroupFigures {
  readonly findings: number;
  /** 0 where they are about the file. */
  readonly features: number;
}

type GroupText = (figures: GroupFigures) => FindingText;

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${countText(count)} ${many}`;

const features = (figures: GroupFigures): string =>
  counted(figures.features, "feature", "features");

/** Findings that are told by the features that they are in. */
const inFeatures =
  (what: string, sentence: string): GroupText =>
  (figures) => ({
    title: figures.features > 0 ? `${what} in ${features(figures)}` : what,
    sentence,
  });

/** Findings that are told by how many there are. */
const many =
  (titleOf: (count: string) => string, sentence: string): GroupText =>
  ({ findings }) => ({ title: titleOf(countText(findings)), sentence });

const STRICT =
  "Strict JSON parsers refuse the whole file because of it; here it was read as meant.";
const POLE = "Flat maps show their edges only; the globe shows all.";
const NOT_DATA = "They were not read as data.";
const ONLY_FIRST = "Only the first was read. Check where the positions lie.";
const IMAGES = "They are images; outlines are read.";
const PRECISION = "An encoded polyline does not say whether it has 5 or 6. Check where they lie.";
const NAMED = "Their names or properties say so. Compare on the map, then convert.";
const NO_PLACE = "There are no such places. Correct them in the file.";

/**
 * What several findings of a kind are called together, and what is told of all of them. Where a kind has several
 * meanings, each has an entry: `kind/meaning`.
 */
const kinds = {
  "byte-order-mark": many(
    (files) => `${files} files begin with a byte order mark`,
    "It was skipped; nothing else changed.",
  ),
  "comments-skipped": many((places) => `Comments skipped in ${places} places`, STRICT),
  "commas-skipped": many((places) => `Commas after a last element in ${places} places`, STRICT),
  "loose-json/quotes": many((places) => `Single quotes in ${places} places`, STRICT),
  "loose-json/keys": many((places) => `Keys without quotes in ${places} places`, STRICT),
  "loose-json/numbers": many(
    (places) => `Numbers written as JSON does not write them in ${places} places`,
    STRICT,
  ),
  "several-documents": many(
    (files) => `Several documents in each of ${files} files`,
    "They were read one after the other.",
  ),
  "cut-short": many(
    (files) => `${files} files are cut short`,
    "Each ends in the middle. Ask for the whole files.",
  ),
  syntax: many(
    (places) => `Text that cannot be read in ${places} places`,
    "Each place tells what was expected and what stands there.",
  ),
  "encoding-guessed/unnamed": many(
    (files) => `Text of ${files} files read in a guessed encoding`,
    "The files do not name their encoding. Check whether names look right.",
  ),
  "encoding-guessed/contradicted": many(
    (files) => `${files} files are not in the encoding that they name`,
    "Their bytes are not that. Check whether names look right.",
  ),
  "encoding-guessed/chosen": many(
    (files) => `Text of ${files} files read in encodings that you chose`,
    "You can choose again.",
  ),
  "decimal-comma": many(
    (files) => `Decimal commas in ${files} files`,
    "Numbers such as 39,9 were read as 39.9.",
  ),
  "separator-guessed": many(
    (files) => `Columns of ${files} files detected from their first rows`,
    "Check whether values stand in their columns.",
  ),
  "not-a-feature": many(
    (entries) => `${entries} entries are no features`,
    "Features are expected in their places.",
  ),
  "unknown-geometry": inFeatures(
    "Unknown geometry types",
    "GeoJSON has points, lines and polygons, the Multi- forms of each, and GeometryCollection.",
  ),
  "out-of-place": many(
    (places) => `Elements out of their place in ${places} places`,
    "The format has them elsewhere. They were read as what they can only mean; strict programs may leave them out.",
  ),
  "positions-left-out": many(
    (elements) => `Positions in ${elements} kinds of elements not read`,
    "The format has no such elements, so nothing on the map stands for them. Check whether features lack a part.",
  ),
  "segments-joined": many(
    (tracks) => `${tracks} tracks of segments of one position each`,
    "The segments of each were joined to one line, in the order of the file.",
  ),
  "loose-coordinates": many(
    (places) => `Coordinates not written as KML writes them in ${places} places`,
    "Between positions the standard has a blank, within them commas. They were read as meant; check the outlines.",
  ),
  "no-properties": inFeatures("No properties", "Read as features without any."),
  "no-geometry": inFeatures(
    "No geometry",
    "They are in the list, but there is nothing of them to draw.",
  ),
  "position-in-properties": inFeatures(
    "No geometry, but positions among the properties",
    "They can be put on the map by them.",
  ),
  "position-from-properties": many(
    (points) => `${points} points at 0, 0 placed by their properties`,
    "Programs write 0, 0 for an unknown place. They were placed where the properties say.",
  ),
  "stray-quote": many(
    (rows) => `Stray quotation marks in ${rows} rows`,
    "They were read as parts of the text, and each row ends with its line. Check the cells.",
  ),
  "row-too-long": many(
    (rows) => `${rows} rows with more cells than names`,
    "A separator in a text may have moved the cells behind it. Check where these lie.",
  ),
  "rows-not-data/above-head": many(
    (files) => `Lines above the header row in ${files} files`,
    NOT_DATA,
  ),
  "rows-not-data/units": many((files) => `A row of units in each of ${files} files`, NOT_DATA),
  "rows-not-data/head-again": many((rows) => `${rows} rows repeat the header row`, NOT_DATA),
  "no-head": many(
    (tables) => `${tables} tables have no header row`,
    "Their first rows were read as data; the columns are called field_1, field_2 and so on.",
  ),
  "order-guessed": many(
    (tables) => `Latitude or longitude first in ${tables} tables?`,
    "The first of the two columns was taken for latitude; either fits. Check where they lie.",
  ),
  "column-beside/lat": many((tables) => `Two latitudes in ${tables} tables`, ONLY_FIRST),
  "column-beside/lon": many((tables) => `Two longitudes in ${tables} tables`, ONLY_FIRST),
  "column-not-read": many(
    (columns) => `Coordinates in ${columns} columns were not read`,
    "Other columns give the positions. To get these as well, leave those out and add the file again.",
  ),
  "doubtful-position": inFeatures(
    "Improbable positions",
    "Such numbers are what programs write for an unknown place or for bytes that they misread.",
  ),
  "degrees-in-doubt": many(
    (files) => `Most numbers of ${files} files are too large for degrees`,
    "What was added of them only happens to fit. Check where it lies, or convert the files to WGS 84.",
  ),
  "row-without-position": many(
    (rows) => `${rows} rows without a position`,
    "Their values are kept; they are not on the map.",
  ),
  "not-a-number": many(
    (values) => `${values} values that are not numbers`,
    "Coordinates are expected in their places.",
  ),
  "duplicate-id": inFeatures("Ids that occur again", "All are kept as they are."),
  "record-damaged": many((records) => `${records} damaged records`, "They cannot be read."),
  "not-supported/network-link": many(
    (links) => `${links} network links left out`,
    "They point to other addresses, and the atlas asks none by itself. Add those files on their own.",
  ),
  "not-supported/ground-overlay": many(
    (overlays) => `${overlays} ground overlays left out`,
    IMAGES,
  ),
  "not-supported/screen-overlay": many(
    (overlays) => `${overlays} screen overlays left out`,
    IMAGES,
  ),
  "not-supported/model": many(
    (models) => `${models} 3D models left out`,
    "Outlines on the ground are read, models are not.",
  ),
  "not-supported/raster": many(
    (rasters) => `${rasters} rasters left out`,
    "Outlines are read, images are not.",
  ),
  "not-supported/multipatch": many(
    (patches) => `${patches} multipatches left out`,
    "Outlines on the ground are read, 3D surfaces are not.",
  ),
  "not-supported/curve": many(
    (curves) => `${curves} curves left out`,
    "Convert arcs to straight segments and add the file again.",
  ),
  "not-supported/nested-archive": many(
    (archives) => `${archives} archives within the archive left out`,
    "Unpack them and add what is in them.",
  ),
  "precision-guessed/5": many((lines) => `${lines} polylines read with 5 decimals`, PRECISION),
  "precision-guessed/6": many((lines) => `${lines} polylines read with 6 decimals`, PRECISION),
  "text-coordinates": inFeatures(
    "Coordinates written as text",
    "They stand in quotes, where numbers are expected.",
  ),
  "bad-coordinate": many(
    (values) => `${values} values that are not coordinates`,
    "Numbers are expected there. Correct them in the file.",
  ),
  "too-few-points/4": inFeatures(
    "Rings of too few positions",
    "A ring has at least four positions, of which the last equals the first.",
  ),
  "too-few-points/2": inFeatures(
    "Lines of too few positions",
    "A line has at least two positions.",
  ),
  "unclosed-ring": inFeatures("Rings not closed", "Their first and last positions lie apart."),
  "repeated-points": inFeatures(
    "Repeated positions",
    "The same position follows itself. Nothing looks different without.",
  ),
  "wrong-winding/outline": inFeatures("Rings wound clockwise", "Nothing looks different."),
  "wrong-winding/hole": inFeatures("Holes wound counterclockwise", "Nothing looks different."),
  "self-intersection": (figures) => ({
    title: `Outlines cross themselves in ${features(figures)}`,
    sentence: "Their areas are uncertain.",
  }),
  "hole-outside": inFeatures(
    "Holes outside their outlines",
    "They cut nothing out, yet their areas are taken off.",
  ),
  "overlapping-parts": inFeatures(
    "Parts that overlap",
    "What they share is counted once in the areas.",
  ),
  "swapped-order": inFeatures("Latitudes beyond 90°", "Longitude and latitude look swapped."),
  "out-of-range/latitude": inFeatures("Latitudes beyond 90°", NO_PLACE),
  "out-of-range/longitude": inFeatures("Longitudes beyond 180°", NO_PLACE),
  "not-degrees/known": inFeatures(
    "Metres instead of degrees",
    "Compare where the coordinate systems would put them.",
  ),
  "not-degrees/unknown": inFeatures(
    "Numbers too large for degrees",
    "No coordinate system that the atlas knows puts them on the map. Convert the file to WGS 84.",
  ),
  antimeridian: (figures) => ({
    title: `${features(figures)} across the 180° meridian`,
    sentence:
      "Some programs draw them around the whole world. Cut at the meridian they look right in all.",
  }),
  "polar-ring/north": (figures) => ({
    title: `${features(figures)} around the North Pole`,
    sentence: POLE,
  }),
  "polar-ring/south": (figures) => ({
    title: `${features(figures)} around the South Pole`,
    sentence: POLE,
  }),
  "crs-converted/exact": many(
    (files) => `${files} files converted from their coordinate systems`,
    "The files name them. Each tells how well it was converted to WGS 84.",
  ),
  "crs-converted/approximate": many(
    (files) => `${files} files converted from their coordinate systems`,
    "Their way to WGS 84 is known roughly only. Each tells how far positions may be off.",
  ),
  "crs-unknown": many(
    (files) => `${files} files in unknown coordinate systems`,
    "Without them the positions cannot be known. Convert the files to WGS 84.",
  ),
  "china-datum/GCJ02": many((files) => `${files} files look like GCJ-02`, NAMED),
  "china-datum/BD09": many((files) => `${files} files look like BD-09`, NAMED),
  "china-datum/unnamed": many(
    (files) => `The datum of ${files} files is not named`,
    "If they came from Chinese web maps they are some 500 m off. Compare on the map before converting.",
  ),
} satisfies Readonly<Record<string, GroupText>>;

export type GroupWords = Readonly<Record<keyof typeof kinds, GroupText>>;

/** What is told of several findings at once; `leftOut` follows on it where parts do not come in. */
export const words = {
  kinds: kinds as GroupWords,
  leftOut: (sentence: string): string => `${sentence} The rest of each feature is in without them.`,
  /** Of kinds without words of their own: what one of them is called, and how many more there are. */
  others: (title: string, count: number): string => `${title}, and ${countText(count)} more alike`,
};

import type { Finding, FindingData, FindingKind } from "../../../state/import/findings.ts";
import { encodingName } from "../../../words/format/encoding-name.ts";
import type { FindingText } from "../../../words/en/import/findings.ts";
import type { ImportFormat } from "./import-format.ts";
import { quoted, shorten } from "../../ui/shorten.ts";

type DetailOf<Kind extends FindingKind> = Extract<FindingData, { readonly kind: Kind }>;

/** What each kind is called and what is told of it. A kind without an entry does not compile. */
const TEXTS: {
  readonly [Kind in FindingKind]: (detail: DetailOf<Kind>, format: ImportFormat) => FindingText;
} = {
  "byte-order-mark": (_, { words: messages }) => messages.findings.byteOrderMark,
  "comments-skipped": ({ count }, { words: messages }) => messages.findings.commentsSkipped(count),
  "commas-skipped": ({ count }, { words: messages }) => messages.findings.commasSkipped(count),
  "loose-json": ({ what }, { words: messages }) => messages.findings.looseJson[what],
  "several-documents": ({ count }, { words: messages }) =>
    messages.findings.severalDocuments(count),
  "cut-short": ({ read }, { words: messages }) => messages.findings.cutShort(read),
  syntax: ({ expected, found }, { words: messages }) =>
    messages.findings.syntax(messages.problems.expected[expected], foundText(found, messages)),
  "encoding-guessed": (detail, { words: messages }) => encodingText(detail, messages),
  "decimal-comma": (_, { words: messages }) => messages.findings.decimalComma,
  "separator-guessed": ({ separator }, { words: messages }) =>
    messages.findings.separatorGuessed(separatorText(separator, messages)),
  "rows-not-data": ({ what, count, text }, { words: messages }) =>
    messages.findings.rowsNotData[what](count, quoted(text)),
  "no-head": (_, { words: messages }) => messages.findings.noHead,
  "order-guessed": ({ lat, lon }, { words: messages }) => messages.findings.orderGuessed(lat, lon),
  "stray-quote": (_, { words: messages }) => messages.findings.strayQuote,
  "row-too-long": ({ cells, columns }, { words: messages }) =>
    messages.findings.rowTooLong(cells, columns),
  "column-beside": ({ axis, used, beside }, { words: messages }) =>
    messages.findings.columnBeside[axis](quoted(used), quoted(beside)),
  "column-not-read": ({ column }, { words: messages }) =>
    messages.findings.columnNotRead(quoted(column)),
  "not-a-feature": ({ found }, { words: messages }) => messages.findings.notAFeature(quoted(found)),
  "unknown-geometry": ({ type }, { words: messages }) =>
    messages.findings.unknownGeometry(quoted(type)),
  "out-of-place": ({ element, within }, { words: messages }) =>
    messages.findings.outOfPlace(shorten(element, 40), shorten(within, 40)),
  "positions-left-out": ({ element, count }, { words: messages }) =>
    messages.findings.positionsLeftOut(shorten(element, 40), count),
  "segments-joined": ({ count }, { words: messages }) => messages.findings.segmentsJoined(count),
  "loose-coordinates": (_, { words: messages }) => messages.findings.looseCoordinates,
  "no-properties": (_, { words: messages }) => messages.findings.noProperties,
  "no-geometry": (_, { words: messages }) => messages.findings.noGeometry,
  "position-in-properties": ({ lon, lat }, { words: messages, position }) =>
    messages.findings.positionInProperties(position([lon, lat])),
  "position-from-properties": ({ lon, lat }, { words: messages, position }) =>
    messages.findings.positionFromProperties(position([lon, lat])),
  "doubtful-position": ({ lon, lat }, { words: messages }) =>
    messages.findings.doubtfulPosition(quoted(`${lon}, ${lat}`)),
  "row-without-position": (_, { words: messages }) => messages.findings.rowWithoutPosition,
  "degrees-in-doubt": ({ rejected, added }, { words: messages }) =>
    messages.findings.degreesInDoubt(rejected, added),
  "not-a-number": ({ value }, { words: messages }) => messages.findings.notANumber(quoted(value)),
  "duplicate-id": ({ id, first }, { words: messages }) =>
    messages.findings.duplicateId(quoted(id), first + 1),
  "record-damaged": ({ what }, { words: messages }) =>
    messages.findings.recordDamaged(shorten(what, 120)),
  "not-supported": ({ what }, { words: messages }) => messages.findings.notSupported[what],
  "precision-guessed": ({ precision }, { words: messages }) =>
    messages.findings.precisionGuessed(precision),
  "text-coordinates": (_, { words: messages }) => messages.findings.textCoordinates,
  "bad-coordinate": ({ value }, { words: messages }) =>
    messages.findings.badCoordinate(quoted(value)),
  "too-few-points": ({ count, needed }, { words: messages }) =>
    messages.findings.tooFewPoints(count, needed),
  "unclosed-ring": ({ gapMetres }, { words: messages, length }) =>
    messages.findings.unclosedRing(length(gapMetres)),
  "repeated-points": ({ count }, { words: messages }) => messages.findings.repeatedPoints(count),
  "wrong-winding": ({ hole }, { words: messages }) =>
    messages.findings.wrongWinding[hole ? "hole" : "outline"],
  "self-intersection": ({ at, count }, { words: messages, position }) =>
    messages.findings.selfIntersection(position(at), count - 1),
  "hole-outside": ({ hole }, { words: messages }) => messages.findings.holeOutside(hole),
  "overlapping-parts": ({ areaSquareMetres }, { words: messages, area }) =>
    messages.findings.overlappingParts(area(areaSquareMetres)),
  "swapped-order": ({ lat }, { words: messages }) =>
    messages.findings.swappedOrder(degreesText(lat)),
  "out-of-range": ({ lon, lat }, { words: messages }) =>
    Math.abs(lat) > 90
      ? messages.findings.latitudeOutOfRange(degreesText(lat))
      : messages.findings.longitudeOutOfRange(degreesText(lon)),
  "not-degrees": ({ candidates: [best] }, { words: messages, position }) =>
    best
      ? messages.findings.notDegrees(shorten(best.crs, 40), position(best.lands))
      : messages.findings.notDegreesUnknown,
  antimeridian: (_, { words: messages }) => messages.findings.antimeridian,
  "polar-ring": ({ pole }, { words: messages }) => messages.findings.polarRing[pole],
  "crs-converted": ({ crs, shift }, format) =>
    format.words.findings.crsConverted(shorten(crs, 60), shiftText(shift, format)),
  "crs-unknown": ({ crs }, { words: messages }) => messages.findings.crsUnknown(quoted(crs)),
  "china-datum": ({ hint, offsetMetres }, { words: messages, length }) =>
    hint && hint !== "WGS84"
      ? messages.findings.datumLooksLike(datumName(hint), aboutLength(offsetMetres, length))
      : messages.findings.datumUnnamed(aboutLength(offsetMetres, length)),
};

type Words = ImportFormat["words"];

function encodingText(
  { encoding, declared, chosen }: DetailOf<"encoding-guessed">,
  { findings }: Words,
): FindingText {
  const name = encodingName(encoding);
  if (chosen) return findings.encodingChosen(name);
  return declared === undefined
    ? findings.encodingGuessed(name)
    : findings.encodingContradicted(name, quoted(declared));
}

const foundText = (found: string, { problems }: Words): string =>
  found === "" ? problems.endOfFile : quoted(found);

function separatorText(separator: string, { findings }: Words): string {
  const { separators } = findings;
  if (separator === ";") return separators.semicolon;
  if (separator === "\t") return separators.tab;
  return separator === "," ? separators.comma : quoted(separator);
}

/** As it is written in the file, but for decimals that nobody needs to find the place. */
const degreesText = (degrees: number): string => String(Math.round(degrees * 1e4) / 1e4);

/** The offset between datums is known to some ten metres: the shift varies across a site. */
const aboutLength = (metres: number, length: ImportFormat["length"]): string =>
  length(Math.round(metres / 10) * 10);

function shiftText(
  shift: DetailOf<"crs-converted">["shift"],
  { words: { findings }, length }: ImportFormat,
): string {
  const { datumShift: said } = findings;
  switch (shift?.by) {
    case "operation":
      return shift.accuracyMetres === undefined
        ? said.operationOfUnknownAccuracy(shift.operation)
        : said.operation(shift.operation, length(shift.accuracyMetres));
    case "frame":
      return said.frame(length(shift.accuracyMetres));
    case "elsewhere":
      return said.elsewhere(shift.operation, length(shift.offMetres));
    case "nothing":
      return said.nothing(length(shift.offMetres));
    case "file":
      return said.file;
    case undefined:
      return said.none;
  }
}

/** The name of a datum as Chinese surveyors and map firms write it. */
export const datumName = (datum: "WGS84" | "GCJ02" | "BD09"): string =>
  ({ WGS84: "WGS 84", GCJ02: "GCJ-02", BD09: "BD-09" })[datum];

/** The title and the sentence of a finding. */
export function findingText(finding: Finding, format: ImportFormat): FindingText {
  // The entry is chosen by the finding's own kind, which the compiler cannot follow through the table.
  const messages = TEXTS[finding.kind] as (
    detail: FindingData,
    format: ImportFormat,
  ) => FindingText;
  const text = messages(finding, format);
  if (finding.fix?.kind !== "drop-part") return text;
  return { ...text, sentence: format.words.findings.leftOut(text.sentence) };
}

import type { Finding, FindingDetail, FindingKind } from "../../state/findings.ts";
import { encodingName } from "../../words/imports/encoding-name.ts";
import type { FindingText } from "../../words/imports/findings-en.ts";
import type { ImportSpeech } from "./import-speech.ts";
import { quoted, shorten } from "./shorten.ts";

type DetailOf<Kind extends FindingKind> = Extract<FindingDetail, { readonly kind: Kind }>;

/** What each kind is called and what is told of it. A kind without an entry does not compile. */
const TEXTS: {
  readonly [Kind in FindingKind]: (detail: DetailOf<Kind>, speech: ImportSpeech) => FindingText;
} = {
  "byte-order-mark": (_, { say }) => say.findings.byteOrderMark,
  "comments-skipped": ({ count }, { say }) => say.findings.commentsSkipped(count),
  "commas-skipped": ({ count }, { say }) => say.findings.commasSkipped(count),
  "loose-json": ({ what }, { say }) => say.findings.looseJson[what],
  "several-documents": ({ count }, { say }) => say.findings.severalDocuments(count),
  "cut-short": ({ read }, { say }) => say.findings.cutShort(read),
  syntax: ({ expected, found }, { say }) =>
    say.findings.syntax(say.problems.expected[expected], foundText(found, say)),
  "encoding-guessed": (detail, { say }) => encodingText(detail, say),
  "decimal-comma": (_, { say }) => say.findings.decimalComma,
  "separator-guessed": ({ separator }, { say }) =>
    say.findings.separatorGuessed(separatorText(separator, say)),
  "rows-not-data": ({ what, count, text }, { say }) =>
    say.findings.rowsNotData[what](count, quoted(text)),
  "no-head": (_, { say }) => say.findings.noHead,
  "order-guessed": ({ lat, lon }, { say }) => say.findings.orderGuessed(lat, lon),
  "stray-quote": (_, { say }) => say.findings.strayQuote,
  "row-too-long": ({ cells, columns }, { say }) => say.findings.rowTooLong(cells, columns),
  "column-beside": ({ axis, used, beside }, { say }) =>
    say.findings.columnBeside[axis](quoted(used), quoted(beside)),
  "column-not-read": ({ column }, { say }) => say.findings.columnNotRead(quoted(column)),
  "not-a-feature": ({ found }, { say }) => say.findings.notAFeature(quoted(found)),
  "unknown-geometry": ({ type }, { say }) => say.findings.unknownGeometry(quoted(type)),
  "out-of-place": ({ element, within }, { say }) =>
    say.findings.outOfPlace(shorten(element, 40), shorten(within, 40)),
  "positions-left-out": ({ element, count }, { say }) =>
    say.findings.positionsLeftOut(shorten(element, 40), count),
  "segments-joined": ({ count }, { say }) => say.findings.segmentsJoined(count),
  "loose-coordinates": (_, { say }) => say.findings.looseCoordinates,
  "no-properties": (_, { say }) => say.findings.noProperties,
  "no-geometry": (_, { say }) => say.findings.noGeometry,
  "position-in-properties": ({ lon, lat }, { say, position }) =>
    say.findings.positionInProperties(position([lon, lat])),
  "position-from-properties": ({ lon, lat }, { say, position }) =>
    say.findings.positionFromProperties(position([lon, lat])),
  "doubtful-position": ({ lon, lat }, { say }) =>
    say.findings.doubtfulPosition(quoted(`${lon}, ${lat}`)),
  "row-without-position": (_, { say }) => say.findings.rowWithoutPosition,
  "degrees-in-doubt": ({ held, added }, { say }) => say.findings.degreesInDoubt(held, added),
  "not-a-number": ({ value }, { say }) => say.findings.notANumber(quoted(value)),
  "duplicate-id": ({ id, first }, { say }) => say.findings.duplicateId(quoted(id), first + 1),
  "record-damaged": ({ what }, { say }) => say.findings.recordDamaged(shorten(what, 120)),
  "not-supported": ({ what }, { say }) => say.findings.notSupported[what],
  "precision-guessed": ({ precision }, { say }) => say.findings.precisionGuessed(precision),
  "text-coordinates": (_, { say }) => say.findings.textCoordinates,
  "bad-coordinate": ({ value }, { say }) => say.findings.badCoordinate(quoted(value)),
  "too-few-points": ({ count, needed }, { say }) => say.findings.tooFewPoints(count, needed),
  "unclosed-ring": ({ gapMetres }, { say, length }) => say.findings.unclosedRing(length(gapMetres)),
  "repeated-points": ({ count }, { say }) => say.findings.repeatedPoints(count),
  "wrong-winding": ({ hole }, { say }) => say.findings.wrongWinding[hole ? "hole" : "outline"],
  "self-intersection": ({ at, count }, { say, position }) =>
    say.findings.selfIntersection(position(at), count - 1),
  "hole-outside": ({ hole }, { say }) => say.findings.holeOutside(hole),
  "overlapping-parts": ({ areaSquareMetres }, { say, area }) =>
    say.findings.overlappingParts(area(areaSquareMetres)),
  "swapped-order": ({ lat }, { say }) => say.findings.swappedOrder(degreesText(lat)),
  "out-of-range": ({ lon, lat }, { say }) =>
    Math.abs(lat) > 90
      ? say.findings.latitudeOutOfRange(degreesText(lat))
      : say.findings.longitudeOutOfRange(degreesText(lon)),
  "not-degrees": ({ candidates: [best] }, { say, position }) =>
    best
      ? say.findings.notDegrees(shorten(best.crs, 40), position(best.lands))
      : say.findings.notDegreesUnknown,
  antimeridian: (_, { say }) => say.findings.antimeridian,
  "polar-ring": ({ pole }, { say }) => say.findings.polarRing[pole],
  "crs-converted": ({ crs, shift }, speech) =>
    speech.say.findings.crsConverted(shorten(crs, 60), shiftText(shift, speech)),
  "crs-unknown": ({ crs }, { say }) => say.findings.crsUnknown(quoted(crs)),
  "china-datum": ({ hint, offsetMetres }, { say, length }) =>
    hint && hint !== "WGS84"
      ? say.findings.datumLooksLike(datumName(hint), aboutLength(offsetMetres, length))
      : say.findings.datumUnnamed(aboutLength(offsetMetres, length)),
};

type Words = ImportSpeech["say"];

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
const aboutLength = (metres: number, length: ImportSpeech["length"]): string =>
  length(Math.round(metres / 10) * 10);

function shiftText(
  shift: DetailOf<"crs-converted">["shift"],
  { say: { findings }, length }: ImportSpeech,
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
export function findingText(finding: Finding, speech: ImportSpeech): FindingText {
  // The entry is chosen by the finding's own kind, which the compiler cannot follow through the table.
  const say = TEXTS[finding.kind] as (detail: FindingDetail, speech: ImportSpeech) => FindingText;
  const text = say(finding, speech);
  if (finding.fix?.kind !== "drop-part") return text;
  return { ...text, sentence: speech.say.findings.leftOut(text.sentence) };
}

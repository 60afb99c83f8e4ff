import { describe, expect, test } from "vitest";
import { findingText } from "../../../../src/panels/import/messages/finding-sentence.ts";
import { importFormatOf } from "../../../../src/panels/import/messages/import-format.ts";
import type { Finding, FindingData } from "../../../../src/state/import/findings.ts";
import { ONE_OF_EACH } from "../findings.ts";
import { wordsIn } from "../../../support/words.ts";

const en = importFormatOf(wordsIn("en", "import"), "en", "ha");
const zh = importFormatOf(wordsIn("zh", "import"), "zh", "ha");

const asFinding = (detail: FindingData): Finding => ({
  ...detail,
  severity: "warning",
  place: {},
});
const wholeOf = (detail: FindingData, format: typeof en): string => {
  const { title, sentence } = findingText(asFinding(detail), format);
  return `${title}. ${sentence}`;
};

/** What a user must find again in the sentence of a kind, in either language. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  "comments-skipped": ["7"],
  "commas-skipped": ["7"],
  "several-documents": ["7"],
  "cut-short": ["7"],
  syntax: ["“}”"],
  "encoding-guessed": ["GB 18030"],
  "separator-guessed": ["“|”"],
  "not-a-feature": ["“Park”"],
  "unknown-geometry": ["“Circle”"],
  "out-of-place": ["LinearRing", "Polygon"],
  "positions-left-out": ["gml:posList", "7"],
  "segments-joined": ["7"],
  "position-in-properties": ["39.9000°", "116.1200°"],
  "position-from-properties": ["39.9000°", "116.1200°"],
  "not-a-number": ["“east”"],
  // Features are counted from 0 in the data and from 1 in words.
  "duplicate-id": ["“a7”", "4"],
  "record-damaged": ["length -8"],
  "not-supported": [],
  "precision-guessed": ["6"],
  "bad-coordinate": ["“NaN”"],
  "too-few-points": ["3", "4"],
  "unclosed-ring": ["3.2"],
  "repeated-points": ["7"],
  // Of eight places one is named.
  "self-intersection": ["39.9012°", "116.1043°", "7"],
  "hole-outside": ["7"],
  "swapped-order": ["116.12"],
  "out-of-range": ["200.5"],
  "not-degrees": ["EPSG:32650", "39.9000°", "116.1200°"],
  "crs-converted": ["EPSG:4549"],
  "crs-unknown": ["EPSG:99999"],
  "china-datum": ["GCJ-02", "560"],
};

const each = Object.values(ONE_OF_EACH);

describe.each([
  ["English", en],
  ["Chinese", zh],
])("in %s", (_language, format) => {
  test.each(each.map((detail) => [detail.kind, detail] as const))(
    "%s has a title and a sentence with its figures",
    (kind, detail) => {
      const { title, sentence } = findingText(asFinding(detail), format);
      expect(title).toMatch(/\S/);
      expect(sentence).toMatch(/[.。]$/);
      for (const figure of FIGURES[kind] ?? []) {
        expect(`${title} ${sentence}`).toContain(figure);
      }
    },
  );

  test("no two kinds are told alike", () => {
    const texts = each.map((detail) => wholeOf(detail, format));
    expect(new Set(texts).size).toBe(each.length);
  });
});

test("every kind in Chinese has Han characters and no half-width punctuation between them", () => {
  const texts = each.map((detail) => wholeOf(detail, zh));
  expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  expect(texts.filter((text) => /\p{Script=Han}[,;:!?]|你|您|！/u.test(text))).toEqual([]);
});

test("a latitude or a longitude out of range is named by which it is", () => {
  const beyond = (lon: number, lat: number) =>
    wholeOf({ kind: "out-of-range", lon, lat }, en).split(".")[0];
  expect(beyond(10, 95)).toBe("Latitude 95 is beyond 90°");
  expect(beyond(-181, 10)).toBe("Longitude -181 is beyond 180°");
});

test("the words of the design are kept", () => {
  expect(wholeOf(ONE_OF_EACH["swapped-order"], en)).toContain("Latitude 116.12 is beyond 90°");
  expect(wholeOf(ONE_OF_EACH["swapped-order"], zh)).toContain("纬度 116.12 超出 90°");
  expect(wholeOf(ONE_OF_EACH["china-datum"], en)).toContain("Looks like GCJ-02, about 560 m off");
  expect(wholeOf(ONE_OF_EACH["china-datum"], zh)).toContain("疑为 GCJ-02 坐标，偏移约 560 米");
});

test("a datum that nobody named is asked about, not claimed", () => {
  const { title } = findingText(asFinding({ kind: "china-datum", offsetMetres: 563 }), en);
  expect(title).toBe("The datum is not named");
});

test("one thing is told in the singular", () => {
  expect(wholeOf({ kind: "comments-skipped", count: 1 }, en)).toContain("1 comment skipped");
  expect(wholeOf({ kind: "self-intersection", at: [0, 0], count: 1 }, en)).not.toContain("more");
});

test("a text of the file that ends too early is told by its end", () => {
  const end = { kind: "syntax", expected: "comma-or-end", found: "" } as const;
  expect(wholeOf(end, en)).toContain("found the end of the file");
});

test("a long value is shortened, and no character of it is cut in two", () => {
  const value = "\u{1F3ED}".repeat(4000);
  const text = wholeOf({ kind: "bad-coordinate", value }, en);
  expect(text.length).toBeLessThan(220);
  expect(text.isWellFormed()).toBe(true);
});

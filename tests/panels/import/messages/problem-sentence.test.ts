import { describe, expect, test } from "vitest";
import {
  addressSentence,
  problemSentence,
} from "../../../../src/panels/import/messages/problem-sentence.ts";
import type { ImportProblem, UnreadableKind } from "../../../../src/state/import/findings.ts";
import type { AddressProblem } from "../../../../src/share/remote-address.ts";
import { wordsIn } from "../../../support/words.ts";

const en = wordsIn("en", "import");
const zh = wordsIn("zh", "import");
const MEBIBYTE = 1024 * 1024;

const SYNTAX: ImportProblem = {
  kind: "syntax",
  place: { line: 203, column: 18 },
  finding: {
    kind: "syntax",
    expected: "comma-or-end",
    found: "]",
    severity: "error",
    place: { line: 203, column: 18 },
  },
};

/** One problem of each kind, and what a user must find again in its sentence: a missing kind does not compile. */
const PROBLEMS: {
  readonly [Kind in ImportProblem["kind"]]: readonly [
    Extract<ImportProblem, { kind: Kind }>,
    ...(readonly string[]),
  ];
} = {
  empty: [{ kind: "empty" }],
  "no-features": [{ kind: "no-features" }],
  "unreadable-file": [{ kind: "unreadable-file" }],
  "too-many-files": [{ kind: "too-many-files", limit: 1000 }, "1,000"],
  "not-recognised": [{ kind: "not-recognised", looksLike: "html" }],
  syntax: [SYNTAX, "203", "18", "“]”"],
  damaged: [{ kind: "damaged", format: "shapefile", what: "magic 1234" }, "hapefile", "magic 1234"],
  "doctype-refused": [{ kind: "doctype-refused" }, "DOCTYPE"],
  "missing-part": [{ kind: "missing-part", part: ".shp" }, ".shp"],
  "too-large": [
    { kind: "too-large", bytes: 214 * MEBIBYTE, limitBytes: 100 * MEBIBYTE },
    "214 MB",
    "100 MB",
  ],
  "unpacks-too-large": [{ kind: "unpacks-too-large", limitBytes: 250 * MEBIBYTE }, "250 MB"],
  "unpacks-too-much": [{ kind: "unpacks-too-much", ratio: 200 }, "200"],
  "too-many-entries": [{ kind: "too-many-entries", limit: 10 }, "10"],
  "nested-archive": [{ kind: "nested-archive" }],
  encrypted: [{ kind: "encrypted" }],
  "too-deep": [{ kind: "too-deep", limit: 64, place: { line: 12 } }, "64", "12"],
  "too-many-features": [{ kind: "too-many-features", limit: 1_000_000 }, "1,000,000"],
  "too-many-vertices": [{ kind: "too-many-vertices", limit: 20_000_000 }, "20,000,000"],
  "crs-unknown": [{ kind: "crs-unknown", crs: "EPSG:99999" }, "“EPSG:99999”"],
  "timed-out": [{ kind: "timed-out", seconds: 20 }, "20"],
  "not-loaded": [{ kind: "not-loaded" }],
  "broke-down": [{ kind: "broke-down" }],
};

const ADDRESSES: {
  readonly [Kind in AddressProblem["kind"]]: readonly [
    Extract<AddressProblem, { kind: Kind }>,
    ...(readonly string[]),
  ];
} = {
  "not-an-address": [{ kind: "not-an-address" }, "https://"],
  "not-https": [{ kind: "not-https" }, "https://"],
  credentials: [{ kind: "credentials" }],
  "private-address": [{ kind: "private-address" }],
  status: [{ kind: "status", status: 404 }, "data.example.org", "404"],
  refused: [{ kind: "refused" }, "data.example.org", "CORS"],
  "too-large": [{ kind: "too-large", limitBytes: 100 * MEBIBYTE }, "data.example.org", "100 MB"],
  cancelled: [{ kind: "cancelled" }, "data.example.org"],
};

const isWritten = (text: string): void => {
  expect(text).toMatch(/[.。]$/);
  expect(text).not.toMatch(/undefined|NaN|\[object/);
};

describe.each([
  ["English", en],
  ["Chinese", zh],
])("in %s", (_language, words) => {
  test.each(Object.entries(PROBLEMS))("a file with %s is told by its name", (_kind, entry) => {
    const [problem, ...figures] = entry;
    const text = problemSentence("west.geojson", problem, words);
    isWritten(text);
    for (const part of ["west.geojson", ...figures]) expect(text).toContain(part);
  });

  test.each(Object.entries(ADDRESSES))("an address with %s is told", (_kind, entry) => {
    const [problem, ...figures] = entry;
    const text = addressSentence("data.example.org", problem, words);
    isWritten(text);
    for (const part of figures) expect(text).toContain(part);
  });

  test("each thing that is not read is told by what it is", () => {
    const kinds = Object.keys(words.problems.looksLike) as readonly UnreadableKind[];
    const reported = kinds.map((looksLike) =>
      problemSentence("a", { kind: "not-recognised", looksLike }, words),
    );
    expect(new Set(reported).size).toBe(kinds.length);
  });
});

test("a syntax error says where, what should stand there and what does", () => {
  expect(problemSentence("west.geojson", SYNTAX, en)).toBe(
    "west.geojson cannot be read: line 203, column 18 should have a comma or the end of the list, but has “]”. Correct it there and add the file again.",
  );
});

test("a file of which nothing stands before the cut is told as cut short", () => {
  const finding = { kind: "cut-short", read: 0, severity: "error", place: {} } as const;
  expect(problemSentence("west.geojson", { kind: "syntax", place: {}, finding }, en)).toBe(
    "west.geojson is cut short: no feature in it is whole. Get all of the file.",
  );
});

test("a very long file name is shortened", () => {
  const text = problemSentence("园".repeat(5000), { kind: "empty" }, zh);
  expect(text.length).toBeLessThan(120);
});

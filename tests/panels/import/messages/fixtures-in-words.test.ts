import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { readImport } from "../../../../src/formats/pipeline/read-import.ts";
import { writeFile } from "../../../../src/formats/write/write-file.ts";
import { findingText } from "../../../../src/panels/import/messages/finding-sentence.ts";
import { groupText } from "../../../../src/panels/import/messages/group-sentence.ts";
import { importFormatOf } from "../../../../src/panels/import/messages/import-format.ts";
import { problemSentence } from "../../../../src/panels/import/messages/problem-sentence.ts";
import { textPlaceText } from "../../../../src/panels/import/messages/text-place.ts";
import { exportSource } from "../../../../src/state/export/export-choice.ts";
import { convertImport } from "../../../../src/state/import/imported-collection.ts";
import { groupsOf } from "../../../../src/state/import/report-groups.ts";
import {
  boxOf,
  expectedBox,
  type ExpectedImport,
  expectedImports,
  featuresIn,
  kindsOf,
  nameOf,
  pathsOf,
  PROBLEM_WORDS,
} from "../../../browser/support/import-fixtures.ts";
import { countingIds } from "../../../support/imported.ts";
import { wordsIn } from "../../../support/words.ts";

// The way of each file from its bytes to the sentences about it and to the file that is saved. Through the page itself goes
// one of each sort (tests/browser/import/fixtures.spec.ts).
const en = importFormatOf(wordsIn("en", "import"), "en", "ha");
const expected = expectedImports();
const failing = expected.filter(({ problem }) => problem !== undefined);
const sound = expected.filter(({ problem }) => problem === undefined);

async function read(entry: ExpectedImport) {
  const [file, ...companions] = pathsOf(entry).map((path) => ({
    name: basename(path),
    bytes: new Uint8Array(readFileSync(path)),
  }));
  if (!file) throw new Error("There is no file.");
  return readImport({ ...file, origin: "file", companions }, () => {});
}

type Converted = ReturnType<typeof convertImport>;

/** The lines of the report: each group of findings, and each finding in it. */
const linesOf = ({ items, unlisted }: Converted): readonly string[] =>
  groupsOf(items, unlisted).flatMap((group) => [
    ...(group.findings > 1 ? [groupText(group, en)] : []).map(
      ({ title, sentence }) => `${title} ${sentence}`,
    ),
    ...group.items.map(({ finding }) => {
      const { title, sentence } = findingText(finding, en);
      return `${textPlaceText(finding.place) ?? ""} ${title} ${sentence}`;
    }),
  ]);

async function exported({ collection, parks }: Converted) {
  const sources = [exportSource({ collection, parks }, { kind: "all" })];
  const { file } = await writeFile({ format: "geojson", datum: "WGS84", sources }, () => {});
  return featuresIn(await file.text());
}

test.each(sound)(
  "$file is told in the words of its findings and of no others, and goes out as it came in",
  async (entry) => {
    const result = await read(entry);
    if (!result.ok) throw new Error(result.problem.kind);
    const converted = convertImport(result.value, { newId: countingIds(), colour: "#2e7d32" });
    const lines = linesOf(converted);
    expect(kindsOf(lines)).toEqual(entry.findings);
    const place = entry.line !== undefined && lines.length > 0 ? `${entry.line}:` : "";
    expect(lines.join()).toContain(place);
    const features = await exported(converted);
    expect(boxOf(features, entry)).toEqual(expectedBox(entry));
  },
);

test.each(failing)("it is told why nothing can be taken from $file, and where", async (entry) => {
  const result = await read(entry);
  if (result.ok) throw new Error("Something was taken.");
  const sentence = problemSentence(nameOf(entry), result.problem, en.words);
  expect(sentence).toContain(nameOf(entry));
  expect(sentence).toMatch(PROBLEM_WORDS[entry.problem ?? ""] ?? /^no words for it$/);
  const place = entry.line === undefined ? "" : `line ${entry.line}, column ${entry.column} `;
  expect(sentence).toContain(place);
});

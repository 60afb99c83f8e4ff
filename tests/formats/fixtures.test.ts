import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ImportProblem } from "../../src/formats/answer.ts";
import { readImport } from "../../src/formats/pipeline/read-import.ts";
import { readFormats } from "../../src/formats/registry.ts";
import type { SourceFile } from "../../src/formats/source.ts";
import { inProject } from "../../.ci/commands/project.mjs";

const FORMAT_IDS = readFormats().map(({ id }) => id);
const FOLDER = inProject("tests", "fixtures", "imports");

interface Expected {
  readonly file: string;
  readonly companions?: readonly string[];
  readonly problem?: ImportProblem["kind"];
  readonly features: number;
  readonly rejected: number;
  readonly bbox: readonly number[] | null;
  readonly findings: readonly string[];
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly note?: string;
}

type ByGdal = Readonly<
  Record<
    string,
    | { readonly features: number; readonly bbox: readonly number[] | null }
    | { readonly error: string }
  >
>;

const json = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, name), "utf8"));
const expected = json("expected.json") as readonly Expected[];
const gdal = json("gdal.json") as ByGdal;
const disagreements = json("disagreements.json") as Readonly<Record<string, string>>;

const fileAt = (path: string): SourceFile => ({
  name: basename(path),
  bytes: new Uint8Array(readFileSync(join(FOLDER, path))),
});

const read = ({ file, companions = [] }: Expected) =>
  readImport({ ...fileAt(file), origin: "file", companions: companions.map(fileAt) }, () => {});

const rounded = (bbox: readonly number[] | null | undefined) =>
  bbox?.map((degrees) => Number(degrees.toFixed(6)) + 0) ?? null;

type Place = Pick<Expected, "line" | "column">;

/** The place that is expected, or else the first that was told, to the same depth as it is expected. */
const placeLike = (wanted: Expected, places: readonly Place[]): Place => {
  const { line, column } = places.find((place) => place.line === wanted.line) ?? places[0] ?? {};
  if (wanted.line === undefined) return {};
  return wanted.column === undefined ? { line } : { line, column };
};

const outcomeOf = (wanted: Expected, result: Awaited<ReturnType<typeof read>>) => {
  if (!result.ok) {
    const { problem } = result;
    const places = "place" in problem ? [problem.place] : [];
    const nothing = { features: 0, rejected: 0, bbox: null, findings: [] };
    return { problem: problem.kind, ...nothing, ...placeLike(wanted, places) };
  }
  const { features, rejected, bounds, findings } = result.value;
  return {
    features,
    rejected: rejected.length,
    bbox: rounded(bounds),
    findings: [...new Set(findings.map(({ kind }) => kind))].toSorted(),
    ...placeLike(
      wanted,
      findings.map(({ place }) => place),
    ),
  };
};

describe("what comes of a file", () => {
  test.each(expected)("is what was expected: $file", async (entry) => {
    const { file: _file, companions: _companions, note: _note, ...wanted } = entry;
    const result = await read(entry);
    expect(outcomeOf(entry, result)).toEqual({ ...wanted, bbox: rounded(entry.bbox) });
  });
});

test("there are at least 120 files, good, odd and bad ones of every format", () => {
  expect(expected.length).toBeGreaterThanOrEqual(120);
  const folders = new Set(expected.map(({ file }) => file.split("/").slice(0, 2).join("/")));
  for (const format of FORMAT_IDS) {
    for (const kind of ["good", "odd", "bad"]) expect(folders).toContain(`${format}/${kind}`);
  }
});

test("every file of the folders good, odd, bad and found has an expectation", () => {
  const named = new Set(expected.flatMap(({ file, companions = [] }) => [file, ...companions]));
  const there = FORMAT_IDS.flatMap((format) =>
    ["good", "odd", "bad", "found"]
      .filter((kind) => existsSync(join(FOLDER, format, kind)))
      .flatMap((kind) =>
        readdirSync(join(FOLDER, format, kind)).map((name) => `${format}/${kind}/${name}`),
      ),
  );
  expect(there.filter((file) => !named.has(file))).toEqual([]);
});

describe("GDAL", () => {
  const agrees = ({ file, features, bbox }: Expected): boolean => {
    const answer = gdal[file];
    if (!answer || "error" in answer) return false;
    return (
      answer.features === features &&
      JSON.stringify(rounded(answer.bbox)) === JSON.stringify(rounded(bbox))
    );
  };
  const asked = expected.filter(({ file }) => gdal[file]);

  test("was asked about more than a hundred files", () => {
    expect(asked.length).toBeGreaterThan(100);
  });

  test.each(asked)("counts and boxes the same, or it is said why not: $file", (entry) => {
    const isExplained = /^[A-Z].*\.$/.test(disagreements[entry.file] ?? "");
    expect(isExplained).toBe(!agrees(entry));
  });
});

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkCatalogue } from "../../geodata/check/catalogue.ts";
import { formatFinding } from "../../geodata/check/finding.ts";

const BROKEN = "tests/fixtures/catalogue/broken";

describe("the checker", () => {
  test("finds nothing wrong with what is shipped", () => {
    expect(checkCatalogue("geodata").map(formatFinding)).toEqual([]);
  });

  test("names every fault of the broken catalogue by file, line and column", () => {
    const expected = readFileSync(`${BROKEN}/expected.txt`, "utf8").trimEnd().split("\n");
    expect(checkCatalogue(BROKEN).map(formatFinding)).toEqual(expected);
  });

  test("points where an editor would: the line and column hold the word that is wrong", () => {
    const pointed = checkCatalogue(BROKEN).map(({ file, line, column }) => {
      const lines = readFileSync(join(BROKEN, file), "utf8").split("\n");
      return lines[line - 1]?.slice(column - 1);
    });
    expect(pointed).toContainEqual(expect.stringMatching(/^"value": "planned"/));
    expect(pointed).toContainEqual(expect.stringMatching(/^116\.125504123/));
    expect(pointed).toContainEqual(expect.stringMatching(/^"rumour"/));
    expect(pointed).toContainEqual(expect.stringMatching(/^"country": "JP"/));
  });

  test("leaves sound files and building outlines alone", () => {
    const files = checkCatalogue(BROKEN).map(({ file }) => file);
    expect(files).not.toContain("parks/sound.geojson");
    expect(files).not.toContain("parks/buildings-only.geojson");
    expect(files).toContain("parks/clockwise.geojson");
  });

  test("as a command it prints the findings and fails on an error", () => {
    const { status, stdout } = runCommand(BROKEN);
    expect(status).toBe(1);
    expect(stdout).toMatch(/bad-status\.geojson:7:17: "properties\.status\.value" must be one of/);
    expect(stdout).toMatch(/20 parks checked: 24 errors, 2 warnings\n$/);
  });

  test("as a command it lets warnings pass, marked as such", () => {
    const { status, stdout } = runCommand("tests/fixtures/catalogue/doubtful");
    expect(status).toBe(0);
    expect(stdout.split("\n")).toEqual([
      expect.stringMatching(/too-large\.geojson:26:3: warning: the outline measures 54\.87 ha/),
      expect.stringMatching(/sources\.json:3:5: warning: nothing rests on the source "unread"/),
      "2 parks checked: 0 errors, 2 warnings",
      "",
    ]);
  });

  test("as a command it reports the quality as Markdown, with ages on the day that it is told", () => {
    const { status, stdout } = runCommand(
      "tests/fixtures/catalogue/doubtful",
      "--report",
      "--today",
      "2027-03-01",
    );
    expect(status).toBe(0);
    // 365 days from 1 March 2026.
    expect(stdout).toContain(
      "| CN | 2 | 0 | 2 | 0 | 0 | 0 | 2 | 100 % | 2026-03 (1.0) | 2026-03 (1.0) |",
    );
    expect(stdout).toContain("| announced | 2 |");
  });
});

const runCommand = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "geodata/check.ts", ...args], {
    encoding: "utf8",
  });

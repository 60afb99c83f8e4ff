import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { browserTestArguments, tallyOf } from "../../.ci/commands/checks.mjs";
import { isInstalled } from "../../.ci/commands/dependencies.mjs";
import { alone } from "../../.ci/commands/lock.mjs";
import { fingerprint, inProject } from "../../.ci/commands/project.mjs";
import { asTranslation, copyEnglish, isLanguageName } from "../../.ci/commands/translation.mjs";
import { pathsBelow } from "./laws/source.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-sources-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const taken = () => fingerprint([folder], folder);

test("a fingerprint stays while nothing changes, and tells content, names and borders apart", () => {
  write("a", "one");
  write("b", "two");
  const first = taken();
  expect(taken()).toBe(first);
  write("b", "owt");
  const content = taken();
  write("b", "two");
  write("c", "");
  const name = taken();
  rmSync(join(folder, "c"));
  write("a", "onet");
  write("b", "wo");
  expect(new Set([first, content, name, taken()]).size).toBe(4);
});

test("packages are installed when each has its version and only optional ones are missing", () => {
  const wanted = {
    "": { version: "0.1.0" },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/a-for-another-system": { version: "1.0.0", optional: true },
  };
  expect(isInstalled(wanted, { "node_modules/a": { version: "1.0.0" } })).toBe(true);
  expect(isInstalled(wanted, { "node_modules/a": { version: "1.0.1" } })).toBe(false);
  expect(isInstalled(wanted, {})).toBe(false);
});

test("two pieces of work under one lock never overlap", async () => {
  const steps: string[] = [];
  const work = (name: string) => async () => {
    steps.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    steps.push(`${name} ends`);
  };
  await Promise.all([alone("testing", work("one")), alone("testing", work("two"))]);
  expect(steps).toEqual(["one begins", "one ends", "two begins", "two ends"]);
});

test("a lock is given back when the work fails", async () => {
  const broken = alone("testing", () => Promise.reject(new Error("broken")));
  await expect(broken).rejects.toThrow("broken");
  await expect(alone("testing", () => Promise.resolve("done"))).resolves.toBe("done");
});

test("the summaries of Vitest and Playwright are read, with colours and without", () => {
  const vitest = " Test Files  1 failed | 3 passed (4)\n      Tests  2 failed | 31 passed (33)\n";
  expect(tallyOf(vitest)).toEqual({ passed: 31, failed: 2 });
  const coloured =
    "      \u001B[2mTests \u001B[22m \u001B[1m\u001B[32m31 passed\u001B[39m\u001B[22m (31)\n";
  expect(tallyOf(coloured)).toEqual({ passed: 31, failed: 0 });
  expect(tallyOf("\n  1 failed\n    [a] b.spec.ts\n  12 passed (3.2s)\n")).toEqual({
    passed: 12,
    failed: 1,
  });
});

test.each([
  ["share", "share/share-code.spec.ts", "linked/foreign.spec.ts"],
  ["tests", "map/tests.spec.ts", "map/smooth.spec.ts"],
  ["tests/browser/share/share.spec.ts", "share/share.spec.ts", "share/share-code.spec.ts"],
  [inProject("tests", "browser", "view"), "view/link.spec.ts", "linked/foreign.spec.ts"],
])(
  "the name %s stands for %s alone, whatever the folder of the checkout is called",
  (name, one, other) => {
    const [pattern = ""] = browserTestArguments([name, "-g", "share"]);
    const isMeant = (file: string) => new RegExp(pattern).test(inProject("tests", "browser", file));
    expect([one, other].map(isMeant)).toEqual([true, false]);
    // A name that is part of the way to the checkout, such as `browser` here, stands for nothing by that.
    expect(new RegExp(pattern).test(`/${name}${inProject("tests", "browser", other)}`)).toBe(false);
  },
);

test("what follows the first option is Playwright's own", () => {
  expect(browserTestArguments(["--grep", "share"])).toEqual(["--grep", "share"]);
  expect(browserTestArguments(["share", "-g", "a link"]).slice(1)).toEqual(["-g", "a link"]);
});

test("a language is named by its tag in small letters", () => {
  expect(["de", "pt-br", "zh-hant-tw"].every(isLanguageName)).toBe(true);
  expect(["", "DE", "pt_br", "../en", "deutsch"].some(isLanguageName)).toBe(false);
});

test("a translation has English as its type, and no types but those that it uses itself", () => {
  const english = [
    "/** How many. */",
    "interface Counts {",
    "  readonly parks: number;",
    "}",
    "",
    "/** All of it. */",
    "export interface CiteWords {",
    "  readonly of: (counts: Counts) => string;",
    "}",
    "",
    "export type Size = 1 | 2;",
    "const size: Size = 1;",
    "",
    "/** What it says. */",
    "export const words: CiteWords = { of: () => `${size}` };",
    "",
    "/** The same in any language. */",
    "export type Words = typeof words;",
    "",
  ].join("\n");
  expect(asTranslation(english, "share/cite.ts").split("\n")).toEqual([
    'import type { words as english } from "../../en/share/cite.ts";',
    "export type Size = 1 | 2;",
    "const size: Size = 1;",
    "",
    "/** What it says. */",
    "export const words: typeof english = { of: () => `${size}` };",
    "",
  ]);
});

test("a new language has every file of English, typed by it, and facts of its own", async () => {
  const english = inProject("src", "words", "en");
  await copyEnglish(english, join(folder, "de"));
  const paths = pathsBelow("src/words/en").map((path) => path.slice("src/words/en/".length));
  expect(paths.length).toBeGreaterThan(30);
  const at = (path: string) => readFileSync(join(folder, "de", path), "utf8");
  const untyped = paths.filter(
    (path) => !at(path).includes("export const words: typeof english ="),
  );
  expect(untyped).toEqual(["language.ts"]);
  expect(at("share.ts")).toContain('import type { words as english } from "../en/share.ts";');
  expect(at("language.ts")).toBe(readFileSync(join(english, "language.ts"), "utf8"));
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inProject } from "../../.ci/commands/project.mjs";
import { misplacedWords, writtenTexts } from "./laws/text.ts";

const TOP_LEVEL = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "geodata",
  "package-lock.json",
  "package.json",
  "src",
  "tests",
  "tsconfig.json",
  "vite.config.ts",
];

const read = (path: string): string => readFileSync(inProject(path), "utf8");

/** What does not belong at the top: dot-files do, and so does what git ignores. */
function strangers(names: readonly string[]): readonly string[] {
  const ignored = read(".gitignore")
    .split("\n")
    .map((line) => line.replace(/\/$/, ""));
  const atHome = new Set([...TOP_LEVEL, ...ignored]);
  return names.filter((name) => !name.startsWith(".") && !atHome.has(name));
}

/** Versions that npm could understand as more than one. */
const looseVersions = (dependencies: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(dependencies)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(([name]) => name);

/** Addresses that a lock file names, which would tie an install to one registry. */
const addresses = (lock: string): readonly string[] =>
  [...lock.matchAll(/"resolved": "(https?:[^"]*)"/g)].map(([, address = ""]) => address);

test("at the top lies only what tools and readers look for there", () => {
  expect(strangers(readdirSync(inProject(".")))).toEqual([]);
  expect(strangers(["src", ".npmrc", "node_modules", "utils", "jest.config.js"])).toEqual([
    "utils",
    "jest.config.js",
  ]);
});

test("every package is asked for in one exact version", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json"));
  expect(Object.keys({ ...dependencies, ...devDependencies }).length).toBeGreaterThan(10);
  expect(looseVersions({ ...dependencies, ...devDependencies })).toEqual([]);
  expect(looseVersions({ a: "1.2.3", b: "^1.2.3", c: "latest" })).toEqual(["b", "c"]);
});

test("the workflow tests the oldest Node that is promised", () => {
  const { engines } = JSON.parse(read("package.json"));
  const versions = /node: \[(.*)\]/.exec(read(".github/workflows/ci.yml"))?.[1]?.split(", ");
  expect(versions?.map((version) => JSON.parse(version))).toContain(engines.node.replace(">=", ""));
});

test("the lock file ties nobody to a registry", () => {
  expect(addresses(read("package-lock.json"))).toEqual([]);
  expect(addresses('{ "resolved": "https://packages.example/a.tgz" }')).toHaveLength(1);
});

test("nothing is left open, and nothing speaks of one machine", () => {
  const texts = writtenTexts();
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.flatMap(misplacedWords)).toEqual([]);
});

test.each([
  [["// TO", "DO: later"], "left open"],
  [['const folder = "/ho', 'me/somebody/atlas";'], "a path of one machine"],
  [["see https://registry", ".npmjs.org/solid-js"], "an address of a package registry"],
])("planted words are found: %j", (halves, what) => {
  const text = halves.join("");
  expect(
    misplacedWords({ path: "src/a.ts", text }).map((found) => found.what.split(":")[0]),
  ).toEqual([what]);
});

test("a path on a web host is nobody's machine", () => {
  const text = 'const source = "https://example.org/home/news/";';
  expect(misplacedWords({ path: "geodata/sources.json", text })).toEqual([]);
});

/** The scripts that a text tells somebody to run. */
const scriptsIn = (text: string): readonly string[] =>
  [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script = ""]) => script);

test.each(["README.md", ".github/CONTRIBUTING.md", "src/README.md", "geodata/README.md"])(
  "every command that %s names is a script",
  (path) => {
    const { scripts } = JSON.parse(read("package.json"));
    const named = scriptsIn(read(path));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
    expect(scriptsIn("`npm run nothing -- x`")).toEqual(["nothing"]);
  },
);

/** The files and folders that a text names, but for those whose names are to be filled in. */
const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:src|tests|geodata)\/[^`]*)`/g)]
    .map(([, place = ""]) => place)
    .filter((place) => !place.includes("<"));

test("the recipes name files that are there", () => {
  const recipes = read(".github/CONTRIBUTING.md");
  expect(placesIn(recipes).length).toBeGreaterThan(20);
  expect(placesIn(recipes).filter((place) => !existsSync(inProject(place)))).toEqual([]);
  expect(placesIn("`src/formats/<id>.ts` and `src/formats/nothing.ts`")).toEqual([
    "src/formats/nothing.ts",
  ]);
});

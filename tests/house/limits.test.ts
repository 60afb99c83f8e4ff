import { expect, test } from "vitest";
import { figuresOf, projectTree, type Tree } from "./laws/figures.ts";
import { advice, keeps, LIMITS, MEASURES } from "./laws/limits.ts";
import { sourceOf } from "./laws/source.ts";

const figures = figuresOf(projectTree());
const MANY = 30;

test("every measure is taken of something", () => {
  const least = MEASURES.map((name) => figures[name].of).toSorted((a, b) => a - b)[0];
  expect(least).toBeGreaterThan(40);
});

test.each(MEASURES)("%s: the limit is kept", (name) => {
  const { value, found } = figures[name];
  const listed = found.length <= MANY ? found : [`npm run measures -- ${name}`];
  expect(keeps(LIMITS[name], value) ? [] : [`${name}: ${value}`, ...listed]).toEqual([]);
});

test("what is not yet at its goal may only come nearer to it", () => {
  const atMost = { what: "", goal: 25, present: 40 };
  expect([40, 41, 26].map((value) => keeps(atMost, value))).toEqual([true, false, true]);
  const atLeast = { what: "", goal: 1, isLeast: true, present: 0.5 } as const;
  expect([0.5, 0.49, 0.6].map((value) => keeps(atLeast, value))).toEqual([true, false, true]);
  expect([25, 26].map((value) => keeps({ what: "", goal: 25 }, value))).toEqual([true, false]);
});

test("a limit is told to follow its measure, and to go at the goal", () => {
  const limit = { what: "", goal: 25, present: 40 };
  expect([40, 39, 25].map((value) => advice(limit, value))).toEqual([
    "",
    "set present to 39",
    "goal reached: remove present",
  ]);
  expect(advice({ what: "", goal: 25 }, 7)).toBe("");
});

const file = (path: string, lines: number, text = "") =>
  sourceOf(path, text + "// A line.\n".repeat(lines - text.split("\n").length + 1));

const planted = (parts: Partial<Tree>) =>
  figuresOf({ src: [], geodata: [], tests: [], styleSheets: [], paths: [], ...parts });

test("planted files of 301 lines are measured, be it code or a style sheet", () => {
  const styleSheets = [{ path: "src/panels/a.css", text: ".a {}\n".repeat(301) }];
  expect(planted({ styleSheets })["file-longest"].value).toBe(301);
  expect(planted({ src: [file("src/geo/a.ts", 301)] })["file-longest"].value).toBe(301);
});

test("a planted file of 40 lines that one file imports is counted, one of 41 is not", () => {
  const importing = 'import { a } from "./a.ts";\nimport { b } from "./b.ts";\n';
  const src = [file("src/geo/a.ts", 40), file("src/geo/b.ts", 41)];
  const once = planted({ src: [...src, file("src/geo/c.ts", 9, importing)] });
  expect(once["small-files"].found).toEqual(["src/geo/a.ts"]);
  const twice = ["c", "d"].map((name) => file(`src/geo/${name}.ts`, 9, importing));
  expect(planted({ src: [...src, ...twice] })["small-files"].value).toBe(0);
});

test("the planted files that every format and map layer has are neither small nor counted, others of their folders are", () => {
  const paths = ["gml/format", "gml/read", "gml/write", "gml/rings", "format"]
    .map((name) => `src/formats/${name}.ts`)
    .concat(
      ["tropics/layer", "tropics/entry", "tropics/lines"].map((name) => `src/map/${name}.ts`),
    );
  const importing = paths.map((path) => `import "${path.replace("src/", "./")}";\n`).join("");
  const src = paths.map((path) => file(path, 9));
  const figure = planted({ src: [...src, file("src/main.ts", 9, importing)] });
  expect(figure["small-files"].found).toEqual([
    "src/formats/gml/rings.ts",
    "src/formats/format.ts",
    "src/map/tropics/lines.ts",
  ]);
  // These three, and the one that imports them.
  expect(figure.files.value).toBe(4);
});

test("a planted file that comes when it is asked for, or is a worker, is no small file", () => {
  const importing = 'const a = () => import("./a.ts");\nimport b from "./b.ts?worker&url";\n';
  const src = ["a", "b"].map((name) => file(`src/geo/${name}.ts`, 9));
  const once = planted({ src: [...src, file("src/geo/c.ts", 9, importing)] });
  expect(once["small-files"].found).toEqual([]);
});

test("planted tests are measured by the lines of src and geodata, without fixtures", () => {
  const share = planted({
    src: [file("src/geo/a.ts", 60)],
    geodata: [file("geodata/a.ts", 40)],
    tests: [file("tests/geo/a.test.ts", 70), file("tests/fixtures/make.ts", 500)],
  });
  expect([share["tests-least"].value, share["tests-most"].value]).toEqual([0.7, 0.7]);
});

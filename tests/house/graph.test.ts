import { expect, test } from "vitest";
import { cycles, graphOf, importedOnce, inCycles } from "./laws/graph.ts";
import { sourceOf } from "./laws/source.ts";

/** The graph of files of one folder, by name and text. */
const graph = (files: Readonly<Record<string, string>>) =>
  graphOf(Object.entries(files).map(([name, text]) => sourceOf(`src/geo/${name}`, text)));

const chains = (files: Readonly<Record<string, string>>) =>
  cycles(graph(files)).map((chain) => chain.replaceAll("src/geo/", ""));

test.each([
  ["a value", 'import { b } from "./b.ts";'],
  ["a type", 'import type { B } from "./b.ts";'],
  ["an inline type", 'import { type B } from "./b.ts";'],
  ["a type that is asked for in place", 'export type B = import("./b.ts").B;'],
  ["a name that is handed on", 'export { b } from "./b.ts";'],
  ["a file without names", 'import "./b.ts";'],
  ["a file that is loaded later", 'export const load = () => import("./b.ts");'],
  ["a worker by its address", 'new Worker(new URL("./b.ts", import.meta.url));'],
  ["a worker of the bundler", 'import address from "./b.ts?worker&url";'],
  ["files of a pattern", 'export const found = import.meta.glob("./*.ts");'],
  ["files of a path that is put together", "export const found = import(`../geo/${name}.ts`);"],
  ["files of several patterns", 'export const found = import.meta.glob(["./**/b.ts", "!./c.ts"]);'],
])("a planted cycle is found through %s", (_, text) => {
  expect(chains({ "a.ts": text, "b.ts": 'import { a } from "./a.ts";' })).toContain(
    "a.ts → b.ts → a.ts",
  );
});

test("a cycle is told as its shortest chain, and each but once", () => {
  const files = {
    "a.ts": 'import "./b.ts";',
    "b.ts": 'import "./c.ts";\nimport "./d.ts";',
    "c.ts": 'import "./a.ts";',
    "d.ts": 'import "./c.ts";',
    "e.ts": 'import "./a.ts";',
  };
  expect(chains(files)).toEqual(["a.ts → b.ts → c.ts → a.ts", "a.ts → b.ts → d.ts → c.ts → a.ts"]);
  expect(inCycles(cycles(graph(files)))).toHaveLength(4);
});

test("ways that meet again are no cycle, nor is an address that is no file of ours", () => {
  const files = {
    "a.ts":
      'import "./b.ts";\nimport "./c.ts";\nconst page = new URL("./a.ts", "https://a.example");',
    "b.ts": 'import "./d.ts";',
    "c.ts": 'import "./d.ts";\nimport "solid-js";',
    "d.ts": "",
  };
  expect(chains(files)).toEqual([]);
  expect([...graph(files).values()].flat()).toHaveLength(4);
});

test("what two files import is not imported once", () => {
  const files = {
    "a.ts": 'import "./b.ts";\nimport "./c.ts";',
    "b.ts": 'import "./c.ts";',
    "c.ts": "",
  };
  expect(importedOnce(graph(files))).toEqual(["src/geo/b.ts"]);
});

import { expect, test } from "vitest";
import { privateComments, privateNames } from "./laws/private-words.ts";
import { sourceOf } from "./laws/source.ts";

const comments = (text: string) =>
  privateComments(sourceOf("src/geo/a.tsx", text)).map(({ what, line }) => [what, line]);

const names = (text: string, path = "src/geo/a.tsx") =>
  privateNames(sourceOf(path, text)).map(({ what, line }) => [what, line]);

test.each([
  ["// What the reader has drawn.", "reader (user, or parser of a format)"],
  ["/**\n * Takes in the parks.\n */", "takes in (import)"],
  ["/** Calls `takeIn` once. */", "take in (import)"],
  ["/** Goes by all ways\n * in. */", "ways in (import)"],
])("a planted word of a comment is found: %j", (text, what) => {
  expect(comments(`const a = 1;\n${text}`)).toEqual([[what, 2]]);
});

test.each([
  ["const importCrew = 1;", "importCrew (import)"],
  ["export const read = ({ HELD_PARKS }) => HELD_PARKS;", "HELD_PARKS (rejected, not added)"],
  ["const a = <Darkroom />;", "Darkroom (off-screen map, snapshot)"],
  ["class A { #ledger = 1 }", "ledger (sync)"],
  ["type SketchId = string;", "SketchId (document, canvas)"],
  ["const makeGPXReader = 1;", "makeGPXReader (user, or parser of a format)"],
])("a planted word of a name is found: %s", (text, what) => {
  expect(names(`const a = 1;\n${text}`)).toEqual([[what, 2]]);
});

test("a name is found once in a file, and in its path too", () => {
  expect(names("const told = 1;\nconst a = told;")).toEqual([["told (message, format)", 1]]);
  expect(names("const a = 1;", "src/app/import-crew.ts")).toEqual([["import-crew.ts (import)", 1]]);
  expect(names("const a = 1;", "src/share/diet/a.ts")).toEqual([["diet (size reduction)", 1]]);
});

test.each([
  "// Read by a screen reader.",
  "const bytes = new FileReader();",
  'const text = "Dear reader";',
  "// It tells what it held: no name.",
  "const order = amended.absorbent;",
])("the field's own use, a text of the program and a part of another word are none: %s", (text) => {
  expect([...comments(text), ...names(text)]).toEqual([]);
});

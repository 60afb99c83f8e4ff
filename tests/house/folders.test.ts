import { expect, test } from "vitest";
import { figuresOf } from "./laws/figures.ts";
import { folderWidths } from "./laws/folders.ts";

const files = (folder: string, count: number, ending = "ts"): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${folder}/${index}.${ending}`);

test("a folder is as wide as it has files of its own, those of folders in it not counted", () => {
  expect(folderWidths([...files("src/geo", 2), ...files("src/geo/box", 3, "css")])).toEqual([
    { folder: "src/geo/box", files: 3 },
    { folder: "src/geo", files: 2 },
  ]);
});

test("parks, tiles, fonts and fixtures may lie in one folder, however many they are", () => {
  const data = [
    ...files("geodata/parks", 42, "geojson"),
    ...files("geodata/fonts", 30, "woff2"),
    ...files("tests/fixtures/imports", 90, "ts"),
  ];
  expect(folderWidths(data)).toEqual([]);
  expect(folderWidths(files("geodata/parks", 26))).toEqual([
    { folder: "geodata/parks", files: 26 },
  ]);
});

test("a planted folder of 26 files is one too wide", () => {
  const paths = [...files("src/state", 26), ...files("src/map", 25)];
  const tree = { src: [], geodata: [], tests: [], styleSheets: [], paths };
  const { "folder-widest": widest, "folder-excess": excess } = figuresOf(tree);
  expect([widest.value, excess.value]).toEqual([26, 1]);
  expect(widest.found).toEqual(["src/state: 26"]);
});

import { expect, test } from "vitest";
import { groupFiles } from "../../../src/state/import/pending-imports.ts";

const groupsOf = (...names: string[]): readonly string[] =>
  groupFiles(names.map((name) => ({ name }))).map(({ main, companions }) =>
    [main, ...companions].map(({ name }) => name).join(" + "),
  );

test("the parts of a loose shapefile arrive as one, whatever the case of their names", () => {
  expect(groupsOf("Parks.SHP", "parks.dbf", "parks.prj", "parks.cpg", "parks.shp.xml")).toEqual([
    "Parks.SHP + parks.dbf + parks.prj + parks.cpg + parks.shp.xml",
  ]);
});

test("parts go to the shapefile of their own stem", () => {
  expect(groupsOf("a.shp", "b.dbf", "b.shp", "a.dbf", "a.b.shp", "a.b.dbf")).toEqual([
    "a.shp + a.dbf",
    "b.shp + b.dbf",
    "a.b.shp + a.b.dbf",
  ]);
});

test("a part whose .shp is missing stands for itself, so that somebody says so", () => {
  expect(groupsOf("parks.dbf", "parks.prj")).toEqual(["parks.dbf", "parks.prj"]);
});

test("all other files stand for themselves, in the order they came", () => {
  expect(groupsOf("b.geojson", "a.kml", "README", ".hidden", "a.csv")).toEqual([
    "b.geojson",
    "a.kml",
    "README",
    ".hidden",
    "a.csv",
  ]);
});

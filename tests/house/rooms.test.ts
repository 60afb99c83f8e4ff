import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inProject } from "../../.ci/commands/project.mjs";
import { impurities } from "./laws/impurity.ts";
import { statedRooms } from "./laws/readme.ts";
import { forbiddenImports, ROOMS } from "./laws/rooms.ts";
import { pathsBelow, sourceOf } from "./laws/source.ts";

const forbidden = (path: string, text: string) =>
  forbiddenImports([sourceOf(path, text)]).map(({ what }) => what);

test("every file of src lies in a room, or is one of those beside them", () => {
  const files = pathsBelow("src").filter((path) => /\.tsx?$/.test(path));
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((path) => !((path.split("/")[1] ?? "") in ROOMS))).toEqual([
    "src/main.tsx",
    "src/result.ts",
    "src/security-policy.ts",
  ]);
});

const readme = readFileSync(inProject("src", "README.md"), "utf8");

test("the README's table of rooms is the law, and a planted change of it is not", () => {
  const law = Object.entries(ROOMS).map(([room, { rooms, types = [] }]) => [
    room,
    [...rooms, ...types].toSorted(),
  ]);
  const stated = (text: string) => Object.fromEntries(statedRooms(text));
  expect(stated(readme)).toEqual(Object.fromEntries(law));
  expect(stated(readme.replace(/(?<=\| geo, geojson), catalogue/, ""))).not.toEqual(stated(readme));
});

test.each([
  [
    "src/geo/a.ts",
    'import { parks } from "../catalogue/b.ts";',
    "geo may not import ../catalogue/b.ts",
  ],
  ["src/panels/a.tsx", 'import { b } from "../map/b.ts";', "panels may not import ../map/b.ts"],
  ["src/geo/a.ts", 'import { b } from "../geojson/b.ts";', "geo may not import ../geojson/b.ts"],
  [
    "src/geojson/a.ts",
    'import { b } from "../document/b.ts";',
    "geojson may not import ../document/b.ts",
  ],
  [
    "src/panels/a.ts",
    'import { b } from "../workers/b.ts";',
    "panels may not import ../workers/b.ts",
  ],
  ["src/workers/a.ts", 'import { b } from "../map/b.ts";', "workers may not import ../map/b.ts"],
  [
    "src/geo/a.ts",
    "new Worker(new URL('../layers/b.ts', import.meta.url));",
    "geo may not import ../layers/b.ts",
  ],
  ["src/map/a.ts", 'import { b } from "../state/b.ts";', "map may not import ../state/b.ts"],
  [
    "src/words/a.ts",
    'import type { B } from "../state/b.ts";',
    "words may not import the types of ../state/b.ts",
  ],
  ["src/share/a.ts", 'import { createSignal } from "solid-js";', "share may not import solid-js"],
  [
    "src/formats/a.ts",
    'const kml = () => import("../storage/b.ts");',
    "formats may not import ../storage/b.ts",
  ],
  ["src/geo/a.ts", 'export { b } from "../share/b.ts";', "geo may not import ../share/b.ts"],
  [
    "src/geo/a.ts",
    'export type B = import("../share/b.ts").B;',
    "geo may not import the types of ../share/b.ts",
  ],
  [
    "src/panels/a.tsx",
    'import { Map } from "maplibre-gl/dist/maplibre-gl.mjs";',
    "panels may not import maplibre-gl/dist/maplibre-gl.mjs",
  ],
  [
    "src/app/a.ts",
    'import { b } from "../../geodata/b.ts";',
    "app may not import ../../geodata/b.ts",
  ],
  [
    "src/catalogue/a.ts",
    'import { readFileSync } from "node:fs";',
    "catalogue may not import node:fs",
  ],
])("a planted import in %s is found: %s", (path, text, what) => {
  expect(forbidden(path, text)).toEqual([what]);
});

test("the map may import the types of state, and everybody a Result", () => {
  expect(forbidden("src/map/a.ts", 'import type { Camera } from "../state/camera.ts";')).toEqual(
    [],
  );
  expect(forbidden("src/map/a.ts", 'import { type Camera } from "../state/camera.ts";')).toEqual(
    [],
  );
  expect(forbidden("src/geo/a.ts", 'import { fail } from "../result.ts";')).toEqual([]);
});

test.each([
  ["window.scrollTo(0, 0);", "window"],
  ["const kept = localStorage.getItem(key);", "localStorage"],
  ["const now = Date.now();", "Date.now"],
  ["const today = new Date();", "new Date()"],
  ["const any = Math.random();", "Math.random"],
  ["export const load = () => fetch(address);", "fetch"],
])("a planted impurity is found: %s", (text, what) => {
  expect(impurities(sourceOf("src/geo/a.ts", text)).map((found) => found.what)).toEqual([what]);
});

test("a name of a file's own is no impurity, nor is a property or a given date", () => {
  const text = `
    export const read = (document: { location: string }, at: string) =>
      [document.location, new Date(at), { history: at }];`;
  expect(impurities(sourceOf("src/share/a.ts", text))).toEqual([]);
});

test("the map may point to fonts and tiles, but not read parks past the catalogue", () => {
  expect(forbidden("src/map/a.ts", 'import { b } from "../../geodata/fonts/b.ts";')).toEqual([]);
  expect(forbidden("src/map/a.ts", 'import b from "../../geodata/parks/b.geojson";')).toHaveLength(
    1,
  );
  expect(
    forbidden("src/panels/a.ts", 'import { b } from "../../geodata/fonts/b.ts";'),
  ).toHaveLength(1);
});

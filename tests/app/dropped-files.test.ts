import { expect, test } from "vitest";
import {
  type DroppedEntry,
  filesOfEntries,
  MOST_DROPPED_FILES,
} from "../../src/app/dropped-files.ts";

const entry = (name: string, isDirectory: boolean, rest: object): DroppedEntry =>
  Object.assign({ name, isFile: !isDirectory, isDirectory }, rest);

type Fail = (error: unknown) => void;

const file = (name: string): DroppedEntry =>
  entry(name, false, { file: (take: (file: File) => void) => take(new File(["{}"], name)) });

/** A folder that hands out its entries in portions of two, as browsers do by the hundred. */
const folder = (name: string, entries: readonly DroppedEntry[]): DroppedEntry =>
  entry(name, true, {
    createReader: () => {
      const rest = [...entries];
      return {
        readEntries: (take: (portion: readonly DroppedEntry[]) => void) => take(rest.splice(0, 2)),
      };
    },
  });

const namesOf = async (entries: readonly DroppedEntry[]) =>
  (await filesOfEntries(entries))?.map(({ name }) => name);

test("files come in the order in which they were dropped", async () => {
  expect(await namesOf([file("b.kml"), file("a.geojson")])).toEqual(["b.kml", "a.geojson"]);
});

test("folders are walked to the last portion, by name, those within them too", async () => {
  const inner = folder("parks", [file("e.shp"), file("c.shp"), file("d.shp")]);
  const dropped = [folder("beijing", [file("z.csv"), inner, file("a.csv")]), file("last.wkt")];
  expect(await namesOf(dropped)).toEqual(["a.csv", "c.shp", "d.shp", "e.shp", "z.csv", "last.wkt"]);
});

test("what file managers leave in folders is passed over, a hidden file dropped by itself is not", async () => {
  const litter = [".DS_Store", "Thumbs.db", "desktop.ini", ".git"].map(file);
  const dropped = [folder("parks", [...litter, file("a.gpx")]), file(".hidden.geojson")];
  expect(await namesOf(dropped)).toEqual(["a.gpx", ".hidden.geojson"]);
});

test("what the system does not hand over is left out, and the rest comes", async () => {
  const refused = entry("gone.kml", false, {
    file: (_take: unknown, fail: Fail) => fail(new Error("gone")),
  });
  const closed = entry("closed", true, {
    createReader: () => ({
      readEntries: (_take: unknown, fail: Fail) => fail(new Error("no")),
    }),
  });
  expect(await namesOf([refused, closed, file("a.kml")])).toEqual(["a.kml"]);
});

test("a folder of as many files as are taken is taken, one more is refused as a whole", async () => {
  const files = Array.from({ length: MOST_DROPPED_FILES }, (_, index) => file(`${index}.wkt`));
  expect(await namesOf([folder("full", files)])).toHaveLength(MOST_DROPPED_FILES);
  expect(await namesOf([folder("over", [...files, file("one.wkt")])])).toBeUndefined();
  expect(await namesOf([folder("all", [folder("full", files), file("x.wkt")])])).toBeUndefined();
});

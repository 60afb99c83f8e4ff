import { createRoot, createSignal } from "solid-js";
import { describe, expect, test } from "vitest";
import type { ParkId } from "../../../src/catalogue/park.ts";
import type { Collection, ContentId, OwnPark } from "../../../src/document/document.ts";
import type { WrittenFile } from "../../../src/formats/write/export-request.ts";
import type { FeatureTable } from "../../../src/geojson/feature-table.ts";
import type { ExportRequest } from "../../../src/state/export/exporter.ts";
import { fileNameOf } from "../../../src/state/export/export-file.ts";
import { createExportsState, type ExportsState } from "../../../src/state/export/exports.ts";

const collection = (id: string, name: string, rest: Partial<Collection> = {}): Collection => ({
  id: id as Collection["id"],
  order: 0,
  name,
  format: "geojson",
  colour: "#123456",
  ...rest,
});

const park = (id: string, of: string, name = id): OwnPark => ({
  id: `own-${id}` as OwnPark["id"],
  collection: of as OwnPark["collection"],
  order: 0,
  text: `{"type":"Feature","properties":{"name":"${name}"},"geometry":null}`,
});

const envelope = { before: '{"type":"FeatureCollection","features":', after: "}" };
const NORTH = collection("north", "north.geojson", { envelope });
const SOUTH = collection("south", "south.kml");
const LAYER = collection("big", "big.csv", {
  layer: { content: "c1" as ContentId, features: 7, vertices: 70, bytes: 700, bounds: undefined },
});
const TABLE = {
  texts: new Blob(["{}"]),
  textStarts: Uint32Array.of(0),
  textEnds: Uint32Array.of(2),
} as FeatureTable;

const CATALOGUE = ["amber", "birch", "cedar"].map((id) => ({ id: id as ParkId }));

type Answer = WrittenFile | "failed" | undefined;

interface World {
  readonly state: ExportsState;
  readonly requests: ExportRequest[];
  readonly saved: [name: string, file: Blob][];
  /** Answers the last request. */
  readonly answer: (answer: Answer) => Promise<void>;
  readonly cancelled: () => number;
  readonly remove: (id: string) => void;
}

/** Exports over three collections, with an exporter that waits to be told its answer. */
const withExports = (
  act: (world: World) => Promise<void>,
  table: FeatureTable | undefined = TABLE,
) =>
  createRoot(async (dispose) => {
    const [parks, setParks] = createSignal([
      park("a", "north", "A/B"),
      park("b", "north"),
      park("c", "south"),
    ]);
    const [collections, setCollections] = createSignal([NORTH, SOUTH, LAYER]);
    const requests: ExportRequest[] = [];
    const saved: [string, Blob][] = [];
    let resolve: (answer: Answer) => void = () => {};
    let cancelled = 0;
    const state = createExportsState({
      own: { parks, collections },
      catalogueParks: { catalogue: () => CATALOGUE, listed: () => CATALOGUE.slice(1) },
      catalogueSource: (format, ids) =>
        Promise.resolve(
          ids.length === 0
            ? undefined
            : {
                name: `${format} of ${ids.join()}`,
                features: { kind: "texts" as const, texts: ids.map((id) => `{"id":"${id}"}`) },
              },
        ),
      table: () => Promise.resolve(table),
      saveFile: (...file) => void saved.push(file),
      exporter: {
        write: (request) => {
          requests.push(request);
          const answer = new Promise<Answer>((end) => (resolve = end));
          const cancel = (): void => {
            cancelled += 1;
            resolve(undefined);
          };
          return { answer, cancel };
        },
      },
    });
    const settle = () => new Promise<void>((done) => setImmediate(done));
    await act({
      state,
      requests,
      saved,
      answer: async (answer) => {
        await settle();
        resolve(answer);
        await settle();
      },
      cancelled: () => cancelled,
      remove: (id) => {
        setParks((before) => before.filter((one) => one.collection !== id));
        setCollections((before) => before.filter((one) => one.id !== id));
      },
    });
    dispose();
  });

const written = (leftOut = 0): WrittenFile => ({ file: new Blob(["file"]), leftOut });

describe("what goes out", () => {
  test("may be parks of the catalogue, all or those that are listed, which come when they are written", async () => {
    await withExports(async ({ state, requests, saved, answer }) => {
      state.open({ kind: "catalogue" });
      expect([state.count(), fileNameOf(state)]).toEqual([3, "ai-park-atlas-catalogue.geojson"]);
      state.choose({ choice: { kind: "listed" }, format: "csv" });
      expect([state.count(), fileNameOf(state)]).toEqual([2, "ai-park-atlas-listed.csv"]);
      void state.download(fileNameOf(state));
      await answer(written());
      expect(requests).toEqual([
        {
          format: "csv",
          datum: "WGS84",
          sources: [
            {
              name: "csv of birch,cedar",
              features: { kind: "texts", texts: ['{"id":"birch"}', '{"id":"cedar"}'] },
            },
          ],
        },
      ]);
      expect(saved.map(([name]) => name)).toEqual(["ai-park-atlas-listed.csv"]);
    });
  });

  test("is the catalogue where the user has no parks", async () => {
    await withExports(async ({ state, remove }) => {
      for (const id of ["north", "south", "big"]) remove(id);
      state.open();
      expect([state.hasParks(), state.canExport(), state.choice(), state.count()]).toEqual([
        false,
        true,
        { kind: "catalogue" },
        3,
      ]);
    });
  });

  test("is all own parks, layers too, unless something else is chosen", async () => {
    await withExports(async ({ state }) => {
      state.open();
      expect([state.count(), fileNameOf(state), state.isOpen()]).toEqual([
        10,
        "parks.geojson",
        true,
      ]);
    });
  });

  test("is one collection under its own name, or one park under its own", async () => {
    await withExports(async ({ state }) => {
      state.open({ kind: "collection", id: SOUTH.id });
      state.choose({ format: "csv", datum: "GCJ02" });
      expect([state.count(), fileNameOf(state)]).toEqual([1, "south-gcj02.csv"]);
      state.open({ kind: "park", id: park("a", "north").id });
      expect([state.count(), fileNameOf(state)]).toEqual([1, "A-B-gcj02.csv"]);
    });
  });

  test("is all again when what was chosen is removed", async () => {
    await withExports(async ({ state, remove }) => {
      state.open({ kind: "collection", id: NORTH.id });
      expect(state.count()).toBe(2);
      remove("north");
      expect([state.count(), state.choice()]).toEqual([8, { kind: "all" }]);
    });
  });
});

describe("a download", () => {
  test("hands the exporter each collection with what stood about it, and the file to the browser", async () => {
    await withExports(async ({ state, requests, saved, answer }) => {
      state.open();
      const done = state.download("parks.geojson");
      await answer(written(2));
      await done;
      const [request] = requests;
      expect(request?.sources.map(({ name, features }) => [name, features.kind])).toEqual([
        ["north.geojson", "texts"],
        ["south.kml", "texts"],
        ["big.csv", "slices"],
      ]);
      expect(request?.sources[0]?.envelope).toEqual(envelope);
      expect(saved.map(([name]) => name)).toEqual(["parks.geojson"]);
      expect(state.phase()).toEqual({ kind: "saved", name: "parks.geojson", parks: 8, leftOut: 2 });
    });
  });

  test("of one park goes without what stood about its collection", async () => {
    await withExports(async ({ state, requests, answer }) => {
      state.open({ kind: "park", id: park("b", "north").id });
      const done = state.download("parks.geojson");
      await answer(written());
      await done;
      expect(requests[0]?.sources).toEqual([
        { name: "north.geojson", features: { kind: "texts", texts: [park("b", "north").text] } },
      ]);
    });
  });

  test("that is cancelled saves nothing", async () => {
    await withExports(async ({ state, saved, answer, cancelled }) => {
      state.open();
      const done = state.download("parks.geojson");
      await new Promise<void>((next) => setImmediate(next));
      expect(state.phase().kind).toBe("writing");
      state.cancel();
      await answer(written());
      await done;
      expect([cancelled(), saved.length, state.phase().kind]).toEqual([1, 0, "idle"]);
    });
  });

  test("ends when the dialog closes", async () => {
    await withExports(async ({ state, saved, answer }) => {
      state.open();
      const done = state.download("parks.geojson");
      state.close();
      await answer(written());
      await done;
      expect([saved.length, state.isOpen()]).toEqual([0, false]);
    });
  });

  test("says so when the writing failed", async () => {
    await withExports(async ({ state, saved, answer }) => {
      const done = state.download("parks.geojson");
      await answer("failed");
      await done;
      expect([saved.length, state.phase().kind]).toEqual([0, "failed"]);
    });
  });
});

test("a layer whose table is not to be had fails the download: half a file would be no export", async () => {
  await createRoot(async (dispose) => {
    const saved: string[] = [];
    const state = createExportsState({
      own: { parks: () => [], collections: () => [LAYER] },
      catalogueParks: { catalogue: () => [], listed: () => [] },
      catalogueSource: () => Promise.resolve(undefined),
      table: () => Promise.resolve(undefined),
      saveFile: (name) => void saved.push(name),
      exporter: { write: () => ({ answer: Promise.resolve(written()), cancel: () => {} }) },
    });
    await state.download("parks.geojson");
    expect([state.phase().kind, saved]).toEqual(["failed", []]);
    dispose();
  });
});

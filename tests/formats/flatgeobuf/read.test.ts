import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../../../src/formats/flatgeobuf/read.ts";
import { collect, faultsOf, fixture, geometriesOf, propertiesOf, sourceOf } from "../collect.ts";

const MIXED = fixture("flatgeobuf/mixed.fgb").bytes;
const INDEXED = fixture("flatgeobuf/indexed-4547.fgb").bytes;
const readBytes = (bytes: Uint8Array<ArrayBuffer>) => collect(read, sourceOf(bytes, "parks.fgb"));
const namesOf = (collected: Awaited<ReturnType<typeof readBytes>>) =>
  propertiesOf(collected).map((of) => (of as { name?: string }).name);

/** The files are by GDAL 3.6.2; `ogrinfo -al` tells the same of them. */
describe("a file of many types", async () => {
  const collected = await readBytes(MIXED);

  test("has its geometries", () => {
    expect(geometriesOf(collected)).toEqual([
      {
        type: "Polygon",
        coordinates: [
          [
            [116.1, 39.9],
            [116.12, 39.9],
            [116.12, 39.92],
            [116.1, 39.9],
          ],
          [
            [116.115, 39.905],
            [116.118, 39.91],
            [116.118, 39.905],
            [116.115, 39.905],
          ],
        ],
      },
      {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
          [
            [
              [5, 5],
              [6, 5],
              [6, 6],
              [5, 5],
            ],
          ],
        ],
      },
      {
        type: "LineString",
        coordinates: [
          [1, 2],
          [4, 5],
        ],
      },
      {
        type: "GeometryCollection",
        geometries: [
          { type: "Point", coordinates: [1, 2] },
          {
            type: "MultiPoint",
            coordinates: [
              [1, 2],
              [3, 4],
            ],
          },
        ],
      },
      {
        type: "MultiLineString",
        coordinates: [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [5, 6],
            [7, 8],
          ],
        ],
      },
    ]);
  });

  test("has its values in their types: an integer too long for a double as its digits", () => {
    expect(propertiesOf(collected).slice(0, 3)).toEqual([
      {
        name: "京西智谷",
        count: "9007199254740993",
        area: 12.5,
        open: true,
        day: "2026-01-31T08:00:00",
        facts: '{ "a": [ 1 ] }',
      },
      { name: "二", count: 2, open: false },
      { name: "line" },
    ]);
  });

  test("names its coordinate system", () => {
    expect(collected.result).toEqual({ ok: true, value: { crs: "EPSG:4326" } });
    expect(collected.findings).toEqual([]);
  });
});

test("an index is passed over, and metres come with their system", async () => {
  const collected = await readBytes(INDEXED);
  expect(namesOf(collected)).toEqual(["京西智谷"]);
  expect(geometriesOf(collected)).toMatchObject([{ type: "Polygon" }]);
  expect(collected.result).toEqual({ ok: true, value: { crs: "EPSG:4547" } });
});

test("a curve waits outside as not supported, with its values", async () => {
  const collected = await readBytes(fixture("flatgeobuf/curve.fgb").bytes);
  expect(faultsOf(collected)).toMatchObject([
    { fault: { kind: "not-supported", what: "curve" }, value: { properties: { id: "1" } } },
  ]);
});

test("bytes that do not begin at a multiple of eight are read alike", async () => {
  const shifted = new Uint8Array(MIXED.length + 1);
  shifted.set(MIXED, 1);
  expect(namesOf(await readBytes(shifted.subarray(1)))).toEqual(namesOf(await readBytes(MIXED)));
});

describe("files that are damaged", () => {
  test.each([
    ["magic", new Uint8Array(40)],
    ["header", MIXED.slice(0, 8)],
    ["header", Uint8Array.from([...MIXED.slice(0, 8), ...new Uint8Array(100)])],
    ["header", MIXED.slice(0, 100)],
  ])("a wrong %s is refused and never waited for", async (what, bytes) => {
    expect((await readBytes(bytes)).result).toEqual({
      ok: false,
      problem: { kind: "damaged", format: "flatgeobuf", what },
    });
  });

  test("a file that is cut in its features gives those before the cut, and says so", async () => {
    const { features } = await readBytes(MIXED);
    for (let end = MIXED.length - 700; end < MIXED.length; end += 4) {
      const collected = await readBytes(MIXED.slice(0, end));
      const cut = collected.findings.map(({ detail }) => detail);
      expect(cut).toEqual([{ kind: "cut-short", read: collected.features.length }]);
      expect(collected.features).toEqual(features.slice(0, collected.features.length));
    }
  });

  test("any bytes changed end in an answer", { timeout: 60_000 }, async () => {
    const change = fc.tuple(fc.nat(MIXED.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (changes, indexed) => {
          const bytes = (indexed ? INDEXED : MIXED).slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          const { result, features } = await readBytes(bytes);
          expect(result.ok || result.problem.kind).toSatisfy(
            (it) => it === true || it === "damaged",
          );
          expect(features.length).toBeLessThan(500);
        },
      ),
      { numRuns: 500, seed: 3 },
    );
  });
});

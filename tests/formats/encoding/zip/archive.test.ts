import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";
import { describe, expect, test } from "vitest";
import { read } from "../../../../src/formats/kmz/read.ts";
import { readDirectory } from "../../../../src/formats/encoding/zip/directory.ts";
import { unpack } from "../../../../src/formats/encoding/zip/unpack.ts";
import { collect, fixture, geometriesOf, propertiesOf, sourceOf } from "../../collect.ts";

const kml = (name: string) =>
  strToU8(
    `<kml><Placemark><name>${name}</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>`,
  );
const readZip = (files: Zippable) => collect(read, sourceOf(zipSync(files), "parks.kmz"));
const namesOf = (collected: Awaited<ReturnType<typeof readZip>>) =>
  propertiesOf(collected).map((of) => (of as { name: string }).name);

describe("what an archive holds", () => {
  test("doc.kml comes first, other files after it, each by its own reader", async () => {
    const collected = await readZip({
      "extra/more.kml": kml("more"),
      "doc.kml": kml("main"),
      "files/icon.png": new Uint8Array(9),
      "table.csv": strToU8("name,lat,lon\nrow,1,2\n"),
      "one.geojson": strToU8(
        '{"type":"Feature","properties":{"name":"json"},"geometry":{"type":"Point","coordinates":[1,2]}}',
      ),
    });
    expect(namesOf(collected)).toEqual(["main", "more", "row", "json"]);
    expect(collected.features.map(({ place }) => place.path)).toMatchObject([
      "doc.kml",
      "extra/more.kml",
      "table.csv: row 2",
      expect.stringContaining("one.geojson"),
    ]);
    expect(collected.result.ok).toBe(true);
  });

  test("several shapefiles are read, each with its own table", async () => {
    const parks = ["shp", "dbf", "cpg"].map(
      (end) => [end, fixture(`shapefile/parks.${end}`).bytes] as const,
    );
    const both = ["a", "b"].flatMap((stem) =>
      parks.map(([end, bytes]) => [`${stem}.${end}`, bytes]),
    );
    const collected = await readZip(Object.fromEntries(both) as Zippable);
    expect(namesOf(collected)).toEqual(["京西智谷", "二", "三", "京西智谷", "二", "三"]);
  });

  test("files in different coordinate systems are refused instead of one being taken for both", async () => {
    const { result } = await readZip({
      "a.wkt": strToU8("SRID=4547;POINT(458000 4423000)"),
      "b.wkt": strToU8("POINT(1 2)"),
    });
    expect(result).toEqual({
      ok: false,
      problem: { kind: "crs-unknown", crs: "EPSG:4547, EPSG:4326" },
    });
  });

  test("one broken file of several is told of, the others come in", async () => {
    const collected = await readZip({ "a.kml": strToU8("<kml>"), "b.kml": kml("b") });
    expect(namesOf(collected)).toEqual(["b"]);
    expect(collected.findings).toMatchObject([
      { detail: { kind: "syntax" }, severity: "error", place: { path: "a.kml" } },
    ]);
  });

  test("an archive in it is named, and never opened", async () => {
    const inner = zipSync({ "doc.kml": kml("inner") });
    const collected = await readZip({ "doc.kml": kml("outer"), "inner.kmz": inner });
    expect(namesOf(collected)).toEqual(["outer"]);
    expect(collected.findings).toMatchObject([
      { detail: { kind: "not-supported", what: "nested-archive", name: "inner.kmz" } },
    ]);
    expect((await readZip({ "inner.zip": inner })).result).toMatchObject({
      problem: { kind: "nested-archive" },
    });
    expect((await readZip({ "disguised.kml": inner })).result).toMatchObject({
      problem: { kind: "nested-archive" },
    });
  });

  test.each([
    [
      "nothing that is read",
      { "a.txt": strToU8("x") },
      { kind: "not-recognised", looksLike: "archive" },
    ],
    [
      "a table without its shapes",
      { "a.dbf": strToU8("x") },
      { kind: "missing-part", part: ".shp" },
    ],
    [
      "eleven files",
      Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`${at}.kml`, kml("x")])),
      { kind: "too-many-entries", limit: 10 },
    ],
  ])("%s is a problem", async (_, files, problem) => {
    expect((await readZip(files)).result).toEqual({ ok: false, problem });
  });
});

describe("bombs and broken archives", () => {
  test("30 MB of zeros in 30 kB are given up at 200 times", async () => {
    const bomb = await readZip({ "a.csv": new Uint8Array(30_000_000) });
    expect(bomb.result).toEqual({ ok: false, problem: { kind: "unpacks-too-much", ratio: 200 } });
  });

  test("sizes that the archive claims are not believed", async () => {
    const archive = zipSync({ "a.csv": new Uint8Array(900_000) });
    const view = new DataView(archive.buffer);
    // The uncompressed size in the directory (APPNOTE 4.3.12) is made one byte.
    const directory = view.getUint32(archive.length - 6, true);
    view.setUint32(directory + 24, 1, true);
    const entries = await readDirectory(archive);
    expect(entries.ok && unpack(archive, entries.value[0]!, { bytes: 1e6 }).length).toBe(900_000);
    expect(() => entries.ok && unpack(archive, entries.value[0]!, { bytes: 1000 })).toThrow(
      "unpacks-too-large",
    );
  });

  test("an encrypted entry is refused", async () => {
    const archive = zipSync({ "a.kml": kml("a") });
    const view = new DataView(archive.buffer);
    const directory = view.getUint32(archive.length - 6, true);
    view.setUint16(directory + 8, 1, true);
    const { result } = await collect(read, sourceOf(archive));
    expect(result).toEqual({ ok: false, problem: { kind: "encrypted" } });
  });

  test("an archive that is cut anywhere is damaged, never a throw", async () => {
    const archive = zipSync({ "a.kml": kml("a"), "b.csv": strToU8("name,lat,lon\nb,1,2") });
    for (let end = 0; end < archive.length; end += 3) {
      const { result, features } = await collect(read, sourceOf(archive.slice(0, end)));
      expect(result).toMatchObject({ ok: false, problem: { kind: "damaged" } });
      expect(features).toEqual([]);
    }
  });

  test("any byte changed ends in features or a problem, never in a throw", async () => {
    const archive = zipSync({ "doc.kml": kml("a") });
    for (let at = 0; at < archive.length; at++) {
      const changed = archive.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const collected = await collect(read, sourceOf(changed));
      expect(collected.result.ok ? geometriesOf(collected).length : 0).toBeLessThanOrEqual(1);
    }
  });
});

test("names in GBK, as Chinese Windows packs them, are read", async () => {
  const archive = zipSync({ "ab.kml": kml("a") });
  // 门 is C3 C5 in GBK (GB 2312, row 35, cell 37); fflate sets no flag for names in ASCII.
  for (let at = 0; at < archive.length - 5; at++) {
    if (archive[at] === 0x61 && archive[at + 1] === 0x62 && archive[at + 2] === 0x2e) {
      archive.set([0xc3, 0xc5], at);
    }
  }
  const entries = await readDirectory(archive);
  expect(entries.ok && entries.value.map(({ name }) => name)).toEqual(["门.kml"]);
});

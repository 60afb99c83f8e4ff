import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildTable } from "../../../src/formats/pipeline/feature-table.ts";
import { openJsonText } from "../../../src/formats/encoding/json/text.ts";
import { PART } from "../../../src/geojson/feature-table.ts";
import { bytesOf } from "../collect.ts";

const feature = (geometry: unknown, name?: string) => ({
  type: "Feature",
  properties: name === undefined ? {} : { name },
  geometry,
});

const tableOf = (...geometries: readonly unknown[]) => {
  const table = buildTable();
  for (const geometry of geometries) table.add(feature(geometry), "");
  return table.finish();
};

const RING = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];
const HOLE = [
  [0.2, 0.2],
  [0.2, 0.4],
  [0.4, 0.4],
  [0.2, 0.2],
];

describe("the columns of a table", () => {
  test("hold the parts of each feature, holes behind their outer ring", () => {
    const table = tableOf(
      { type: "Polygon", coordinates: [RING, HOLE] },
      null,
      { type: "MultiPoint", coordinates: RING },
      {
        type: "GeometryCollection",
        geometries: [
          { type: "Point", coordinates: [5, 6, 700] },
          { type: "MultiLineString", coordinates: [RING, HOLE] },
        ],
      },
    );
    expect(table.count).toBe(4);
    expect([...table.featureStarts]).toEqual([0, 2, 2, 3, 6]);
    expect([...table.partTypes]).toEqual([
      PART.outer,
      PART.hole,
      PART.points,
      PART.points,
      PART.line,
      PART.line,
    ]);
    // 5 vertices of the ring, 4 of the hole, 5 points, 1 point, then two lines.
    expect([...table.partStarts]).toEqual([0, 5, 9, 14, 15, 20, 24]);
    expect(table.positions).toHaveLength(48);
    expect(table.positions.slice(28, 30)).toEqual(Float64Array.of(5, 6));
    expect(table.bounds).toEqual([0, 0, 5, 6]);
  });

  test("hold areas on the ellipsoid, whether a ring is closed or not", () => {
    const open = { type: "Polygon", coordinates: [RING.slice(0, 4)] };
    const beside = RING.map(([lon = 0, lat = 0]) => [lon + 2, lat]);
    const both = { type: "MultiPolygon", coordinates: [[RING], [beside]] };
    const line = { type: "LineString", coordinates: RING };
    const collection = { type: "GeometryCollection", geometries: [line, both] };
    const { areas } = tableOf({ type: "Polygon", coordinates: [RING] }, open, line, collection);
    // pyproj's Geod("WGS84") gives 12308778361.469 m² for this ring in the examples of its documentation.
    const expected = [12_308_778_361.469, 12_308_778_361.469, Number.NaN, 24_617_556_722.938];
    expect([...areas].map((area) => Math.round(area * 100) / 100)).toEqual(
      expected.map((area) => Math.round(area * 100) / 100),
    );
  });

  test("hold a name on one line for each", () => {
    const table = buildTable();
    table.add(feature(null, "one\r\ntwo"), "");
    table.add(feature(null), "");
    table.add(feature(null, "三"), "");
    expect(table.finish().names).toBe("one two\n\n三\n");
  });

  test("have a box that is narrow across the antimeridian", () => {
    const points = {
      type: "MultiPoint",
      coordinates: [
        [179, 1],
        [-178, -2],
        [178.5, 0],
      ],
    };
    expect(tableOf(points).bounds).toEqual([178.5, -2, -178, 1]);
    expect(tableOf(null).bounds).toBeUndefined();
  });

  test("give each feature's first position, so that others need not look for it", () => {
    const table = buildTable();
    expect(table.add(feature({ type: "LineString", coordinates: RING.slice(1) }), "")).toEqual([
      1, 0,
    ]);
    expect(table.add(feature(null), "")).toBeUndefined();
  });
});

describe("the texts of a table", () => {
  test("come out as they went in, whether they stood in a file's bytes or not", async () => {
    const texts = fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.constantFrom(0, 1, 2)));
    await fc.assert(
      fc.asyncProperty(texts, async (rows) => {
        const wellFormed = rows.map(([text, file]) => [text.toWellFormed(), file] as const);
        const table = buildTable();
        const whole = wellFormed.map(([text]) => text).join("|");
        const opened = [0, 1].map(() => openJsonText(bytesOf(`{${whole}`)));
        const files = (await Promise.all(opened)).map(({ text }) => text);
        let start = 1;
        for (const [text, file] of wellFormed) {
          const end = start + bytesOf(text).length;
          const of = files[file];
          table.add(feature(null), of ? { of, start, end } : text);
          start = end + 1;
        }
        const { texts: blob, textStarts, textEnds } = table.finish();
        const read = await Promise.all(
          wellFormed.map((_, index) => blob.slice(textStarts[index], textEnds[index]).text()),
        );
        // A blob drops a byte order mark at the beginning of what it reads as text.
        expect(read).toEqual(wellFormed.map(([text]) => text.replace(/^\ufeff/, "")));
      }),
    );
  });

  test("are not copied where they stand in one file", async () => {
    const { text } = await openJsonText(bytesOf('[{"a":1},{"b":2}]'));
    const table = buildTable();
    table.add(feature(null), { of: text, start: 9, end: 16 });
    const { texts, textStarts } = table.finish();
    expect(await texts.text()).toBe('[{"a":1},{"b":2}]');
    expect([...textStarts]).toEqual([9]);
  });
});

import { describe, expect, test } from "vitest";
import { read } from "../../../src/formats/gpx/read.ts";
import { collect, fixture, geometriesOf, propertiesOf, sourceOf } from "../collect.ts";

const readText = (text: string) => collect(read, sourceOf(text, "walk.gpx"));

/** The sound geometries agree with `ogrinfo -al` (GDAL 3.6.2), which puts the waypoint of line 5 at latitude 0. */
describe("waypoints, routes and tracks", async () => {
  const collected = await collect(read, sourceOf(fixture("gpx/walk.gpx").bytes));
  const properties = propertiesOf(collected) as readonly Record<string, unknown>[];

  test("come in the order of the file, each with its line", () => {
    expect(properties.map(({ name }) => name)).toEqual([
      "gate",
      "lost",
      "half",
      "way in",
      "round",
      "in parts",
    ]);
    expect(collected.features.map(({ place }) => place.line)).toEqual([4, 5, 6, 7, 8, 16]);
  });

  test("keep their positions and heights; a latitude that is none does not become 0", () => {
    expect(geometriesOf(collected)).toEqual([
      { type: "Point", coordinates: [116.1, 39.9, 80.5] },
      { type: "Point", coordinates: [116.2, "undefined"] },
      { type: "Point", coordinates: [116.3, ""] },
      {
        type: "LineString",
        coordinates: [
          [116.1, 39.9],
          [116.11, 39.91],
        ],
      },
      {
        type: "LineString",
        coordinates: [
          [116.1, 39.9, 80],
          [116.1, 39.91, 81],
          [116.12, 39.91, 82],
          [116.1, 39.9, 80],
        ],
      },
      {
        type: "MultiLineString",
        coordinates: [
          [
            [2, 1],
            [4, 3],
          ],
          [
            [8, 7],
            [10, 9],
          ],
        ],
      },
    ]);
  });

  test("keep what they say, and what each point says", () => {
    expect(properties[0]).toEqual({
      time: "2026-01-01T00:00:00Z",
      name: "gate",
      sym: "Flag",
      links: ["https://example.org/gate"],
    });
    expect(properties[4]).toEqual({
      name: "round",
      coordinateProperties: {
        times: ["2026-01-01T00:00:00Z", null, null, null],
        "gpxtpx:hr": [null, "101", null, null],
      },
    });
  });

  test("a segment of one point in a track with others is told of", () => {
    expect(collected.findings).toEqual([
      {
        detail: { kind: "too-few-points", count: 1, needed: 2 },
        severity: "warning",
        place: { line: 18 },
      },
    ]);
  });
});

test("a track of nothing but one point comes as that point", async () => {
  const collected = await readText(
    '<gpx><trk><trkseg><trkpt lat="1" lon="2"/></trkseg></trk></gpx>',
  );
  expect(geometriesOf(collected)).toEqual([{ type: "Point", coordinates: [2, 1] }]);
});

test("broken XML is a problem with a line", async () => {
  const { result } = await readText("<gpx>\n<rte>\n</gpx>");
  expect(result).toMatchObject({ ok: false, problem: { kind: "syntax", place: { line: 2 } } });
});

test("a track that is cut short is a line of the points before the cut, and the cut is told of", async () => {
  const collected = await readText(
    '<gpx><wpt lat="9" lon="8"/><trk><trkseg>\n<trkpt lat="1" lon="2"/><trkpt lat="3" lon="4"/>\n<trkpt la',
  );
  expect(geometriesOf(collected)).toEqual([
    { type: "Point", coordinates: [8, 9] },
    {
      type: "LineString",
      coordinates: [
        [2, 1],
        [4, 3],
      ],
    },
  ]);
  expect(collected.findings).toMatchObject([{ detail: { kind: "syntax" }, severity: "error" }]);
});

test("thousands of points are one line", async () => {
  const points = Array.from({ length: 5000 }, (_, at) => `<trkpt lat="1" lon="${at / 100}"/>`);
  const collected = await readText(`<gpx><trk><trkseg>${points.join("\n")}</trkseg></trk></gpx>`);
  expect(geometriesOf(collected)).toEqual([
    { type: "LineString", coordinates: points.map((_, at) => [at / 100, 1]) },
  ]);
});

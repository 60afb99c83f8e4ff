import { describe, expect, test } from "vitest";
import { read } from "../../../src/formats/gpx/read.ts";
import { collect, fixture, geometriesOf, propertiesOf, sourceOf } from "../collect.ts";
import type { Collected } from "../collect.ts";

const gpx = (name: string) => collect(read, sourceOf(fixture(`gpx/odd/${name}.gpx`).bytes));

const line = (...coordinates: number[][]) => ({ type: "LineString", coordinates });
const point = (...coordinates: number[]) => ({ type: "Point", coordinates });
const namesOf = (collected: Collected) =>
  (propertiesOf(collected) as readonly { name?: string }[]).map(({ name }) => name);

/** What is told, each kind and severity once. */
const gists = ({ findings }: Collected) => [
  ...new Set(findings.map(({ detail, severity }) => `${severity}: ${detail.kind}`)),
];

describe("GPX out of place", () => {
  test("an element with a name that all objects have is nothing out of place", async () => {
    const text =
      '<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><constructor/><wpt lat="1" lon="2"/></gpx>';
    const collected = await collect(read, sourceOf(text));
    expect(geometriesOf(collected)).toEqual([point(2, 1)]);
    expect(gists(collected)).toEqual([]);
  });

  test("the way between two points of a Garmin route is part of it, in the order of GpxExtensionsv3", async () => {
    const collected = await gpx("garmin-route");
    expect(geometriesOf(collected)).toEqual([
      line([11.5, 48.1], [11.51, 48.11], [11.53, 48.12], [11.52, 48.13], [11.5, 48.14]),
    ]);
    expect(propertiesOf(collected)).toMatchObject([
      {
        name: "Loop",
        coordinateProperties: {
          name: ["Start", null, null, null, "End"],
          "gpxx:Subclass": ["0", null, null, null, null],
        },
      },
    ]);
    expect(gists(collected)).toEqual([]);
  });

  test("points right in a track are a segment; before and behind segments they are one each", async () => {
    const collected = await gpx("track-without-segments");
    expect(geometriesOf(collected)).toEqual([line([11.5, 48.1], [11.51, 48.11], [11.52, 48.12])]);
    expect(gists(collected)).toEqual(["note: out-of-place"]);
    const pt = (at: number) => `<trkpt lat="${at}" lon="0"/>`;
    const between = `<gpx><trk>${pt(1)}${pt(2)}<trkseg>${pt(3)}${pt(4)}</trkseg>${pt(5)}${pt(6)}</trk></gpx>`;
    expect(geometriesOf(await collect(read, sourceOf(between)))).toEqual([
      {
        type: "MultiLineString",
        coordinates: [
          [
            [0, 1],
            [0, 2],
          ],
          [
            [0, 3],
            [0, 4],
          ],
          [
            [0, 5],
            [0, 6],
          ],
        ],
      },
    ]);
  });

  test("a track of nothing but segments of one point is one line", async () => {
    const collected = await gpx("one-point-segments");
    expect(geometriesOf(collected)).toEqual([
      line([11.5, 48.1, 5], [11.51, 48.11, 5], [11.52, 48.12, 5], [11.52, 48.13, 5]),
    ]);
    expect(collected.findings).toMatchObject([
      { detail: { kind: "segments-joined", count: 4 }, severity: "note", place: { line: 1 } },
    ]);
  });

  test("what stands out of its place is what its name says", async () => {
    const collected = await gpx("misplaced-elements");
    expect(geometriesOf(collected)).toEqual([
      line([11.1, 48.1], [11.2, 48.2]),
      line([11.3, 48.1], [11.4, 48.2]),
      line([11.7, 48.1], [11.8, 48.2]),
      line([11.5, 48.1], [11.6, 48.2]),
      point(11.9, 48.3),
      line([12, 48.4], [12.1, 48.5]),
    ]);
    expect(namesOf(collected)).toEqual([undefined, undefined, "t", "r", "w", "u"]);
    expect(gists(collected)).toEqual(["note: out-of-place"]);
  });

  test("positions in elements of others are told of, with their count and their line", async () => {
    expect((await gpx("unknown-positions")).findings).toEqual([
      {
        detail: { kind: "positions-left-out", element: "x:entrance", count: 1 },
        severity: "warning",
        place: { line: 3 },
      },
      {
        detail: { kind: "positions-left-out", element: "x:corner", count: 3 },
        severity: "warning",
        place: { line: 4, column: expect.any(Number) as number },
      },
    ]);
  });

  test("Garmin's points of the way are left over where they stand in no route", async () => {
    const way =
      "<extensions><RoutePointExtension><rpt lat='1' lon='2'/></RoutePointExtension></extensions>";
    const text = `<gpx><wpt lat="1" lon="1">${way}</wpt></gpx>`;
    expect(gists(await collect(read, sourceOf(text)))).toEqual(["warning: positions-left-out"]);
  });
});

import { describe, expect, test } from "vitest";
import {
  addHole,
  addParts,
  combineOutlines,
  explodeOutline,
  removeRing,
  reverseOutline,
} from "../../../src/geo/outline/parts.ts";
import { problemOf, valueOf } from "./edited.ts";

const RING = [
  [0, 0, 5],
  [4, 0],
  [4, 4],
  [0, 0, 5],
];
const HOLE = [
  [2, 1],
  [3, 2],
  [3, 1],
  [2, 1],
];
const FAR = RING.map(([lon = 0, lat = 0]) => [lon + 10, lat]);
const polygon: GeoJSON.Polygon = { type: "Polygon", coordinates: [RING, HOLE] };
const far: GeoJSON.Polygon = { type: "Polygon", coordinates: [FAR] };
const line: GeoJSON.LineString = { type: "LineString", coordinates: RING.slice(0, 3) };
const point: GeoJSON.Point = { type: "Point", coordinates: [1, 2, 3] };
const two: GeoJSON.MultiPolygon = { type: "MultiPolygon", coordinates: [[RING, HOLE], [FAR]] };

describe("several geometries as one", () => {
  test("have all their parts, which stay the arrays that they were", () => {
    const combined = valueOf(combineOutlines([polygon, far]));
    expect(combined).toEqual(two);
    expect(combined?.coordinates[0]).toBe(polygon.coordinates);
    expect(combined?.coordinates[1]).toBe(far.coordinates);
  });

  test("may be lines, points and collections of such", () => {
    const collection: GeoJSON.Geometry = { type: "GeometryCollection", geometries: [line, line] };
    expect(valueOf(combineOutlines([line, collection]))).toEqual({
      type: "MultiLineString",
      coordinates: [line.coordinates, line.coordinates, line.coordinates],
    });
    expect(valueOf(addParts(point, point))?.coordinates).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  test("keep all further members but their boxes", () => {
    const one = { ...polygon, bbox: [0, 0, 4, 4], note: "a" } as GeoJSON.Polygon;
    const other = { ...far, note: "b", more: 1 } as GeoJSON.Polygon;
    expect(valueOf(combineOutlines([one, other]))).toEqual({ ...two, note: "a", more: 1 });
  });

  test("are all of one kind", () => {
    expect(problemOf(combineOutlines([polygon, line]))?.kind).toBe("mixed-types");
    expect(problemOf(combineOutlines([]))?.kind).toBe("nothing-left");
  });
});

describe("a geometry of several parts", () => {
  test("comes apart into one geometry for each", () => {
    const foreign = { ...two, note: "a" } as GeoJSON.MultiPolygon;
    expect(explodeOutline(foreign)).toEqual([
      { ...polygon, note: "a" },
      { ...far, note: "a" },
    ]);
    expect(explodeOutline(polygon)[0]).toBe(polygon);
    expect(explodeOutline({ type: "MultiPoint", coordinates: [[1, 2, 3]] })).toEqual([point]);
    expect(
      explodeOutline({ type: "GeometryCollection", geometries: [line, two] }).map(
        ({ type }) => type,
      ),
    ).toEqual(["LineString", "Polygon", "Polygon"]);
  });

  test("loses a part with its holes, but not its last", () => {
    expect(valueOf(removeRing(two, { part: 0, ring: 0 }))?.coordinates).toEqual([[FAR]]);
    expect(problemOf(removeRing(polygon, { part: 0, ring: 0 }))?.kind).toBe("nothing-left");
    expect(problemOf(removeRing(two, { part: 2, ring: 0 }))?.kind).toBe("no-such-ring");
  });
});

describe("a hole", () => {
  test("is filled", () => {
    expect(valueOf(removeRing(two, { part: 0, ring: 1 }))?.coordinates).toEqual([[RING], [FAR]]);
  });

  test("is added closed, and clockwise as RFC 7946 section 3.1.6 asks", () => {
    const open = HOLE.slice(0, 3);
    const [a, b, c] = open;
    for (const drawn of [open, [a!, c!, b!, a!]])
      expect(valueOf(addHole(far, 0, drawn))?.coordinates[1]).toEqual([a, b, c, a]);
  });

  test("encloses something, and only a polygon has one", () => {
    expect(
      problemOf(
        addHole(far, 0, [
          [1, 1],
          [2, 2],
        ]),
      )?.kind,
    ).toBe("encloses-nothing");
    expect(problemOf(addHole(line, 0, HOLE))?.kind).toBe("wrong-type");
    expect(problemOf(addHole(far, 1, HOLE))?.kind).toBe("no-such-ring");
  });
});

describe("the order of corners", () => {
  test("is turned about, of all or of one ring", () => {
    const [a, b, c] = RING;
    expect(valueOf(reverseOutline(polygon))?.coordinates).toEqual([
      [a, c, b, a],
      HOLE.toReversed(),
    ]);
    const hole = valueOf(reverseOutline(two, { part: 0, ring: 1 }));
    expect(hole?.coordinates).toEqual([[RING, HOLE.toReversed()], [FAR]]);
    expect(hole?.coordinates[1]).toBe(two.coordinates[1]);
  });

  test("of a point is always the same", () => {
    expect(valueOf(reverseOutline(point))).toBe(point);
    expect(problemOf(reverseOutline(point, { part: 1, ring: 0 }))?.kind).toBe("no-such-ring");
  });
});

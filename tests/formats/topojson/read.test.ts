import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { imported, refused, textsOf } from "../import-text.ts";

// The quantised example of the TopoJSON specification, section 1.1, and what section 1.1 says it means.
const EXAMPLE = {
  type: "Topology",
  transform: {
    scale: [0.0005000500050005, 0.00010001000100010001],
    translate: [100, 0],
  },
  objects: {
    example: {
      type: "GeometryCollection",
      geometries: [
        { type: "Point", properties: { prop0: "value0" }, coordinates: [4000, 5000] },
        { type: "LineString", properties: { prop0: "value0", prop1: 0 }, arcs: [0] },
        { type: "Polygon", properties: { prop0: "value0", prop1: { this: "that" } }, arcs: [[1]] },
      ],
    },
  },
  arcs: [
    [
      [4000, 0],
      [1999, 9999],
      [2000, -9999],
      [2000, 9999],
    ],
    [
      [0, 0],
      [0, 9999],
      [2000, 0],
      [0, -9999],
      [-2000, 0],
    ],
  ],
};

interface Read {
  readonly properties: unknown;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

const featuresOf = async (topology: unknown): Promise<readonly Read[]> =>
  textsOf(await imported(JSON.stringify(topology), "a.topojson")).map(
    (text) => JSON.parse(text) as Read,
  );

const roundedIn = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(roundedIn) : Math.round(Number(value) * 100) / 100;

test("The specification's example comes in as what the specification says that it means.", async () => {
  const features = await featuresOf(EXAMPLE);
  expect(features.map(({ properties }) => properties)).toEqual(
    EXAMPLE.objects.example.geometries.map(({ properties }) => properties),
  );
  expect(features.map(({ geometry }) => roundedIn(geometry.coordinates))).toEqual([
    [102, 0.5],
    [
      [102, 0],
      [103, 1],
      [104, 0],
      [105, 1],
    ],
    [
      [
        [100, 0],
        [100, 1],
        [101, 1],
        [101, 0],
        [100, 0],
      ],
    ],
  ]);
});

test("A geometry that is no collection is a feature too.", async () => {
  const point = { type: "Point", id: "p", coordinates: [1, 2] };
  const features = await featuresOf({ type: "Topology", objects: { p: point }, arcs: [] });
  expect(features).toEqual([
    { type: "Feature", id: "p", properties: {}, geometry: { type: "Point", coordinates: [1, 2] } },
  ]);
});

describe("a topology that breaks its own rules", () => {
  test("holds the geometry whose arc is not there, with its properties, and says which", async () => {
    const geometries = [
      { type: "LineString", arcs: [0] },
      { type: "LineString", id: 3, properties: { name: "Lost" }, arcs: [7] },
    ];
    const topology = { ...EXAMPLE, objects: { a: { type: "GeometryCollection", geometries } } };
    const result = await imported(JSON.stringify(topology), "a.json");
    expect(result.features).toBe(1);
    expect(result.findings).toMatchObject([
      {
        kind: "record-damaged",
        severity: "error",
        name: "Lost",
        place: { path: "objects.a.geometries[1].arcs[0]" },
      },
    ]);
    expect(result.rejected.map(({ text }) => JSON.parse(text) as unknown)).toEqual([
      { type: "Feature", id: 3, properties: { name: "Lost" }, geometry: null },
    ]);
  });

  test.each([0, ~0])(
    "does not grow a small file into more vertices than are allowed, by arc %i",
    async (arc) => {
      const arcs = [Array.from({ length: 20_000 }, () => [1, 0])];
      const line = { type: "LineString", arcs: Array.from({ length: 20_000 }, () => arc) };
      const topology = { type: "Topology", objects: { line }, arcs };
      expect(await refused(JSON.stringify(topology), "a.topojson")).toEqual({
        kind: "too-many-vertices",
        limit: 20_000_000,
      });
    },
  );

  test.each([
    ["arcs", { ...EXAMPLE, arcs: [[1, 2]] }],
    ["arcs", { ...EXAMPLE, arcs: "none" }],
    ["transform", { ...EXAMPLE, transform: { scale: [1], translate: [0, 0] } }],
    ["objects", { ...EXAMPLE, objects: 1 }],
  ])("is refused for its %s", async (what, topology) => {
    expect(await refused(JSON.stringify(topology), "a.topojson")).toEqual({
      kind: "damaged",
      format: "topojson",
      what,
    });
  });

  test("is refused with line and column where it is no JSON", async () => {
    const text = '{"type":"Topology",\n "objects":{} "arcs":[]}';
    expect(await refused(text, "a.topojson")).toMatchObject({
      kind: "syntax",
      place: { line: 2, column: 15 },
    });
  });

  test("never breaks the parser down", async () => {
    const geometry = fc.record({
      type: fc.constantFrom("Point", "LineString", "MultiPolygon", "GeometryCollection", 7),
      arcs: fc.jsonValue({ maxDepth: 3 }),
      geometries: fc.jsonValue({ maxDepth: 2 }),
      coordinates: fc.jsonValue({ maxDepth: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(geometry, fc.jsonValue({ maxDepth: 3 }), async (object, arcs) => {
        const text = JSON.stringify({ type: "Topology", objects: { object }, arcs });
        const { readImport } = await import("../../../src/formats/pipeline/read-import.ts");
        const source = { name: "a", bytes: new TextEncoder().encode(text), companions: [] };
        const result = await readImport({ ...source, origin: "paste" }, () => undefined);
        expect(result.ok ? "" : result.problem.kind).not.toBe("broke-down");
      }),
    );
  });
});

test("on the grid a ring may come to nothing: it costs neither its feature nor, alone, the feature that is all ring", async () => {
  const geometries = [
    { type: "MultiPolygon", arcs: [[[2]], [[1]]] },
    { type: "Polygon", arcs: [[2]] },
    { type: "MultiPolygon", arcs: [[[9]], [[1]]] },
  ];
  const arcs = [
    ...EXAMPLE.arcs,
    [
      [0, 0],
      [1, 1],
      [-1, -1],
    ],
  ];
  const objects = { a: { type: "GeometryCollection", geometries } };
  const result = await imported(JSON.stringify({ ...EXAMPLE, arcs, objects }), "a.topojson");
  expect([result.features, result.rejected.length]).toEqual([3, 0]);
  // The rings of the example go clockwise: the format has no rule against it.
  expect(result.findings.map(({ kind, severity, place }) => [kind, severity, place.path])).toEqual([
    ["record-damaged", "warning", "objects.a.geometries[2].arcs[0][0][0]"],
    ["too-few-points", "note", "objects.a.geometries[0], coordinates[0][0]"],
    ["too-few-points", "note", "objects.a.geometries[1], coordinates[0]"],
  ]);
});

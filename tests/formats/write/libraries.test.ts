import { wktToGeoJSON } from "betterknown";
import fc from "fast-check";
import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import { feature as fromTopology } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { writeFile } from "../../../src/formats/write/write-file.ts";
import {
  anyGeometry,
  anyProperties,
  flatGeometry,
  sourceOf,
  written,
  writtenText,
} from "./arbitrary.ts";

const feature = (properties: unknown, geometry: unknown): string =>
  JSON.stringify({ type: "Feature", properties, geometry });

const pairs = fc.array(fc.tuple(anyProperties, anyGeometry), { minLength: 1, maxLength: 4 });

/** What the library gives back of properties: nothing of null, nor of an own `__proto__`; a nameless one is called `_`. */
const asColumns = (properties: object): object =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name, value]) => name !== "__proto__" && value !== null)
      .map(([name, value]) => [name || "_", value]),
  );

describe("FlatGeobuf", () => {
  const back = async (texts: readonly string[]) => {
    const bytes = await written({
      format: "flatgeobuf",
      datum: "WGS84",
      sources: [sourceOf(texts)],
    });
    const found: GeoJSON.Feature[] = [];
    for await (const one of deserialize(new Uint8Array(bytes))) found.push(one as GeoJSON.Feature);
    return found;
  };

  test("holds geometries bit for bit, and the properties of all features, whatever types they mix", async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (features) => {
        const found = await back(
          features.map(([properties, geometry]) => feature(properties, geometry)),
        );
        expect(found.map(({ geometry }) => geometry)).toEqual(
          features.map(([, geometry]) => geometry),
        );
        expect(found.map(({ properties }) => asColumns(properties ?? {}))).toEqual(
          features.map(([properties]) => asColumns(properties)),
        );
      }),
    );
  });

  test("says how many features have no place in it", async () => {
    const texts = [feature({}, null), feature({}, { type: "Point", coordinates: [1, 2] })];
    const { leftOut } = await writeFile(
      { format: "flatgeobuf", datum: "WGS84", sources: [sourceOf(texts)] },
      () => {},
    );
    expect(leftOut).toBe(1);
    expect(await back(texts)).toHaveLength(1);
  });
});

describe("TopoJSON", () => {
  const back = async (texts: readonly string[]) => {
    const topology = JSON.parse(await writtenText("topojson", [sourceOf(texts)])) as Topology<{
      parks: GeometryCollection;
    }>;
    return fromTopology(topology, topology.objects.parks).features;
  };

  test("holds flat geometries bit for bit where none shares an edge, ids and properties too", async () => {
    await fc.assert(
      fc.asyncProperty(anyProperties, flatGeometry, async (properties, geometry) => {
        // In a multi-geometry parts may touch by chance: then a ring may begin elsewhere.
        fc.pre(!geometry.type.startsWith("Multi") && geometry.type !== "Polygon");
        const [found] = await back([feature(properties, geometry)]);
        expect(found?.geometry).toEqual(geometry);
        expect(found?.properties).toEqual(properties);
      }),
    );
  });

  test("writes an edge that two parks share once", async () => {
    const west = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
          [0, 0],
        ],
      ],
    };
    const east = {
      type: "Polygon",
      coordinates: [
        [
          [1, 0],
          [2, 0],
          [2, 1],
          [1, 1],
          [1, 0],
        ],
      ],
    };
    const texts = [feature({}, west), feature({}, east)];
    const topology = JSON.parse(await writtenText("topojson", [sourceOf(texts)])) as Topology;
    const edges = topology.arcs.filter((arc) => JSON.stringify(arc) === "[[1,0],[1,1]]");
    expect(edges).toHaveLength(1);
    const rings = (await back(texts)).map(
      ({ geometry }) => (geometry as GeoJSON.Polygon).coordinates[0],
    );
    // Each ring has the same vertices, though it may begin at another.
    expect(rings.map((ring) => new Set(ring?.map(String)).size)).toEqual([4, 4]);
  });

  test("leaves heights out rather than take one park's for another's", async () => {
    const line = (height: number) => ({
      type: "LineString",
      coordinates: [
        [0, 0, height],
        [1, 1, height],
      ],
    });
    const found = await back([feature({}, line(1)), feature({}, line(2))]);
    expect(found.map(({ geometry }) => geometry)).toEqual([
      {
        type: "LineString",
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
      {
        type: "LineString",
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
    ]);
  });

  test("takes lines without positions for none, and keeps what stands beside them", async () => {
    const empty = { type: "LineString", coordinates: [] };
    const point = { type: "Point", coordinates: [1, 2] };
    const both = { type: "GeometryCollection", geometries: [empty, point] };
    const found = await back([feature({}, empty), feature({}, both)]);
    expect(found.map(({ geometry }) => geometry)).toEqual([
      null,
      { type: "GeometryCollection", geometries: [point] },
    ]);
  });

  test("keeps a feature without geometry", async () => {
    const [found] = await back([feature({ a: 1 }, null)]);
    expect(found).toEqual({ type: "Feature", properties: { a: 1 }, geometry: null });
  });
});

describe("WKT", () => {
  test("holds a geometry a line, bit for bit, as another program reads it", async () => {
    const geometries = fc.array(anyGeometry, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(geometries, async (parts) => {
        const text = await writtenText("wkt", [sourceOf(parts.map((part) => feature({}, part)))]);
        const back = text
          .trimEnd()
          .split("\n")
          .map((line) => wktToGeoJSON(line));
        expect(back).toEqual(parts);
      }),
    );
  });

  test("has heights at every position of a geometry or at none", async () => {
    const line = {
      type: "LineString",
      coordinates: [
        [0, 0, 5],
        [1, 1],
      ],
    };
    expect(await writtenText("wkt", [sourceOf([feature({}, line)])])).toBe(
      "LINESTRING (0 0,1 1)\n",
    );
  });

  test("leaves out heights that are no numbers", async () => {
    const point = { type: "Point", coordinates: [1, 2, "high", 3] };
    expect(await writtenText("wkt", [sourceOf([feature({}, point)])])).toBe("POINT (1 2)\n");
  });
});

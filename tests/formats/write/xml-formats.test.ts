import { gpx as parseGpx } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read as readKml } from "../../../src/formats/kml/read.ts";
import { collect, sourceOf as fileOf } from "../collect.ts";
import {
  anyGeometry,
  anyProperties,
  featureText,
  sourceOf,
  textProperties,
  written,
  writtenText,
} from "./arbitrary.ts";

const feature = (properties: unknown, geometry: unknown, id?: string | number): string =>
  JSON.stringify({ type: "Feature", ...(id === undefined ? {} : { id }), properties, geometry });

/** Reads XML as strictly as can be: what is not sound throws. */
const xml = (text: string) => {
  const onError = (level: string, message: string): void => {
    // It warns of U+FFFD, which stands for what XML cannot hold.
    if (level !== "warning") throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(text, "text/xml");
};

const PLACE = { type: "Point", coordinates: [116.1, 39.9] };

describe("KML", () => {
  const backFromKml = async (texts: readonly string[]) => {
    const bytes = await written({ format: "kml", datum: "WGS84", sources: [sourceOf(texts)] });
    const { features } = await collect(readKml, fileOf(new Uint8Array(bytes), "parks.kml"));
    return features.map(({ value }) => JSON.parse(JSON.stringify(value)) as GeoJSON.Feature);
  };

  test("holds geometries bit for bit, heights too", async () => {
    const geometries = fc.array(anyGeometry, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(geometries, async (parts) => {
        const back = await backFromKml(parts.map((geometry) => feature({}, geometry)));
        expect(JSON.stringify(back.map(({ geometry }) => geometry))).toBe(JSON.stringify(parts));
      }),
    );
  });

  test("holds every property that is a text", async () => {
    await fc.assert(
      fc.asyncProperty(textProperties, async (properties) => {
        const [back] = await backFromKml([feature(properties, PLACE)]);
        // A label that was found under another key stands as the name besides; blanks are none.
        const { name = "", description: _, ...rest } = properties;
        const expected = name.trim() === "" ? rest : { ...rest, name };
        expect(back?.properties).toMatchObject(expected);
      }),
    );
  });

  test("names a feature by the property that is chosen for its file, and keeps the usual one", async () => {
    const texts = [
      feature({ name: "North", code: "N-1" }, PLACE),
      feature({ name: "East" }, PLACE),
    ];
    const source = { ...sourceOf(texts), naming: { chosen: "code" } };
    const kml = await writtenText("kml", [source]);
    expect([...kml.matchAll(/<Placemark><name>(.*?)<\/name>/g)].map(([, name]) => name)).toEqual([
      "N-1",
      "East",
    ]);
    expect(kml).toContain('<Data name="name"><value>North</value></Data>');
    const gpx = await writtenText("gpx", [source]);
    expect(gpx.match(/<name>.*?<\/name>/g)).toEqual(["<name>N-1</name>", "<name>East</name>"]);
    const stop = { ...sourceOf([feature({ stop: "Gate" }, PLACE)]), naming: { fallback: "stop" } };
    expect(await writtenText("gpx", [stop])).toContain("<name>Gate</name>");
  });

  test("is sound XML whatever stands in the properties", async () => {
    const texts = fc.array(featureText({ properties: anyProperties }), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(texts, async (features) => {
        const document = xml(await writtenText("kml", [sourceOf(features)]));
        expect(document.getElementsByTagName("Placemark")).toHaveLength(features.length);
      }),
    );
  });

  test("keeps numbers and ids as text, and a feature without geometry as one", async () => {
    const [back] = await backFromKml([feature({ ha: 54.87, list: [1] }, null, "p<1>")]);
    expect(back).toEqual({
      type: "Feature",
      id: "p<1>",
      properties: { ha: "54.87", list: "[1]" },
      geometry: null,
    });
  });

  test("is named as its one collection is", async () => {
    const text = await writtenText("kml", [sourceOf([feature({}, PLACE)], "parks & more")]);
    expect(text).toContain("<Document>\n<name>parks &amp; more</name>\n<Placemark>");
  });
});

test.each(["gpx", "kml"] as const)("%s has no place for what has no position", async (format) => {
  const empties = [
    { type: "Point", coordinates: [] },
    { type: "GeometryCollection", geometries: [{ type: "Point", coordinates: [] }] },
  ];
  const texts = empties.map((geometry) => feature({}, geometry));
  const text = await writtenText(format, [sourceOf(texts)]);
  expect(text).not.toMatch(/<(?:wpt|Point|coordinates)/);
});

describe("GPX", () => {
  const backFromGpx = async (geometry: unknown, properties: unknown = {}) =>
    parseGpx(xml(await writtenText("gpx", [sourceOf([feature(properties, geometry)])]))).features;

  test("has points as waypoints, with their heights", async () => {
    const [back] = await backFromGpx({ type: "Point", coordinates: [116.1, 39.9, 108.5] });
    expect(back?.geometry).toEqual({ type: "Point", coordinates: [116.1, 39.9, 108.5] });
  });

  test("has lines as tracks, bit for bit", async () => {
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    const position = fc
      .tuple(degrees(180), degrees(90))
      .map((pair) => pair.map((each) => each + 0));
    const line = fc.array(position, { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(line, async (coordinates) => {
        const [back] = await backFromGpx({ type: "LineString", coordinates });
        expect(back?.geometry).toEqual({ type: "LineString", coordinates });
      }),
    );
  });

  test("has the rings of a polygon as closed segments of one track", async () => {
    const outer = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ];
    const hole = [
      [2, 1],
      [3, 1],
      [3, 2],
      [2, 1],
    ];
    const [back] = await backFromGpx({ type: "Polygon", coordinates: [outer, hole] });
    expect(back?.geometry).toEqual({ type: "MultiLineString", coordinates: [outer, hole] });
  });

  test("keeps name and description, in the order of the schema", async () => {
    const properties = { 名称: "园 <1>", description: "a & b", area: 3 };
    const text = await writtenText("gpx", [sourceOf([feature(properties, PLACE)])]);
    expect(text).toContain(
      '<wpt lat="39.9" lon="116.1"><name>园 &lt;1&gt;</name><desc>a &amp; b</desc></wpt>',
    );
  });

  test("has all waypoints before the first track, as its schema wants", async () => {
    const line = {
      type: "LineString",
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    };
    const text = await writtenText("gpx", [sourceOf([feature({}, line), feature({}, PLACE)])]);
    expect(text.indexOf("<wpt")).toBeLessThan(text.indexOf("<trk>"));
  });
});

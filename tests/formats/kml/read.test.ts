import { describe, expect, test } from "vitest";
import { read } from "../../../src/formats/kml/read.ts";
import { collect, faultsOf, fixture, geometriesOf, propertiesOf, sourceOf } from "../collect.ts";

const readText = (text: string) => collect(read, sourceOf(text, "parks.kml"));
const placemark = (geometry: string) => `<kml><Placemark>${geometry}</Placemark></kml>`;

/** Geometries, counts and bounds agree with `ogrinfo -al` (GDAL 3.6.2) where GDAL reads the feature at all. */
describe("a file as Google Earth writes it", async () => {
  const collected = await collect(read, sourceOf(fixture("kml/google-earth.kml").bytes));
  const properties = propertiesOf(collected) as readonly Record<string, unknown>[];

  test("each Placemark is a feature, with its line", () => {
    expect(properties.map(({ name }) => name)).toEqual([
      "京西智谷",
      "two",
      "mixed",
      "track",
      "nowhere",
      "house",
    ]);
    expect(collected.features.map(({ place }) => place.line)).toEqual([13, 36, 42, 48, 52, 53]);
    expect(collected.result).toEqual({ ok: true, value: {} });
  });

  test("geometries come as they stand, heights and holes too", () => {
    expect(geometriesOf(collected)).toEqual([
      {
        type: "Polygon",
        coordinates: [
          [
            [116.1, 39.9, 0],
            [116.12, 39.9, 0],
            [116.12, 39.92, 0],
            [116.1, 39.92, 0],
            [116.1, 39.9, 0],
          ],
          [
            [116.11, 39.91],
            [116.11, 39.915],
            [116.115, 39.91],
            [116.11, 39.91],
          ],
        ],
      },
      {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [1, 1],
              [2, 1],
              [2, 2],
              [1, 1],
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
        type: "GeometryCollection",
        geometries: [
          { type: "Point", coordinates: [1.5, 1.25] },
          {
            type: "LineString",
            coordinates: [
              [1, 1],
              [2, 2],
            ],
          },
        ],
      },
      {
        type: "LineString",
        coordinates: [
          [116.1, 39.9, 80],
          [116.2, 39.95, 81.5],
        ],
      },
      null,
      null,
    ]);
  });

  test("data keep their values: typed where that says the same, else as the text that they are", () => {
    expect(properties[0]).toMatchObject({
      folder: "Planned / 2026",
      owner: "区政府",
      year: 2024,
      area: "12.50",
      open: false,
      code: "007",
    });
    expect(Object.getOwnPropertyDescriptor(properties[0], "__proto__")?.value).toBe("data");
  });

  test("HTML in a description is a text like any other", () => {
    expect(properties[0]?.description).toBe("<b>AI</b> park <script>alert(1)</script>");
  });

  test("a style is found behind its map, and the id is kept", () => {
    expect(properties[0]).toMatchObject({ stroke: "#ff0000", "stroke-width": 2 });
    expect(collected.features[0]?.value).toMatchObject({ id: "zhigu" });
  });

  test("what is not read is named: the link, the overlay, the model", () => {
    expect(collected.findings.map(({ detail, place }) => [detail, place.line])).toEqual([
      [{ kind: "not-supported", what: "network-link", name: "live" }, 54],
      [{ kind: "not-supported", what: "ground-overlay", name: "plan" }, 55],
      [{ kind: "not-supported", what: "model", name: "house" }, 53],
    ]);
  });
});

describe("what people write into coordinates", () => {
  test.each([
    ["a blank behind the comma", "116.1, 39.9", [116.1, 39.9]],
    ["a word for a number", "no,30", ["no", 30]],
    ["one number", "116.1", [116.1]],
    ["four numbers", "116.1,39.9,116.2,39.8", ["116.1,39.9,116.2,39.8"]],
  ])("%s comes as it is", async (_, text, coordinates) => {
    const collected = await readText(
      placemark(`<Point><coordinates>${text}</coordinates></Point>`),
    );
    expect(geometriesOf(collected)).toEqual([{ type: "Point", coordinates }]);
  });

  test("a ring that is open or too short stays so, to be found and repaired", async () => {
    const ring = (text: string) =>
      placemark(
        `<Polygon><outerBoundaryIs><LinearRing><coordinates>${text}</coordinates></LinearRing></outerBoundaryIs></Polygon>`,
      );
    expect(geometriesOf(await readText(ring("0,0 1,0 1,1")))).toEqual([
      {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
          ],
        ],
      },
    ]);
    expect(geometriesOf(await readText(ring("0,0")))).toEqual([
      { type: "Polygon", coordinates: [[[0, 0]]] },
    ]);
  });
});

test("elements with a prefix of their own are read", async () => {
  const collected = await readText(
    '<k:kml xmlns:k="http://www.opengis.net/kml/2.2"><k:Placemark><k:name>p</k:name><k:Point><k:coordinates>1,2</k:coordinates></k:Point></k:Placemark></k:kml>',
  );
  expect(geometriesOf(collected)).toEqual([{ type: "Point", coordinates: [1, 2] }]);
  expect(propertiesOf(collected)).toEqual([{ name: "p" }]);
});

describe("files that are broken in places", () => {
  const good = (name: string) =>
    `<Placemark><name>${name}</name><Point><coordinates>1,2</coordinates></Point></Placemark>`;

  test("a Placemark that is broken waits outside with its text, the others come in", async () => {
    const bad = "<Placemark>\n<name>b</nam>\n</Placemark>";
    const collected = await readText(`<kml>\n${good("a")}\n${bad}\n${good("c")}\n</kml>`);
    expect(propertiesOf(collected)).toEqual([{ name: "a" }, { kml: bad }, { name: "c" }]);
    expect(faultsOf(collected)).toMatchObject([
      { fault: { kind: "syntax" }, place: { line: 4, excerpt: { lines: ["<name>b</nam>"] } } },
    ]);
  });

  test("a bare ampersand is shown where it stands in the file", async () => {
    const collected = await readText(`<kml>\n${good("a")}\n\n${good("A&B")}</kml>`);
    expect(propertiesOf(collected)).toEqual([{ name: "a" }, { name: "A&B" }]);
    expect(collected.findings).toMatchObject([
      { detail: { kind: "syntax" }, severity: "warning", place: { line: 4 } },
    ]);
  });

  test("a file that is cut short gives the Placemarks before the cut", async () => {
    const text = `<kml><Document>${good("a")}${good("b")}</Document></kml>`;
    const first = `<kml><Document>${good("a")}`.length;
    for (let end = first; end < text.length; end += 3) {
      const collected = await readText(text.slice(0, end));
      const whole = end < first + good("b").length ? ["a"] : ["a", "b"];
      expect(propertiesOf(collected)).toEqual(whole.map((name) => ({ name })));
      expect(collected.findings).toMatchObject([{ detail: { kind: "syntax" }, severity: "error" }]);
    }
  });

  test("thousands of Placemarks keep their lines, folders and styles", async () => {
    const names = Array.from({ length: 2000 }, (_, at) => `p${at}`);
    const styled = names.map((name) =>
      good(name).replace("<Point>", "<styleUrl>#s</styleUrl><Point>"),
    );
    const style = '<Style id="s"><LineStyle><width>3</width></LineStyle></Style>';
    const collected = await readText(
      `<kml>${style}<Folder><name>f</name>\n${styled.join("\n")}</Folder></kml>`,
    );
    expect(propertiesOf(collected)).toEqual(
      names.map((name) => ({ folder: "f", name, styleUrl: "#s", "stroke-width": 3 })),
    );
    expect(collected.features.map(({ place }) => place.line)).toEqual(names.map((_, at) => at + 2));
  });
});

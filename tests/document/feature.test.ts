import { describe, expect, test } from "vitest";
import { readFeature } from "../../src/document/feature.ts";
import { anOwnPark } from "../support/document.ts";

const withProperties = (properties: unknown) =>
  readFeature(
    anOwnPark("a", "f", {
      text: JSON.stringify({ type: "Feature", properties, geometry: null }),
    }),
  );

test.each([
  ["name", "Zhongguancun"],
  ["Name", "Zhongguancun"],
  ["NAME", "Zhongguancun"],
  ["title", "Zhongguancun"],
  ["Title", "Zhongguancun"],
  ["名称", "中关村"],
  ["名字", "中关村"],
  ["园区名称", "门头沟人工智能园"],
  ["项目名称", "门头沟人工智能园"],
  ["标题", "中关村"],
  ["label", "Zhongguancun"],
])("a park is called what stands under %s", (key, name) => {
  expect(withProperties({ other: "x", [key]: ` ${name} ` }).name).toBe(name);
});

test.each([
  [{ name: "", title: "T" }, "T"],
  [{ name: null, title: "T" }, "T"],
  [{ name: 7 }, "7"],
  [{ name: { en: "Mentougou", zh: "门头沟" } }, "Mentougou"],
  [{ name: { zh: "门头沟" } }, "门头沟"],
  [{ name: ["a"] }, undefined],
  [{}, undefined],
  [null, undefined],
])("of %j the name is %s", (properties, name) => {
  expect(withProperties(properties).name).toBe(name);
});

describe("the colour that simplestyle-spec 1.1 gives", () => {
  test.each([
    [{ fill: "#AbCdEf", stroke: "#000" }, "#abcdef"],
    [{ stroke: "f0A" }, "#ff00aa"],
    [{ "marker-color": "123456" }, "#123456"],
    [{ fill: "red", stroke: "#012345" }, "#012345"],
    [{ fill: "url(javascript:1)" }, undefined],
    [{ fill: 123456 }, undefined],
  ])("is read of %j as %s", (properties, colour) => {
    expect(withProperties(properties).colour).toBe(colour);
  });
});

describe("a description is told as plain text", () => {
  test.each([
    ["Built in 2024 & open, a < b", "Built in 2024 & open, a < b"],
    ["<p>One</p><p>Two<br/>Three</p>", "One\nTwo\nThree"],
    ["R&amp;D &#x4e2d;&#20851; &nosuch; &#99999999;", "R&D 中关 &nosuch; &#99999999;"],
    ["<b>x</b><script>alert(1)</script><style>p{}</style><!-- note -->y", "xy"],
    ["<table><tr><td>area</td><td>5 ha</td></tr></table>", "area 5 ha"],
    ["<b>x</b> &constructor; &toString;", "x &constructor; &toString;"],
    ["&lt;img src=x onerror=alert(1)&gt;", "<img src=x onerror=alert(1)>"],
    ["<script>never closed", ""],
  ])("%s", (description, text) => {
    expect(withProperties({ description }).description).toBe(text);
  });

  test("also where the reader of KML says that it is HTML", () => {
    const description = { "@type": "html", value: "<b>bold</b>" };
    expect(withProperties({ description }).description).toBe("bold");
  });
});

test("keys that mean something to JavaScript are properties like others", () => {
  const text = '{"type":"Feature","properties":{"__proto__":{"name":"x"},"constructor":"y"}}';
  const { properties, name } = readFeature(anOwnPark("a", "f", { text }));
  expect(Object.keys(properties)).toEqual(["__proto__", "constructor"]);
  expect(name).toBeUndefined();
});

test.each(["", "[]", "null", "{", '{"geometry":{"type":"Blob"},"properties":[]}'])(
  "of a text that is no feature, %j, nothing is known and nothing breaks",
  (text) => {
    expect(readFeature(anOwnPark("a", "f", { text }))).toEqual({
      id: "own-a",
      geometry: undefined,
      properties: {},
      name: undefined,
      description: undefined,
      colour: undefined,
    });
  },
);

test("a park is read once", () => {
  const park = anOwnPark("a", "f");
  expect(readFeature(park)).toBe(readFeature(park));
  expect(readFeature(park).geometry).toEqual({ type: "Point", coordinates: [116.1, 39.9] });
});

test.each([
  { type: "Point", coordinates: [] },
  { type: "Polygon", coordinates: [[]] },
  { type: "GeometryCollection", geometries: [{ type: "Point", coordinates: [] }] },
])("a park without a position has nothing that could be drawn: %j", (geometry) => {
  const text = JSON.stringify({ type: "Feature", properties: {}, geometry });
  expect(readFeature(anOwnPark("a", "f", { text })).geometry).toBeUndefined();
});

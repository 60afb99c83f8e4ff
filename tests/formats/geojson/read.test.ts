import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  collectionText,
  featureText,
  findingOf,
  imported,
  refused,
  textsOf,
} from "../import-text.ts";

// RFC 7946, appendix A.1 to A.7, to the letter but for line breaks.
const EXAMPLES = {
  Point: "[100.0, 0.0]",
  LineString: "[[100.0, 0.0], [101.0, 1.0]]",
  Polygon:
    "[[[100.0, 0.0], [101.0, 0.0], [101.0, 1.0], [100.0, 1.0], [100.0, 0.0]], [[100.8, 0.8], [100.8, 0.2], [100.2, 0.2], [100.2, 0.8], [100.8, 0.8]]]",
  MultiPoint: "[[100.0, 0.0], [101.0, 1.0]]",
  MultiLineString: "[[[100.0, 0.0], [101.0, 1.0]], [[102.0, 2.0], [103.0, 3.0]]]",
  MultiPolygon:
    "[[[[102.0, 2.0], [103.0, 2.0], [103.0, 3.0], [102.0, 3.0], [102.0, 2.0]]], [[[100.0, 0.0], [101.0, 0.0], [101.0, 1.0], [100.0, 1.0], [100.0, 0.0]]]]",
} as const;

const geometryText = (type: keyof typeof EXAMPLES): string =>
  `{ "type": "${type}", "coordinates": ${EXAMPLES[type]} }`;

describe("a geometry of RFC 7946, appendix A", () => {
  test.each([
    ["Point", 1, [100, 0, 100, 0]],
    ["LineString", 2, [100, 0, 101, 1]],
    ["Polygon", 10, [100, 0, 101, 1]],
    ["MultiPoint", 2, [100, 0, 101, 1]],
    ["MultiLineString", 4, [100, 0, 103, 3]],
    ["MultiPolygon", 10, [100, 0, 103, 3]],
  ] as const)(
    "becomes one feature around a bare %s, whose text stays",
    async (type, vertices, box) => {
      const result = await imported(geometryText(type));
      expect(textsOf(result)).toEqual([
        `{"type":"Feature","properties":null,"geometry":${geometryText(type)}}`,
      ]);
      expect([result.features, result.vertices, result.bounds]).toEqual([1, vertices, box]);
    },
  );

  test("becomes one feature each in a bare GeometryCollection", async () => {
    const members = [geometryText("Point"), geometryText("LineString")];
    const text = `{"type": "GeometryCollection", "geometries": [${members.join(", ")}]}`;
    const result = await imported(text);
    expect(textsOf(result).map((one) => JSON.parse(one).geometry)).toEqual(
      members.map((one) => JSON.parse(one) as unknown),
    );
  });
});

describe("what is no plain collection", () => {
  test("is a feature by itself", async () => {
    expect(textsOf(await imported(`\n ${featureText()} \n`))).toEqual([featureText()]);
  });

  test("is an array of features", async () => {
    const result = await imported(`[${featureText("a")}, ${featureText("b")}]`);
    expect(textsOf(result)).toEqual([featureText("a"), featureText("b")]);
  });

  test("is a collection within a collection, which is told of", async () => {
    const inner = collectionText(featureText("b"), featureText("c"));
    const result = await imported(collectionText(featureText("a"), inner));
    expect(textsOf(result)).toEqual(["a", "b", "c"].map(featureText));
    expect(findingOf(result, "not-a-feature")).toMatchObject({
      found: "FeatureCollection",
      severity: "note",
    });
  });

  test("is several collections in one array", async () => {
    const result = await imported(
      `[${collectionText(featureText("a"))},${collectionText(featureText("b"))}]`,
    );
    expect(textsOf(result)).toEqual(["a", "b"].map(featureText));
  });

  test("is several documents one behind the other, which are told of", async () => {
    const result = await imported(`${collectionText(featureText("a"))}\n\n[${featureText("b")}]`);
    expect(textsOf(result)).toEqual(["a", "b"].map(featureText));
    expect(findingOf(result, "several-documents")).toMatchObject({ count: 2, severity: "note" });
  });

  test("is features with commas between them and nothing around them", async () => {
    const result = await imported(`${featureText("a")},\n${featureText("b")}`);
    expect(textsOf(result)).toEqual(["a", "b"].map(featureText));
  });

  test("is a collection whose type comes last", async () => {
    const result = await imported(`{"features":[${featureText()}],"type":"FeatureCollection"}`);
    expect(textsOf(result)).toEqual([featureText()]);
  });

  test("is a list without a type, if features are in it", async () => {
    expect(textsOf(await imported(`{"features":[${featureText()}]}`))).toEqual([featureText()]);
  });
});

test("The members of a collection stay to the letter in its envelope.", async () => {
  const before = '{ "type" : "FeatureCollection" ,"名称":"é\\u00e9", "n":1.0e2,\n  "features": ';
  const after = ',\n "properties": {"umap": {}}, "bbox": [1,2,3,4]\t}';
  const result = await imported(`${before}[${featureText()}]${after}`);
  expect(result.envelope).toEqual({ before, after });
});

test("Two lists of features in one collection both come in, and no envelope claims to know their places.", async () => {
  const result = await imported(
    `{"type":"FeatureCollection","features":[${featureText("a")}],"features":[${featureText("b")}]}`,
  );
  expect(textsOf(result)).toEqual(["a", "b"].map(featureText));
  expect(result.envelope).toBeUndefined();
});

test("What is no feature in a collection waits outside, and so does a feature without a sound position.", async () => {
  const odd =
    '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1e400,0]}}';
  const result = await imported(collectionText("null", "7", featureText(), odd));
  expect(textsOf(result)).toEqual([featureText()]);
  expect(result.rejected).toEqual([
    { feature: 0, text: "null" },
    { feature: 1, text: "7" },
    { feature: 3, text: odd },
  ]);
  expect(findingOf(result, "bad-coordinate").place).toMatchObject({
    feature: 3,
    path: "features[3].geometry.coordinates[0]",
  });
});

test.each(["[1]", "{}", '{"a":1}', '"text"', "17", "null", '{"type":"Nonsense"}', "[[1,2],[3]]"])(
  "JSON that is no GeoJSON is refused by that name: %s",
  async (text) => {
    expect(await refused(text, "data.json")).toEqual({
      kind: "not-recognised",
      looksLike: "json",
    });
  },
);

test("A collection without features is told from a file that is no collection.", async () => {
  expect(await refused(collectionText())).toEqual({ kind: "no-features" });
});

test("Every collection, whatever its keys and texts, comes in as texts that mean the same.", async () => {
  const feature = fc.record({
    type: fc.constant("Feature"),
    id: fc.oneof(fc.string({ unit: "grapheme" }), fc.integer()),
    properties: fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue({ maxDepth: 3 })),
    geometry: fc.record({
      type: fc.constant("Point"),
      coordinates: fc.tuple(
        fc.double({ min: 1, max: 70, noNaN: true }),
        fc.double({ min: 1, max: 80, noNaN: true }),
      ),
    }),
  });
  const indent = fc.constantFrom(undefined, 1, "\t");
  await fc.assert(
    fc.asyncProperty(
      fc.array(feature, { minLength: 1, maxLength: 6 }),
      indent,
      async (features, space) => {
        const collection = { type: "FeatureCollection", name: "\u2028 \ud83c\udf0d", features };
        const text = JSON.stringify(collection, undefined, space);
        const { envelope, ...result } = await imported(text);
        const meant = JSON.parse(text) as typeof collection;
        expect(textsOf({ envelope, ...result }).map((one) => JSON.parse(one) as unknown)).toEqual(
          meant.features,
        );
        expect(JSON.parse(`${envelope?.before}[]${envelope?.after}`)).toEqual({
          ...meant,
          features: [],
        });
      },
    ),
  );
});

test("Keys such as __proto__ are data like any other.", async () => {
  const text =
    '{"type":"Feature","properties":{"__proto__":{"polluted":1},"constructor":2},"geometry":null}';
  const result = await imported(text);
  expect(textsOf(result)).toEqual([text]);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

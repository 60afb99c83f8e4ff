import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  collectionText,
  featureText,
  findingOf,
  imported,
  importFile,
  refused,
  RING,
  textsOf,
} from "../../import-text.ts";

describe("one broken feature among sound ones", () => {
  test.each([
    [
      "an unknown word",
      '{"type":"Feature","properties":{"a":tru},"geometry":null}',
      "value",
      "tru",
    ],
    [
      "no comma",
      '{"type":"Feature","properties":{"a":1 "b":2},"geometry":null}',
      "comma-or-end",
      '"b"',
    ],
    ["no colon", '{"type":"Feature","properties":{"a" 1},"geometry":null}', "colon", "1"],
    [
      "a bad escape",
      '{"type":"Feature","properties":{"a":"\\x"},"geometry":null}',
      "escape",
      '"\\x"',
    ],
    [
      "no closing quote",
      '{"type":"Feature","properties":{"a":"x},"geometry":null}',
      "value",
      "geometry",
    ],
  ])(
    "with %s waits outside as it stands, and its fault has a place",
    async (_, broken, expected, found) => {
      const text = `{"type":"FeatureCollection","features":[\n${featureText("a")},\n${broken},\n${featureText("b")}\n]}`;
      const result = await imported(text);
      expect(textsOf(result)).toEqual(["a", "b"].map(featureText));
      expect(result.rejected).toEqual([{ feature: 1, text: broken }]);
      expect(findingOf(result, "syntax")).toMatchObject({
        severity: "error",
        expected,
        found,
        place: { feature: 1, line: 3, column: broken.indexOf(found) + 1 },
      });
    },
  );

  test("without its last bracket does not swallow the next one", async () => {
    const broken = featureText("x").slice(0, -1);
    const result = await imported(collectionText(featureText("a"), broken, featureText("b")));
    expect(textsOf(result)).toEqual(["a", "b"].map(featureText));
    expect(result.rejected).toEqual([{ feature: 1, text: broken }]);
  });

  test("leaves both neighbours in where only the comma between them is missing", async () => {
    const result = await imported(collectionText(`${featureText("a")} ${featureText("b")}`));
    expect(textsOf(result)).toEqual(["a", "b"].map(featureText));
    // 40 characters of the collection, then the feature and a blank.
    const column = 40 + featureText("a").length + 1 + 1;
    expect(findingOf(result, "syntax").place).toMatchObject({ line: 1, column });
  });
});

test("Hundreds of features that all lack their last bracket wait outside one by one.", async () => {
  const broken = Array.from({ length: 300 }, (_, index) => featureText(`n${index}`).slice(0, -1));
  const result = await imported(collectionText(featureText("a"), ...broken, featureText("b")));
  expect(textsOf(result)).toEqual(["a", "b"].map(featureText));
  expect(result.rejected.map(({ text }) => text)).toEqual(broken);
});

test("Hundreds of features whose quotes swallow what follows do not take the sound ones between with them.", async () => {
  const broken = Array.from({ length: 300 }, (_, index) =>
    featureText(`n${index}`).replace(`n${index}"`, () => String.raw`n${index}\"`),
  );
  const sound = broken.map((_, index) => featureText(`s${index}`));
  const mixed = broken.flatMap((one, index) => [one, sound[index] ?? ""]);
  const result = await imported(collectionText(...mixed));
  expect(textsOf(result)).toEqual(sound);
  expect(result.rejected.map(({ text }) => text)).toEqual(broken);
});

describe("text that people write although it is not JSON", () => {
  test("may hold comments and last commas, which are counted", async () => {
    const text = `// parks\n{"type":"FeatureCollection", /* two */ "features":[${featureText()},],}`;
    const result = await imported(text);
    expect(textsOf(result)).toEqual([featureText()]);
    expect(findingOf(result, "comments-skipped")).toMatchObject({ count: 2, severity: "note" });
    expect(findingOf(result, "commas-skipped")).toMatchObject({ count: 2, severity: "note" });
  });

  test("may be what Python prints", async () => {
    const text = `{'type': 'Feature', 'properties': {'open': True, 'end': None, 's': 'it\\'s "x"'}, 'geometry': {'type': 'Polygon', 'coordinates': ${RING}}}`;
    const [feature = ""] = textsOf(await imported(text));
    expect(JSON.parse(feature)).toEqual({
      type: "Feature",
      properties: { open: true, end: null, s: 'it\'s "x"' },
      geometry: { type: "Polygon", coordinates: JSON.parse(RING) as unknown },
    });
  });

  test("may have keys without quotes and NaN, but a NaN is no coordinate", async () => {
    const text = `{type:"FeatureCollection",features:[{type:"Feature",properties:{a:NaN},geometry:{type:"Point",coordinates:[116.5,NaN]}}]}`;
    const result = await imported(text);
    expect(result.features).toBe(0);
    expect(findingOf(result, "bad-coordinate").place).toMatchObject({
      line: 1,
      column: text.lastIndexOf("NaN") + 1,
    });
  });

  test("keeps the places of what is wrong behind what was put right", async () => {
    const text = `{/* ${"x".repeat(100)} */'type':'FeatureCollection',\nfeatures:[\n{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[200,95]}},]}`;
    expect(findingOf(await imported(text), "out-of-range").place).toMatchObject({
      line: 3,
      path: "features[0].geometry.coordinates",
      excerpt: { firstLine: 2, at: 1 },
    });
  });
});

describe("a file cut short", () => {
  test("brings what stands before the cut, and holds what was begun", async () => {
    const whole = collectionText(featureText("a"), featureText("b"), featureText("c"));
    const cut = whole.slice(0, whole.indexOf('"name":"c"'));
    const result = await imported(cut);
    expect(textsOf(result)).toEqual(["a", "b"].map(featureText));
    expect(result.rejected).toEqual([{ feature: 2, text: '{"type":"Feature","properties":{' }]);
    expect(findingOf(result, "cut-short")).toMatchObject({
      read: 2,
      severity: "error",
      place: { line: 1, column: cut.length + 1 },
    });
  });

  test("keeps the members before its features, and is closed", async () => {
    const result = await imported(
      `{"type":"FeatureCollection","name":"n","features":[${featureText()},`,
    );
    expect(result.envelope).toEqual({
      before: '{"type":"FeatureCollection","name":"n","features":',
      after: "}",
    });
  });

  test("never throws, and never brings a feature that was not there, wherever it is cut", async () => {
    const names = ["a", "北京", "c"];
    const bytes = new TextEncoder().encode(collectionText(...names.map(featureText)));
    for (let length = 0; length < bytes.length; length += 1) {
      const result = await importFile(bytes.slice(0, length));
      const texts = result.ok ? textsOf(result.value) : [];
      expect(texts).toEqual(names.slice(0, texts.length).map(featureText));
      const isReported = !result.ok || findingOf(result.value, "cut-short").severity === "error";
      expect(isReported).toBe(true);
    }
  });
});

test("A file that is all fault is refused with the place of the first one.", async () => {
  const problem = await refused('{"type":"Feature",\n"properties":{"a":1,,"b":2},"geometry":null}');
  expect(problem).toMatchObject({
    kind: "syntax",
    place: { line: 2, column: 21, excerpt: { firstLine: 1, at: 1, caret: 20 } },
    finding: { kind: "syntax", expected: "key" },
  });
});

test("Brackets within brackets end where the limit is, in text of any length.", async () => {
  expect(await refused("[".repeat(100_000))).toMatchObject({ kind: "too-deep", limit: 64 });
  const deep = `${'{"a":'.repeat(70)}1${"}".repeat(70)}`;
  const feature = `{"type":"Feature","properties":${deep},"geometry":null}`;
  expect(await refused(collectionText(featureText(), feature))).toMatchObject({ kind: "too-deep" });
});

// The kinds of file that Nicolas Seriot's JSONTestSuite holds: none of them is GeoJSON.
test.each([
  "[1,]",
  "[,1]",
  "[1 true]",
  '{"a":"b"}#',
  "[+1]",
  "[-01]",
  "[1.]",
  "[.5]",
  "[0x1]",
  "[NaN]",
  "[Infinity]",
  '["\\uD800\\"]',
  '["\\a"]',
  '["a',
  "['a']",
  '{"a" "b"}',
  '{"a":"a" 123}',
  '{key: "v"}',
  "[tru]",
  "*",
  "]",
  "{]",
  "[}",
  '[""],',
  "\u2060",
  "<.>",
  '{"a":1',
  "[[]",
  "nul",
  "1]",
  '{"":0}',
  "[1e999]",
  "",
  " ",
  "\ufeff{}",
  '{"type":"Feature"',
  "\u0000",
  "[\u0000]",
  '{"features":[]}',
  "[[[[]]]]",
  '{"type":"FeatureCollection"}',
])("A file that is no GeoJSON is refused without a crash: %j", async (text) => {
  const result = await importFile(text, "test.json");
  expect(result.ok ? result.value.features : result.problem.kind).toSatisfy(
    (answer) => answer === 0 || (typeof answer === "string" && answer !== "broke-down"),
  );
});

test("No bytes at all break the parser down.", async () => {
  const token = fc.constantFrom(
    ..."{}[],:\"'\\/ \n",
    "null",
    "1e9",
    '"type"',
    '"Feature"',
    '"features":[',
    "\u001e",
  );
  const source = fc.oneof(
    fc.array(token).map((all) => all.join("")),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(source, async (text) => {
      const result = await importFile(`{"type":"FeatureCollection","features":[${text}`);
      expect(result.ok ? "" : result.problem.kind).not.toBe("broke-down");
    }),
    { numRuns: 100 },
  );
});

import { describe, expect, test } from "vitest";
import { valueText, withKey, withValueText } from "../../../src/geojson/text/property.ts";
import {
  retyped,
  typedValue,
  type ValueType,
  writtenValue,
} from "../../../src/geojson/text/property-value.ts";

const TEXT = '{ "type":"Feature",\n "properties" : { "a": 1.50, "b" : "\\u0041" , "c":[1, 2] } }';

describe("a property in the text of its feature", () => {
  test("has the letters that it was written with", () => {
    expect(valueText(TEXT, ["properties", "a"])).toBe("1.50");
    expect(valueText(TEXT, ["properties", "b"])).toBe('"\\u0041"');
    expect(valueText(TEXT, ["properties", "c"])).toBe("[1, 2]");
    expect(valueText(TEXT, ["properties", "d"])).toBeUndefined();
    expect(valueText("no JSON", ["properties"])).toBeUndefined();
  });

  test("is renamed in its place, and all else stays to the letter", () => {
    expect(withKey(TEXT, ["properties", "b"], '新 "键"')).toBe(
      TEXT.replace('"b"', '"新 \\"键\\""'),
    );
    expect(withKey(TEXT, ["properties", "d"], "e")).toBe(TEXT);
  });

  test("that stands twice is renamed where it counts: at the last, as JSON.parse has it", () => {
    expect(withKey('{"properties":{"a":1,"a":2}}', ["properties", "a"], "b")).toBe(
      '{"properties":{"a":1,"b":2}}',
    );
  });

  test("takes the letters of a number as they are typed", () => {
    expect(withValueText(TEXT, ["properties", "a"], "12345678901234567890.10")).toBe(
      TEXT.replace("1.50", "12345678901234567890.10"),
    );
  });
});

const written = (type: ValueType, input: string) => writtenValue({ type, input });
const ok = (value: string) => ({ ok: true, value });

describe("what is typed as", () => {
  test("a text is that text, whatever it looks like", () => {
    expect(written("text", ' 1 "x"\n')).toEqual(ok('" 1 \\"x\\"\\n"'));
    expect(written("text", "")).toEqual(ok('""'));
  });

  // RFC 8259 section 6 and figure 3 of ECMA-404.
  test.each(["0", "-0", "54.87", "1e5", "2.50E-3", " 7 "])("the number %j is one", (input) => {
    expect(written("number", input)).toEqual(ok(input.trim()));
  });

  test.each(["", "01", "+1", ".5", "1.", "1,5", "0x10", "1e999", "NaN", "५"])(
    "the number %j is none",
    (input) => {
      expect(written("number", input)).toEqual({ ok: false, problem: { kind: "no-number" } });
    },
  );

  test("yes, no and nothing are the words of JSON", () => {
    expect(written("boolean", "true")).toEqual(ok("true"));
    expect(written("boolean", "")).toEqual(ok("false"));
    expect(written("null", "whatever")).toEqual(ok("null"));
  });

  test("JSON stays to the letter, and where it is none its first fault is told by line and column", () => {
    expect(written("json", ' { "a" : [1.0] }\n')).toEqual(ok('{ "a" : [1.0] }'));
    expect(written("json", "[1,\n 2 3]")).toEqual({
      ok: false,
      problem: { kind: "no-json", line: 2, column: 4 },
    });
    expect(written("json", "[1,]")).toMatchObject({ ok: false, problem: { kind: "no-json" } });
    expect(written("json", "[1] // one")).toMatchObject({ ok: false });
    expect(written("json", "")).toMatchObject({ ok: false });
  });

  test("JSON of a thousand brackets is refused before it is read", () => {
    expect(written("json", "[".repeat(1000) + "]".repeat(1000))).toEqual({
      ok: false,
      problem: { kind: "too-deep", limit: 48 },
    });
    // Brackets in texts are none.
    expect(written("json", JSON.stringify(["[".repeat(1000)]))).toMatchObject({ ok: true });
  });
});

test("a value is typed as what it is, and keeps what it says when its type changes", () => {
  expect(typedValue("A", '"\\u0041"')).toEqual({ type: "text", input: "A" });
  expect(typedValue(1.5, "1.50")).toEqual({ type: "number", input: "1.50" });
  expect(typedValue(null, "null")).toEqual({ type: "null", input: "null" });
  expect(typedValue([1], "[ 1 ]")).toEqual({ type: "json", input: "[ 1 ]" });
  expect(typedValue(true, "true")).toEqual({ type: "boolean", input: "true" });
  expect(retyped({ type: "text", input: "54.87" }, "number")).toEqual({
    type: "number",
    input: "54.87",
  });
  expect(retyped({ type: "text", input: "maybe" }, "boolean").input).toBe("false");
  expect(retyped({ type: "null", input: "null" }, "text").input).toBe("");
});

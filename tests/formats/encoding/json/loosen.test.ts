import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relaxJson } from "../../../../src/formats/encoding/json/loosen.ts";
import { sliceText } from "../../../../src/formats/encoding/json/text.ts";
import { bytesOf } from "../../collect.ts";

const loosened = (text: string) => {
  const bytes = bytesOf(text);
  const opened = { bytes, original: bytes, originalOffset: (offset: number) => offset };
  const { text: result, notes } = relaxJson(opened, 0);
  return {
    text: sliceText(result.bytes, 0, result.bytes.length),
    notes,
    originalOffset: result.originalOffset,
  };
};

describe("loosened text", () => {
  test.each([
    ["[1,]", "[1]"],
    ["[1, /* , */ ]", "[1 /* , */ ]".replace("/* , */", " ")],
    ['{"a":1,// x\n}', '{"a":1 \n}'],
    ["{a:1,$b_2:2, 北:3}", '{"a":1,"$b_2":2, "北":3}'],
    ["['a','b\\'c','\"']", '["a","b\'c","\\""]'],
    ["[NaN,-Infinity,undefined,None,True,False]", "[null,null,null,null,true,false]"],
    ['["/* no */ NaN, ]"]', '["/* no */ NaN, ]"]'],
    ["[1,,2]", "[1,,2]"],
    ["[-1.5e+3,true,null]", "[-1.5e+3,true,null]"],
    ["/* never closed", " "],
    ["['never closed", "['never closed"],
  ])("%s is %s", (text, meant) => {
    expect(loosened(text).text).toBe(meant);
  });

  test("is the text itself where that is JSON", () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: "grapheme", maxDepth: 3 }), (text) => {
        expect(loosened(text)).toMatchObject({ text, notes: [] });
      }),
    );
  });

  test("knows where each of its brackets stood", () => {
    const piece = fc.constantFrom("[", "[1,]", "/* é */", "'北'", "NaN", ",", "{a:", "}", " ");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        const { text: result, originalOffset } = loosened(text);
        const original = bytesOf(text);
        bytesOf(result).forEach((byte, offset) => {
          const isBracket = "[]{}".includes(String.fromCodePoint(byte));
          expect(isBracket ? original[originalOffset(offset)] : byte).toBe(byte);
        });
      }),
    );
  });

  test("says what was done, each thing once", () => {
    expect(loosened("{a:'x',b:NaN,/**/c:[1,],}//").notes).toEqual([
      { kind: "comments-skipped", count: 2 },
      { kind: "commas-skipped", count: 2 },
      { kind: "loose-json", what: "quotes" },
      { kind: "loose-json", what: "keys" },
      { kind: "loose-json", what: "numbers" },
    ]);
  });
});

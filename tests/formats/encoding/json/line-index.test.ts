import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptAt } from "../../../../src/formats/encoding/json/excerpt.ts";
import { lineIndexOf } from "../../../../src/formats/encoding/json/line-index.ts";
import { bytesOf } from "../../collect.ts";

describe("a line index", () => {
  // By hand: 北 is three bytes and one unit, 🌍 four bytes and two units.
  test.each([
    ["ab\ncd", 3, { line: 2, column: 1, lineStart: 3 }],
    ["ab\r\ncd", 5, { line: 2, column: 2, lineStart: 4 }],
    ["ab\rcd", 4, { line: 2, column: 2, lineStart: 3 }],
    ["北北x", 6, { line: 1, column: 3, lineStart: 0 }],
    ["🌍x", 4, { line: 1, column: 3, lineStart: 0 }],
    ["", 0, { line: 1, column: 1, lineStart: 0 }],
    ["a\n", 2, { line: 2, column: 1, lineStart: 2 }],
  ])("tells where in %j the byte %i is", (text, offset, place) => {
    expect(lineIndexOf(bytesOf(text))(offset)).toEqual(place);
  });

  test("agrees with the text cut into lines, beyond a block and in any order", () => {
    const piece = fc.constantFrom(
      "a",
      "北",
      "🌍",
      "\n",
      "\r\n",
      "\r",
      "x".repeat(1000),
      "é".repeat(700),
    );
    const pieces = fc.array(piece, { maxLength: 200 });
    fc.assert(
      fc.property(pieces, fc.array(fc.nat(), { maxLength: 8 }), (texts, cuts) => {
        const placeAt = lineIndexOf(bytesOf(texts.join("")));
        for (const cut of cuts) {
          const before = texts.slice(0, cut % (texts.length + 1)).join("");
          const after = texts.slice(cut % (texts.length + 1)).join("");
          if (before.endsWith("\r") && after.startsWith("\n")) continue;
          const lines = before.split(/\r\n|\r|\n/);
          const { line, column } = placeAt(bytesOf(before).length);
          expect([line, column]).toEqual([lines.length, (lines.at(-1) ?? "").length + 1]);
        }
      }),
    );
  });

  test("finds the end of one line of eight million bytes again and again", () => {
    const bytes = bytesOf("é".repeat(4_000_000));
    const placeAt = lineIndexOf(bytes);
    for (let times = 0; times < 500; times += 1) {
      expect(placeAt(8_000_000 - 2 * times).column).toBe(4_000_001 - times);
    }
  });
});

describe("an excerpt", () => {
  test("shows the line, the one before and the one behind it", () => {
    expect(excerptAt(bytesOf("one\ntwo\nthree\nfour"), 9, 2)).toEqual({
      firstLine: 2,
      lines: ["two", "three", "four"],
      at: 1,
      caret: 1,
      span: 2,
    });
  });

  test("has no line before the first or behind the last", () => {
    expect(excerptAt(bytesOf("one"), 3, 1)).toMatchObject({ lines: ["one"], at: 0, caret: 3 });
  });

  test("shortens long lines, and the caret stays below the same character", () => {
    const text = `${"a".repeat(500)}!${"b".repeat(500)}\n${"c".repeat(500)}`;
    const { lines, at, caret } = excerptAt(bytesOf(text), 500, 1);
    expect(lines[at]?.[caret]).toBe("!");
    expect(lines.every((line) => line.length <= 122)).toBe(true);
    expect(lines[at]).toMatch(/^…a+!b+…$/);
  });

  test("never cuts a character in two", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("北", "🌍", "é", "x", "\n")), fc.nat(), (texts, cut) => {
        const text = texts.join("");
        const offset = bytesOf(texts.slice(0, cut % (texts.length + 1)).join("")).length;
        expect(excerptAt(bytesOf(text), offset, 3).lines.join("")).not.toContain("\ufffd");
      }),
    );
  });
});

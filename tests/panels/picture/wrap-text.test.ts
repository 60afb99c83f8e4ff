import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wrapText, type Wrapping } from "../../../src/panels/picture/wrap-text.ts";

/** Every character is ten pixels wide. */
const measure = (text: string): number => [...text].length * 10;
const room = (characters: number, mostLines = 9): Wrapping => ({
  widthPx: characters * 10,
  measure,
  mostLines,
});

describe("a text set in lines", () => {
  test("is broken between words, and white space counts as one space", () => {
    expect(wrapText("AI Science  Park\nin Mentougou", room(12))).toEqual([
      "AI Science",
      "Park in",
      "Mentougou",
    ]);
  });

  test("is broken between Han characters, but no line begins with the mark that closes one", () => {
    // The rule is that of GB/T 15834-2011, 5.1.2: no comma or full stop at the head of a line.
    expect(wrapText("中关村科技园，北京。", room(6))).toEqual(["中关村科技", "园，北京。"]);
  });

  test("is left out beyond the last line, and the sign of omission says so within the width", () => {
    expect(wrapText("one two three four", room(9, 2))).toEqual(["one two", "three…"]);
    expect(wrapText("一二三四五六七八九", room(4, 2))).toEqual(["一二三四", "五六七…"]);
  });

  test("has a word cut up that is wider than a line", () => {
    expect(wrapText("abcdefgh ij", room(3))).toEqual(["abc", "def", "gh", "ij"]);
  });

  test("of nothing has no lines", () => {
    expect(wrapText(" \n ", room(5))).toEqual([]);
  });

  test("fits, keeps its characters in their order, and has no more lines than asked for", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.integer({ min: 2, max: 20 }),
        (text, characters) => {
          const lines = wrapText(text, room(characters, 99));
          const bare = (some: string): string => some.replaceAll(/\s/g, "");
          expect(bare(lines.join(""))).toBe(bare(text));
          const few = wrapText(text, room(characters, 2));
          expect(few).toHaveLength(Math.min(2, lines.length));
          const whole = lines.length > 2 ? 1 : 2;
          expect(few.slice(0, whole)).toEqual(lines.slice(0, whole));
        },
      ),
    );
  });

  test("of a hundred thousand characters is cut before it is measured", () => {
    let measured = 0;
    const counting = (text: string): number => {
      measured += 1;
      return measure(text);
    };
    wrapText("word ".repeat(20_000), { widthPx: 500, measure: counting, mostLines: 2 });
    expect(measured).toBeLessThan(2000);
  });
});

import { expect, test } from "vitest";
import { lineCounter, offsetOf, placeAt } from "../../../src/formats/text/place.ts";

test("a place has the line and the column of an offset, and the line to show", () => {
  const text = "one\ntwo here\r\nthree";
  expect(placeAt(text, 8, 4)).toEqual({
    line: 2,
    column: 5,
    excerpt: { firstLine: 2, lines: ["two here"], at: 0, caret: 4, span: 4 },
  });
  expect(offsetOf(text, 2, 5)).toBe(8);
  expect(offsetOf(text, 9, 1)).toBe(text.length);
});

test("a long line is shown around the place, the caret still under it", () => {
  const text = `${"x".repeat(500)}!${"y".repeat(500)}`;
  const { excerpt, column } = placeAt(text, 500);
  expect(column).toBe(501);
  expect(excerpt?.lines[0]?.[excerpt.caret]).toBe("!");
  expect(excerpt?.lines[0]?.length).toBeLessThan(130);
});

test("lines are counted as the offsets grow", () => {
  const lineAt = lineCounter("a\nb\n\nc");
  expect([0, 1, 2, 3, 4, 5].map(lineAt)).toEqual([1, 1, 2, 2, 3, 4]);
});

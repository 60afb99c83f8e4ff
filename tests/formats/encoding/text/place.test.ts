import { expect, test, vi } from "vitest";
import { lineCounter, linesOf } from "../../../../src/formats/encoding/text/place.ts";

test("a place has the line and the column of an offset, and the line to show", () => {
  const text = "one\ntwo here\r\nthree";
  expect(linesOf(text).placeAt(8, 4)).toEqual({
    line: 2,
    column: 5,
    excerpt: { firstLine: 2, lines: ["two here"], at: 0, caret: 4, span: 4 },
  });
  expect(linesOf(text).offsetOf(2, 5)).toBe(8);
  expect(linesOf(text).offsetOf(9, 1)).toBe(text.length);
});

test("a long line is shown around the place, the caret still under it", () => {
  const text = `${"x".repeat(500)}!${"y".repeat(500)}`;
  const { excerpt, column } = linesOf(text).placeAt(500);
  expect(column).toBe(501);
  expect(excerpt?.lines[0]?.[excerpt.caret]).toBe("!");
  expect(excerpt?.lines[0]?.length).toBeLessThan(130);
});

test("lines are counted as the offsets grow", () => {
  const lineAt = lineCounter("a\nb\n\nc");
  expect([0, 1, 2, 3, 4, 5].map(lineAt)).toEqual([1, 1, 2, 2, 3, 4]);
});

test("each line is looked for once, however many places are asked for", () => {
  const lines = linesOf("one line\n".repeat(1000));
  const indexOf = vi.spyOn(String.prototype, "indexOf");
  for (let line = 1000; line > 0; line -= 1) {
    expect(lines.offsetOf(line, 1)).toBe(9 * (line - 1));
    expect(lines.placeAt(9 * (line - 1) + 2)).toMatchObject({ line, column: 3 });
  }
  expect(indexOf.mock.calls.length).toBeLessThan(1100);
  indexOf.mockRestore();
});

test.each([
  ["short", "short"],
  ["x".repeat(60), "x".repeat(60)],
  ["x".repeat(61), `${"x".repeat(60)}…`],
])("of %j no more is shown behind the place than sixty characters", (line, shown) => {
  for (const text of [line, `${line}\n`, `${line}\nnext`]) {
    expect(linesOf(text).placeAt(0).excerpt?.lines).toEqual([shown]);
  }
});

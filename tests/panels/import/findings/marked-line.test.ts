import { expect, test } from "vitest";
import { markedLine } from "../../../../src/panels/import/findings/marked-line.ts";

const excerpt = (line: string, caret: number, span: number) => ({
  firstLine: 14,
  lines: ["above", line, "below"],
  at: 1,
  caret,
  span,
});

test("as many characters are marked as the finding says", () => {
  expect(markedLine(excerpt('"lat": "east",', 7, 6))).toEqual(['"lat": ', '"east"', ","]);
});

test("a position is marked to its bracket, inner brackets and all", () => {
  expect(markedLine(excerpt("  [39.89, 116.12],", 2, 1))).toEqual(["  ", "[39.89, 116.12]", ","]);
  expect(markedLine(excerpt("[[1, 2], [3, 4]], []", 0, 1))[1]).toBe("[[1, 2], [3, 4]]");
});

test("a bracket that is closed on another line is marked by itself", () => {
  expect(markedLine(excerpt("[[1, 2],", 0, 1))).toEqual(["", "[", "[1, 2],"]);
});

test("an end where something is missing is marked by the caret alone", () => {
  expect(markedLine(excerpt("[1, 2", 5, 1))).toEqual(["[1, 2", "", ""]);
});

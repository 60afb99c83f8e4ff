import { expect, test } from "vitest";
import { markedPieces } from "../../../src/panels/commands/marks.ts";
import {
  type PaletteGroup,
  type PaletteItem,
  paletteResults,
  resultStep,
  unseenReason,
} from "../../../src/panels/commands/palette-item.ts";

/** A text with what is marked in brackets. */
const marked = (text: string, ...terms: readonly string[]): string =>
  markedPieces(text, terms)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join("");

const item = (group: PaletteGroup, name: string, ...others: readonly string[]): PaletteItem => ({
  id: `${group}:${name}`,
  group,
  name,
  note: () => "",
  mark: () => undefined,
  others,
  run: () => {},
});

const TIANANMEN = item("landmarks", "Tiananmen Gate", "天安门");
const MENTOUGOU = item("parks", "Mentougou AI Park", "门头沟");
const MEASURE = item("commands", "Measure a distance", "测量距离");
const DARK = item("settings", "Theme: Dark", "外观：深色");
const ALL = [MENTOUGOU, TIANANMEN, MEASURE, DARK];

const found = (query: string, recent: readonly string[] = []) =>
  paletteResults(ALL, query, recent).map(({ group, items }) => [
    group,
    ...items.map(({ name }) => name),
  ]);

test("what was looked for is marked, without regard to case, accents and width", () => {
  expect(marked("Mentougou, Beijing", "men")).toBe("[Men]tougou, Beijing");
  expect(marked("São Paulo", "sao", "pau")).toBe("[São] [Pau]lo");
  expect(marked("ＡＩ园", "ai")).toBe("[ＡＩ]园");
  expect(marked("门头沟区", "头沟")).toBe("门[头沟]区");
});

test("three letters are looked for at the beginning of words, four anywhere", () => {
  expect(marked("Tiananmen", "men")).toBe("Tiananmen");
  expect(marked("Tiananmen", "nmen")).toBe("Tiana[nmen]");
});

test("the group of the best hit stands first, and each language finds", () => {
  expect(found("men")).toEqual([["parks", "Mentougou AI Park"]]);
  expect(found("距离")).toEqual([["commands", "Measure a distance"]]);
  expect(found("gate")).toEqual([["landmarks", "Tiananmen Gate"]]);
  expect(found("me")).toEqual([
    ["parks", "Mentougou AI Park"],
    ["commands", "Measure a distance"],
  ]);
  expect(found("nothing of that")).toEqual([]);
});

test("Chinese is found by pinyin and its first letters, and marked by them", () => {
  expect(found("mtg")).toEqual([["parks", "Mentougou AI Park"]]);
  expect(found("celiang")).toEqual([["commands", "Measure a distance"]]);
  expect(unseenReason(TIANANMEN, "tam")).toBe("天安门");
  expect(marked("外观：深色", "ss")).toBe("外观：[深色]");
});

test("without a query, what was chosen last stands before all that can be done", () => {
  expect(found("", ["landmarks:Tiananmen Gate", "gone"])).toEqual([
    ["recent", "Tiananmen Gate"],
    ["commands", "Measure a distance"],
    ["settings", "Theme: Dark"],
  ]);
});

test("where neither name nor note tells why something is found, the text that does is given", () => {
  expect(unseenReason(MEASURE, "测量")).toBe("测量距离");
  expect(unseenReason(MEASURE, "distance")).toBeUndefined();
});

test("arrows lead round the results, and nowhere where there are none", () => {
  expect(resultStep("ArrowDown", 2, 3)).toBe(0);
  expect(resultStep("ArrowUp", 0, 3)).toBe(2);
  expect(resultStep("ArrowDown", 0, 0)).toBeUndefined();
  expect(resultStep("Home", 1, 3)).toBeUndefined();
});

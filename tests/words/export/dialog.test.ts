import { expect, test } from "vitest";
import { writtenFormats } from "../../../src/state/export/export-file.ts";
import { DATUMS } from "../../../src/geo/datum/datum.ts";
import { wordsIn } from "../../support/words.ts";

const FORMATS = writtenFormats();
const [en, zh] = [wordsIn("en", "export/dialog"), wordsIn("zh", "export/dialog")];

const notesIn = ({ format, datum }: typeof en): readonly string[] => [
  ...FORMATS.map(
    ({ id }) => (format as Readonly<Record<string, { note: string }>>)[id]?.note ?? "",
  ),
  ...DATUMS.map((one) => datum[one].note),
];

test("each format and datum says what it is for or what it cannot hold, in both languages", () => {
  expect(new Set(notesIn(en)).size).toBe(FORMATS.length + DATUMS.length);
  expect(notesIn(en).filter((note) => !/^[A-Z].*\.$/.test(note))).toEqual([]);
  expect(notesIn(zh).filter((note) => !/\p{Script=Han}.*。$/u.test(note))).toEqual([]);
});

test("nobody is begged or shouted at, and Chinese addresses nobody", () => {
  expect(notesIn(en).filter((text) => /!|\bplease\b|\bsorry\b/i.test(text))).toEqual([]);
  expect(notesIn(zh).filter((text) => /\p{Script=Han}[,;:!?]|你|您|！/u.test(text))).toEqual([]);
});

test("parks are counted, one in the singular", () => {
  expect(en.saved(en.parks(1, "1"), "a.csv")).toBe("Saved 1 park as a.csv");
  expect(en.saved(en.parks(1200, "1,200"), "a.csv")).toBe("Saved 1,200 parks as a.csv");
  expect(zh.saved(zh.parks(3, "3"), "a.csv")).toBe("已将 3 个园区存为 a.csv");
  expect(en.leftOut(1, "1")).toBe("1 park without a position is not in it.");
  expect(en.leftOut(2, "2")).toBe("2 parks without a position are not in it.");
  expect(zh.leftOut(2, "2")).toBe("2 个没有位置的园区不在其中。");
});

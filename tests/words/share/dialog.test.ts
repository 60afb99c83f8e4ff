import { expect, test } from "vitest";
import { wordsIn } from "../../support/words.ts";

const [en, zh] = [wordsIn("en", "share/dialog"), wordsIn("zh", "share/dialog")];

const sentencesIn = (words: typeof en): readonly string[] => [
  ...Object.values(words.fits),
  ...Object.values(words.pastLimit).map((sentence) => sentence("40,000", "32,000")),
  ...words.limitList,
  words.copyRefused,
  words.failed,
  words.privacy,
  words.privacyParks,
  words.codeTooLong,
  words.layerLeftOut("a.geojson", "12,000"),
  words.hosted("a.geojson", "https://data.example/a.geojson"),
];

test("what happened and what a link fits are told in sentences, in both languages", () => {
  expect(sentencesIn(en).filter((text) => !/^[A-Z\d].*\.$|^a\.geojson/.test(text))).toEqual([]);
  expect(sentencesIn(zh).filter((text) => !/\p{Script=Han}.*。$/u.test(text))).toEqual([]);
});

test("nobody is begged or shouted at, and Chinese addresses nobody", () => {
  expect(sentencesIn(en).filter((text) => /!|\bplease\b|\bsorry\b|\boops\b/i.test(text))).toEqual(
    [],
  );
  expect(sentencesIn(zh).filter((text) => /\p{Script=Han}[,;:!?]|你|您|！/u.test(text))).toEqual(
    [],
  );
});

test("each fit is told for itself, in both languages", () => {
  for (const { fits } of [en, zh]) expect(new Set(Object.values(fits)).size).toBe(7);
});

// The sentences of the design language, rows 12 and 13.
test("a copied link and one too long for a code are told as the design has them", () => {
  expect(en.copied("249")).toBe("Link copied, 249 characters");
  expect(zh.copied("249")).toBe("已复制链接，共 249 个字符");
  expect(`${en.codeTooLong} ${en.leaveOutParks}`).toBe(
    "Too long for a QR code. Leave out my parks",
  );
  expect(`${zh.codeTooLong}${zh.leaveOutParks}`).toBe("超出二维码容量。不含我的园区");
});

test("things are counted, one in the singular", () => {
  expect(en.characters(1, "1")).toBe("1 character");
  expect(en.characters(3552, "3,552")).toBe("3,552 characters");
  expect([en.parkCount(1, "1"), en.vertexCount(1, "1")]).toEqual(["1 park", "1 vertex"]);
  expect([en.parkCount(2, "2"), en.vertexCount(31, "31")]).toEqual(["2 parks", "31 vertices"]);
  expect([en.lines(1), en.lines(5), en.filters(1)]).toEqual(["1 line", "5 lines", "1 filter"]);
  expect([zh.parkCount(2, "2"), zh.vertexCount(31, "31")]).toEqual(["2 个园区", "31 个顶点"]);
});

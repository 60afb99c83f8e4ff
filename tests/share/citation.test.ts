import fc from "fast-check";
import { expect, test } from "vitest";
import {
  citeInBibtex,
  citeInChinese,
  type CitedView,
  citeInEnglish,
} from "../../src/share/citation.ts";

const atlas: CitedView = {
  ownParks: 0,
  address: "https://atlas.example/#map=3/30/100",
  day: "2026-11-25",
  mapData: { en: "Natural Earth, GeoNames", zh: "Natural Earth、GeoNames" },
};
const park: CitedView = {
  ...atlas,
  park: { id: "mentougou", en: "Jingxi AI Science Park", zh: "京西人工智能科技园" },
};

test("in English the atlas is cited with its medium, the day of viewing and where it is found", () => {
  expect(citeInEnglish(atlas)).toBe(
    "AI Park Atlas [interactive map]. Map data: Natural Earth, GeoNames. " +
      "[viewed 25 November 2026]. Available from: https://atlas.example/#map=3/30/100",
  );
});

test("in English a park is cited as a part of the atlas, and the sharer's own parks are told", () => {
  expect(citeInEnglish({ ...park, ownParks: 3 })).toBe(
    "Jingxi AI Science Park [interactive map]. In: AI Park Atlas. With 3 parks added by the " +
      "sharer. Map data: Natural Earth, GeoNames. [viewed 25 November 2026]. " +
      "Available from: https://atlas.example/#map=3/30/100",
  );
  expect(citeInEnglish({ ...park, ownParks: 1 })).toContain("With 1 park added by the sharer.");
});

test("in Chinese the order is that of GB/T 7714: title, medium, host, day of citing, address", () => {
  expect(citeInChinese(park)).toBe(
    "京西人工智能科技园[CM/OL]//AI Park Atlas. 底图数据: Natural Earth、GeoNames. " +
      "[2026-11-25]. https://atlas.example/#map=3/30/100",
  );
  expect(citeInChinese({ ...atlas, ownParks: 2 })).toMatch(
    /^AI Park Atlas: 另含自有园区 2 个\[CM\/OL\]\. /,
  );
});

test.each([
  ["2026-01-05", "5 January 2026"],
  ["2027-12-31", "31 December 2027"],
])("the day %s is told as %s", (day, reported) => {
  expect(citeInEnglish({ ...atlas, day })).toContain(`[viewed ${reported}]`);
});

test("the entry for BibTeX names author, title, year, address and day", () => {
  expect(citeInBibtex(park)).toBe(
    [
      "@misc{aiparkatlas-2026-mentougou,",
      "  author = {{AI Park Atlas}},",
      "  title = {{Jingxi AI Science Park}},",
      "  year = {2026},",
      "  howpublished = {\\url{https://atlas.example/#map=3/30/100}},",
      "  urldate = {2026-11-25},",
      "  note = {Interactive map, viewed 25 November 2026. Map data: Natural Earth, GeoNames.},",
      "}",
    ].join("\n"),
  );
});

test("what LaTeX takes for commands is printed to the letter", () => {
  const named = { ...park, park: { id: "own-d-1", en: "R&D_50% #1 {$~^\\}", zh: "" } };
  expect(citeInBibtex(named)).toContain(
    "title = {{R\\&D\\_50\\% \\#1 \\textbraceleft{}\\$\\textasciitilde{}\\textasciicircum{}" +
      "\\textbackslash{}\\textbraceright{}}},",
  );
});

test("the address keeps its signs within \\url, less those that would end it", () => {
  const address = "https://atlas.example/#q=a%26b&future={1}\\_x#~";
  expect(citeInBibtex({ ...atlas, address })).toContain(
    "\\url{https://atlas.example/#q=a%26b&future=%7B1%7D%5C_x#~}",
  );
});

/** How deep the braces go at each point, as BibTeX counts them: a backslash hides none. */
function depths(text: string): readonly number[] {
  let depth = 0;
  return [...text].map((character) => {
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    return depth;
  });
}

test("whatever a park is called and wherever its link leads, the braces of the entry match", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (id, name, fragment) => {
      const entry = citeInBibtex({
        ...atlas,
        park: { id, en: name, zh: name },
        address: `https://atlas.example/#${fragment}`,
      });
      const [first = "", ...lines] = entry.split("\n");
      expect(first).toMatch(/^@misc\{aiparkatlas-2026-[a-z0-9-]*,$/);
      expect(lines).toHaveLength(7);
      for (const line of lines.slice(0, -1)) {
        expect(Math.min(...depths(line))).toBe(0);
        expect(depths(line).at(-1)).toBe(0);
      }
    }),
  );
});

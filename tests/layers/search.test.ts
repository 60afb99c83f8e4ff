import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createNamesOf, createNameSearch } from "../../src/layers/search.ts";

const lines = (...names: string[]): string => names.map((name) => `${name}\n`).join("");
const NAMES = [
  "Riverside Park",
  "Innovation Park North",
  "Park of Science",
  "",
  "門頭溝 AI 园区",
  "Parkway",
  "Zürich Technopark",
];
const found = (query: string, most = 10) => createNameSearch(lines(...NAMES))(query, most);

describe("a search in names", () => {
  test("puts names that begin with the query before those with a word of it, and those before the rest", () => {
    expect(found("park")).toEqual({ indexes: [2, 5, 0, 1, 6], count: 5 });
  });

  test("counts all that it finds and gives no more than it may", () => {
    expect(found("park", 2)).toEqual({ indexes: [2, 5], count: 5 });
  });

  test("asks for every word of the query, in any order", () => {
    expect(found("north park").indexes).toEqual([1]);
    expect(found("park south").indexes).toEqual([]);
  });

  test("pays no heed to accents, case and full-width forms", () => {
    expect(found("ZURICH").indexes).toEqual([6]);
    expect(found("ｐａｒｋｗａｙ").indexes).toEqual([5]);
  });

  test("finds Chinese within a name", () => {
    expect(found("园区").indexes).toEqual([4]);
  });

  test("finds nothing for an empty query, a blank one and one of punctuation", () => {
    for (const query of ["", "  ", "–,\n"]) expect(found(query)).toEqual({ indexes: [], count: 0 });
  });

  test("never takes the end of one name and the beginning of the next for one name", () => {
    expect(createNameSearch(lines("ab", "cd"))("abcd", 10).count).toBe(0);
    expect(createNameSearch(lines("ab", "cd"))("b\nc", 10).count).toBe(0);
  });
});

test("a name is read back as it was written", () => {
  const names = fc.array(fc.string().map((text) => text.replaceAll("\n", " ")));
  fc.assert(
    fc.property(names, (written) => {
      const read = createNamesOf(lines(...written));
      expect(written.map((_, index) => read(index))).toEqual(written);
    }),
  );
});

test("every name is found by itself, if it has a letter or a digit", () => {
  const names = fc.array(fc.stringMatching(/^[a-z0-9 ]*[a-z0-9][a-z0-9 ]*$/), { minLength: 1 });
  fc.assert(
    fc.property(names, (written) => {
      const search = createNameSearch(lines(...written));
      for (const [index, name] of written.entries()) {
        expect(search(name, written.length).indexes).toContain(index);
      }
    }),
  );
});

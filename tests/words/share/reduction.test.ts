import { expect, test } from "vitest";
import { wordsIn } from "../../support/words.ts";

const [en, zh] = [wordsIn("en", "share/reduction"), wordsIn("zh", "share/reduction")];

test("every way to make a link shorter has a name of its own, in both languages", () => {
  const names = Object.values(en.names);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[A-Z]/.test(name))).toEqual([]);
  expect(Object.values(zh.names).filter((name) => !/\p{Script=Han}/u.test(name))).toEqual([]);
});

test("a sentence begins with a capital and ends with a full stop", () => {
  expect(en.sentence(en.clauses(["no area changes", en.borders]))).toBe(
    "No area changes; shared borders may separate by as much.",
  );
  expect(zh.sentence(zh.clauses([zh.noArea, zh.borders]))).toBe(
    "面积不变；相邻园区的公共边可能因此错开。",
  );
});

test("values are counted, one in the singular, with the columns that go with them", () => {
  expect(en.values(1, "1")).toBe("1 value goes");
  expect(en.withColumns(en.values(7, "7"), ["a", "b"], 0)).toBe(
    "7 values go, with all of “a”, “b”",
  );
  expect(en.withColumns(en.values(7, "7"), ["a"], 3)).toBe(
    "7 values go, with all of “a” and 3 more",
  );
  expect(zh.withColumns(zh.values(7, "7"), ["a"], 3)).toBe("略去 7 个值，包括“a”等 4 列的全部内容");
});

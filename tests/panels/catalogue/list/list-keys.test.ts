import { expect, test } from "vitest";
import { listStep } from "../../../../src/panels/catalogue/list/list-keys.ts";

test.each([
  ["ArrowDown", 0, 1],
  ["ArrowDown", 2, 2],
  ["ArrowUp", 1, 0],
  ["ArrowUp", 0, 0],
  ["Home", 2, 0],
  ["End", 0, 2],
  ["a", 1, undefined],
])("%s at line %i of three leads to %s", (key, at, next) => {
  expect(listStep(key, at, 3)).toBe(next);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { nameAt } from "../../src/document/known-keys.ts";
import { nameOfProperties } from "../../src/formats/feature-name.ts";

test("A feature in a layer is called what it would be called as a park.", () => {
  const key = fc.constantFrom(
    ..."name Name NAME title Title 名称 名字 园区名称 项目名称 标题 label Label id other".split(
      " ",
    ),
  );
  const language = fc.dictionary(
    fc.constantFrom("en", "zh", "local", "fr"),
    fc.constantFrom("x", "", 7),
  );
  const value = fc.oneof(fc.constantFrom("A", " B ", "", 3, null, true), language);
  fc.assert(
    fc.property(fc.dictionary(key, value), (properties) => {
      expect(nameOfProperties(properties)).toBe(nameAt(properties)?.name);
    }),
  );
});

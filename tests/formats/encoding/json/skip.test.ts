import fc from "fast-check";
import { expect, test } from "vitest";
import { CUT, DEEP, skipValue } from "../../../../src/formats/encoding/json/skip.ts";
import { bytesOf } from "../../collect.ts";

test("A value ends where it ends, whatever its strings hold and whatever follows.", () => {
  const value = fc.json({ stringUnit: "grapheme", maxDepth: 3 });
  fc.assert(
    fc.property(value, fc.constantFrom("", ",", "]", " ", "}x"), (text, behind) => {
      const bytes = bytesOf(text.trim());
      expect(skipValue(bytesOf(text.trim() + behind), 0, 0)).toBe(bytes.length);
    }),
  );
});

test("Of an object or an array that is cut off, no end is found.", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, cut) => {
      const text = JSON.stringify([value]);
      expect(skipValue(bytesOf(text.slice(0, 1 + (cut % (text.length - 1)))), 0, 0)).toBe(CUT);
    }),
  );
});

test("The limit of 64 counts the levels around a value.", () => {
  const nested = (levels: number) => bytesOf("[".repeat(levels) + "]".repeat(levels));
  expect(skipValue(nested(64), 0, 0)).toBe(128);
  expect(skipValue(nested(65), 0, 0)).toBe(DEEP);
  expect(skipValue(nested(62), 0, 3)).toBe(DEEP);
});

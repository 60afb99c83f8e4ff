import fc from "fast-check";
import { expect, test } from "vitest";
import { pictureName } from "../../../src/panels/picture/picture-name.ts";

test("a picture is named by its title, in any script", () => {
  expect(pictureName("Zhongguancun (Jingxi) AI Park")).toBe("zhongguancun-jingxi-ai-park.png");
  expect(pictureName("中关村（京西）园")).toBe("中关村-京西-园.png");
  expect(pictureName(" … ")).toBe("ai-park-atlas.png");
});

test("no title makes a name that a system refuses: no separators, no dots but the last, not too long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (title) => {
      const name = pictureName(title);
      expect(name).toMatch(/^[^\s/\\:*?"<>|.-][^\s/\\:*?"<>|.]*\.png$/u);
      expect(name.length).toBeLessThanOrEqual(64);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  DETENTS,
  detentHeight,
  detentNear,
  nextDetent,
} from "../../../../src/panels/ui/sheet/sheet-detents.ts";

const PHONE = 844;

test("on a screen of 844 px the sheet rests at 96, 481 and 792 px", () => {
  expect(DETENTS.map((detent) => Math.round(detentHeight(detent, PHONE)))).toEqual([96, 481, 792]);
});

test("of a page of 225 px, enlarged four times, the lowest detent takes a quarter", () => {
  expect(detentHeight("peek", 225)).toBe(56.25);
});

test("a sheet that is let go at rest goes to the nearest detent", () => {
  expect(detentNear(200, 0, PHONE)).toBe("peek");
  expect(detentNear(300, 0, PHONE)).toBe("middle");
  expect(detentNear(700, 0, PHONE)).toBe("full");
});

test("a flick carries the sheet on", () => {
  expect(detentNear(500, 2, PHONE)).toBe("full");
  expect(detentNear(450, -2, PHONE)).toBe("peek");
});

test("let go at a detent, the sheet stays there on every screen", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 480, max: 1400 }),
      fc.constantFrom(...DETENTS),
      (screen, detent) => {
        expect(detentNear(detentHeight(detent, screen), 0, screen)).toBe(detent);
      },
    ),
  );
});

test("buttons reach every detent and stop at both ends", () => {
  expect(nextDetent("peek", 1)).toBe("middle");
  expect(nextDetent("middle", 1)).toBe("full");
  expect(nextDetent("full", 1)).toBe("full");
  expect(nextDetent("full", -1)).toBe("middle");
  expect(nextDetent("peek", -1)).toBe("peek");
});

import { expect, test } from "vitest";
import { framedPadding } from "../../src/app/embed-padding.ts";

const wide = { width: 800, height: 500 };
const small = { width: 400, height: 300 };

test("without a card only the tools at the right are kept clear of", () => {
  expect(framedPadding(undefined, wide)).toEqual({ top: 14, right: 62, bottom: 14, left: 14 });
});

test("a card that has just been taken away is no card", () => {
  expect(framedPadding({ top: 0, right: 0, width: 0 }, wide)).toEqual(
    framedPadding(undefined, wide),
  );
});

test("beside a card the map begins at its right edge", () => {
  const card = { top: 46, right: 370, width: 360 };
  expect(framedPadding(card, wide)).toMatchObject({ left: 384, bottom: 14 });
});

test("above a card that is as wide as the frame the map ends at its upper edge", () => {
  const card = { top: 158, right: 400, width: 400 };
  expect(framedPadding(card, small)).toMatchObject({ left: 12, bottom: 142 + 12 });
});

test("in the smallest frame that can be chosen some of the map stays", () => {
  const card = { top: 36 + 0.46 * 204, right: 240, width: 240 };
  const { top, bottom } = framedPadding(card, { width: 240, height: 240 });
  expect(240 - 36 - top - bottom).toBeGreaterThan(60);
});

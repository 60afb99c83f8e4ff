import { describe, expect, test } from "vitest";
import { lengthTierOf, positionOnScale, SCALE_STOPS } from "../../src/share/link-length.ts";

describe("what a link fits", () => {
  // The limits that programs that take links report: a QR code with ease, Discord, Telegram, RFC 9110, Chromium.
  test.each([
    [1, "easy-code"],
    [500, "easy-code"],
    [501, "dense-code"],
    [1000, "dense-code"],
    [1001, "any-chat"],
    [2000, "any-chat"],
    [2001, "most-chats"],
    [4000, "most-chats"],
    [4001, "mail"],
    [8000, "mail"],
    [8001, "address-bar"],
    [32_000, "address-bar"],
    [32_001, "file"],
  ])("%i characters: %s", (characters, fit) => {
    expect(lengthTierOf(characters)).toBe(fit);
  });
});

describe("the scale", () => {
  test("stands at the places of the drawing: 249 characters at 62 of 392 pixels, 500 at 109.4", () => {
    expect(positionOnScale(249) * 392).toBeCloseTo(62, 0);
    expect(positionOnScale(500) * 392).toBeCloseTo(109.4, 1);
  });

  test("is logarithmic: each stop is four times the one before, and as far from it", () => {
    const places = SCALE_STOPS.map(positionOnScale);
    const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(Math.log(4) / Math.log(320), 12);
  });

  test("begins at nothing and never leaves its ends", () => {
    expect([0, 1, 100, 32_000, 1e9].map(positionOnScale)).toEqual([0, 0, 0, 1, 1]);
  });
});

import { expect, test } from "vitest";
import { knobSide } from "../../../src/map/draw/outline-knob.ts";

const PHONE = { left: 24, top: 90, right: 364, bottom: 600 };
const at = { x: 200, y: 300 };

test("the knob of a corner is below it, as far as that can be seen, else above", () => {
  expect(knobSide(at, [], PHONE)).toBe("below");
  expect(knobSide({ x: 200, y: 560 }, [], PHONE)).toBe("above");
});

test("it lies over no other corner: 72 px below stands one, then above too", () => {
  expect(knobSide(at, [{ x: 205, y: 370 }], PHONE)).toBe("above");
  const both = [
    { x: 205, y: 370 },
    { x: 200, y: 240 },
  ];
  expect(knobSide(at, both, PHONE)).toBe("right");
  const atEdge = both.map(({ x, y }) => ({ x: x + 130, y }));
  expect(knobSide({ x: 330, y: 300 }, atEdge, PHONE)).toBe("left");
});

test("where corners stand on all sides it is below", () => {
  const around = [
    { x: 200, y: 372 },
    { x: 200, y: 228 },
    { x: 272, y: 300 },
    { x: 128, y: 300 },
  ];
  expect(knobSide(at, around, PHONE)).toBe("below");
});

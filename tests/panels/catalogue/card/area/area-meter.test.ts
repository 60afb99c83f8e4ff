import { expect, test } from "vitest";
import { meterMark } from "../../../../../src/panels/catalogue/card/area/area-meter.ts";

test("a measured area that equals the stated one stands in the middle of the rail", () => {
  expect(meterMark(0)).toEqual({ x: 88, beyond: undefined, label: "right" });
});

test("the ends of the rail are ten percent away", () => {
  expect([meterMark(-10).x, meterMark(10).x]).toEqual([8, 168]);
  expect(meterMark(2.5).x).toBe(108);
});

test("what is off the scale ends in a chevron at the rail's end", () => {
  expect(meterMark(542.5)).toMatchObject({ x: 168, beyond: "right" });
  expect(meterMark(-84)).toMatchObject({ x: 8, beyond: "left" });
});

test("the label keeps to the side that has room", () => {
  expect([meterMark(9).label, meterMark(-9).label]).toEqual(["left", "right"]);
});

import { expect, test } from "vitest";
import { outcomeOf } from "../../../src/formats/pipeline/outcome.ts";

test("one system, and none at all, hold for the file", () => {
  expect(outcomeOf(["EPSG:4547", "EPSG:4547"])).toEqual({ ok: true, value: { crs: "EPSG:4547" } });
  expect(outcomeOf([undefined])).toEqual({ ok: true, value: {} });
  expect(outcomeOf([])).toEqual({ ok: true, value: {} });
});

test("what names no system is WGS 84, and goes with what names that or CGCS2000", () => {
  expect(outcomeOf([undefined, "EPSG:4326", "EPSG:4490"])).toMatchObject({ ok: true });
});

test("two systems, or one and none, are refused by their names", () => {
  expect(outcomeOf(["EPSG:4547", undefined])).toEqual({
    ok: false,
    problem: { kind: "crs-unknown", crs: "EPSG:4547, EPSG:4326" },
  });
  expect(outcomeOf(['PROJCS["Beijing 54"]', "EPSG:4547"])).toMatchObject({
    problem: { crs: "Beijing 54, EPSG:4547" },
  });
});

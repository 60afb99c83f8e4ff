import { expect, test } from "vitest";
import { decodeMeasurements, encodeMeasurements } from "../../src/share/measure-code.ts";

// By hand, after FORMAT.md section 11: 1e-7° is 1, made 2 is "C"; -1e-7° is 1 is "B"; 16e-7° is 32, "gB".
const LINE = "lACBAgBA";
const CORNERS = [
  [0, 1e-7],
  [-1e-7, 1e-7],
  [15e-7, 1e-7],
];

test("measurements are written as the format has them", () => {
  const [read] = decodeMeasurements(LINE) ?? [];
  expect(read?.kind).toBe("distance");
  expect(read?.corners).toHaveLength(3);
  for (const [at, [lon = 0, lat = 0]] of CORNERS.entries()) {
    expect(read?.corners[at]?.[0]).toBeCloseTo(lon, 12);
    expect(read?.corners[at]?.[1]).toBeCloseTo(lat, 12);
  }
  expect(encodeMeasurements(read ? [read] : [])).toBe(LINE);
});

test("names keep every character, and come apart from their neighbours", () => {
  const [read] = decodeMeasurements(LINE) ?? [];
  if (!read) throw new Error("Not read.");
  const named = ["a;b~1", "~", "围墙, 北", ""].map((name) => ({ ...read, name }));
  const text = encodeMeasurements(named) ?? "";
  expect(text).toBe(`${LINE},a~1b~01;${LINE},~0;${LINE},围墙, 北;${LINE}`);
  expect(decodeMeasurements(text)?.map(({ name }) => name)).toEqual(["a;b~1", "~", "围墙, 北", ""]);
});

test("corners with 7 decimals come back bit for bit", () => {
  const corners = [
    [116.117_847_1, 39.896_051],
    [-179.999_999_9, -89.999_999_9],
    [180, 90],
  ] as const;
  const text = encodeMeasurements([{ kind: "area", name: "", corners }]) ?? "";
  expect(decodeMeasurements(text)?.[0]?.corners).toEqual(corners);
});

test("what is no list of measurements is told as such", () => {
  for (const text of ["", "x", "lAC", "aACBA", "lAC!A", "lACg", `${LINE};;`, "l__________AAAA"])
    expect(decodeMeasurements(text)).toBeUndefined();
  expect(encodeMeasurements([])).toBeUndefined();
});

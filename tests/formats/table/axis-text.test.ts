import { describe, expect, test } from "vitest";
import { axisText, isHemisphere } from "../../../src/formats/table/axis-text.ts";

type Columns = Parameters<typeof axisText>[2];

const text = (axis: "lat" | "lon", columns: Omit<Columns, "degrees">, ...cells: string[]) =>
  axisText(cells, axis, { degrees: 0, ...columns });

describe("a coordinate in one cell", () => {
  test.each([
    ["39.9", "39.9"],
    [" 39.9 ", "39.9"],
    ["-0.5", "-0.5"],
    // A minus sign, an en dash, and full-width digits.
    ["\u221233.5", "-33.5"],
    ["\u201333.5", "-33.5"],
    ["３９．９", "39.9"],
    ["39.9 deg", "39.9°"],
    ["39.9 degrees N", "39.9°N"],
    ["33 51 30.5 S", "33°51'30.5\"S"],
    ["S 33 51.5", "S33°51.5'"],
    ["39:54:30", "39°54'30\""],
    ["-33 51 30", "-33°51'30\""],
    ["39 54 30,5", "39°54'30.5\""],
    ["39°54'30\"N", "39°54'30\"N"],
    ["", ""],
    ["unknown", "unknown"],
  ])("is put as people write it: %s", (cell, written) => {
    expect(text("lat", {}, cell)).toEqual({ text: written, hasComma: false });
  });

  test("may have a comma as its decimal mark, which is told", () => {
    expect(text("lat", {}, "39,9")).toEqual({ text: "39.9", hasComma: true });
    expect(text("lat", {}, "-39,9")).toEqual({ text: "-39.9", hasComma: true });
    expect(text("lat", {}, "1,234,567")).toEqual({ text: "1,234,567", hasComma: false });
  });

  test("has the hemisphere of its head, unless it names one", () => {
    expect(text("lon", { letter: "W" }, "116.5")).toEqual({ text: "116.5W", hasComma: false });
    expect(text("lon", { letter: "W" }, "116.5 E")).toEqual({ text: "116.5 E", hasComma: false });
    expect(text("lon", { letter: "W" }, "")).toEqual({ text: "", hasComma: false });
  });
});

describe("degrees, minutes and seconds in cells of their own", () => {
  const parts = { minutes: 1, seconds: 2 };
  test.each([
    [["39", "58", "48"], "39°58'48\""],
    [["39°", "58", "48.5"], "39°58'48.5\""],
    [["39", "58,5", ""], "39°58.5'"],
    [["39", "0", "48"], '39°48"'],
    [["39", "0", "0"], "39"],
    [["39.98", "", "0"], "39.98"],
    [["-33", "51", "30"], "-33°51'30\""],
    [["-0", "30", "0"], "-0°30'"],
    [["0", "-30", ""], "-0°30'"],
    [["0", "0", "-30"], '-0°30"'],
    [["+33", "51", "0"], "33°51'"],
    [["", "", ""], ""],
  ])("are put together: %j", (cells, written) => {
    expect(text("lat", parts, ...cells)).toEqual({ text: written, hasComma: false });
  });

  test.each([
    ["minutes that are no number", ["39", "x", "48"], 1],
    ["seconds that are no number", ["39", "58", "4 8"], 2],
    ["minutes beside decimals of degrees", ["39.5", "58", ""], 0],
    ["minutes without degrees", ["", "58", ""], 0],
    ["degrees that are no number", ["north", "58", ""], 0],
  ])("are not where one does not fit, which is told: %s", (_, cells, column) => {
    expect(text("lat", parts, ...cells)).toEqual({ column });
  });
});

describe("the hemisphere in a cell of its own", () => {
  const columns = { hemisphere: 1 };
  test.each([
    ["lat", "33.5", "S", "33.5S"],
    ["lat", "33.5", " south ", "33.5S"],
    ["lat", "33.5", "南", "33.5S"],
    ["lat", "33.5", "南纬", "33.5S"],
    ["lon", "116.5", "东经", "116.5E"],
    ["lon", "116.5", "w", "116.5W"],
    ["lat", "33.5", "-", "-33.5"],
    ["lat", "33.5", "-1", "-33.5"],
    ["lat", "-33.5", "-", "-33.5"],
    ["lat", "33.5", "+", "33.5"],
    ["lat", "33.5", "1", "33.5"],
    ["lat", "-33.5", "", "-33.5"],
  ] as const)("of a %s of %s is %j", (axis, degrees, letter, written) => {
    expect(text(axis, columns, degrees, letter)).toEqual({ text: written, hasComma: false });
  });

  test.each([
    ["lat", "33.5", "E"],
    ["lon", "33.5", "N"],
    ["lat", "33.5", ""],
    ["lat", "33.5", "up"],
    ["lat", "-33.5", "N"],
    ["lon", "-33.5", "E"],
    ["lat", "-33.5", "+"],
  ] as const)("does not fit a %s of %s where it is %j", (axis, degrees, letter) => {
    expect(text(axis, columns, degrees, letter)).toEqual({ column: 1 });
  });

  test("is known by its letter or its word, of its own axis", () => {
    for (const cell of ["N", "s", "North", "SOUTH", "北", "南纬"]) {
      expect([cell, isHemisphere(cell, "lat"), isHemisphere(cell, "lon")]).toEqual([
        cell,
        true,
        false,
      ]);
    }
    for (const cell of ["E", "w", "East", "WEST", "东经", "西"]) {
      expect([cell, isHemisphere(cell, "lon"), isHemisphere(cell, "lat")]).toEqual([
        cell,
        true,
        false,
      ]);
    }
    expect(["", "NE", "39N", "up"].map((cell) => isHemisphere(cell, "lat"))).toEqual(
      Array.from({ length: 4 }, () => false),
    );
  });
});

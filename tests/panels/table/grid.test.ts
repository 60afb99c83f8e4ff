import { describe, expect, test } from "vitest";
import { type Column, sortedRows } from "../../../src/panels/table/column.ts";
import { gridStep, rowWindow } from "../../../src/panels/table/grid-window.ts";

interface Row {
  readonly id: string;
  readonly city?: string;
  readonly power?: number;
}

const columnOf = (key: "city" | "power"): Column<Row> => ({
  key,
  title: key,
  widthPx: 100,
  isFigure: key === "power",
  first: "ascending",
  cell: (row) => ({ text: String(row[key]) }),
  value: (row) => row[key],
});
const COLUMNS = [columnOf("city"), columnOf("power")];
const ROWS: readonly Row[] = [
  { id: "a", city: "Örebro", power: 9 },
  { id: "b", city: "Oslo", power: 10 },
  { id: "c", power: 9 },
  { id: "d", city: "Oslo" },
];
const order = (...keys: readonly (readonly [string, boolean])[]): string =>
  sortedRows(
    ROWS,
    keys.map(([key, descending]) => ({ column: key, descending })),
    COLUMNS,
    new Intl.Collator("en").compare,
  )
    .map(({ id }) => id)
    .join("");

describe("rows in order", () => {
  test("figures go by size, not by their letters, and equals stay as they were", () => {
    expect(order(["power", false])).toBe("acbd");
    expect(order(["power", true])).toBe("bacd");
  });

  test("words go by the collation of the language (CLDR root: ö is a variant of o)", () => {
    expect(order(["city", false])).toBe("abdc");
    expect(order(["city", true])).toBe("bdac");
  });

  test("a second key decides among equals, and what is not known stands last in both directions", () => {
    expect(order(["city", true], ["power", false])).toBe("bdac");
    expect(order(["power", false], ["city", true])).toBe("acbd");
  });

  test("no key, or that of a column that is gone, leaves the rows alone", () => {
    expect(order()).toBe("abcd");
    expect(order(["jobs", true])).toBe("abcd");
  });
});

describe("rows that are made", () => {
  test.each([
    // 280 px of rows of 28 px: ten are seen, and six more at each side.
    ["at the top", 0, { from: 0, to: 16 }],
    ["in the middle", 28_000, { from: 994, to: 1016 }],
    ["between two rows", 28_014, { from: 994, to: 1017 }],
    ["at the end", 279_720, { from: 9984, to: 10_000 }],
    ["beyond the end, after rows have gone", 900_000, { from: 10_000, to: 10_000 }],
  ])("%s", (_, scrollTop, rows) => {
    expect(rowWindow({ scrollTop, heightPx: 280, rowPx: 28, count: 10_000 })).toEqual(rows);
  });
});

const SIZE = { rows: 100, columns: 17, page: 9 };
const KEYS = { ctrlKey: false, metaKey: false, altKey: false };

// ARIA Authoring Practices Guide 1.2, grid pattern, keyboard interaction for data grids.
test.each([
  ["ArrowRight", false, { row: 5, column: 4 }],
  ["ArrowLeft", false, { row: 5, column: 2 }],
  ["ArrowDown", false, { row: 6, column: 3 }],
  ["ArrowUp", false, { row: 4, column: 3 }],
  ["PageDown", false, { row: 14, column: 3 }],
  ["PageUp", false, { row: 0, column: 3 }],
  ["Home", false, { row: 5, column: 0 }],
  ["End", false, { row: 5, column: 16 }],
  ["Home", true, { row: 0, column: 0 }],
  ["End", true, { row: 99, column: 16 }],
  ["a", false, undefined],
])("%s, with Control: %s", (key, ctrlKey, place) => {
  expect(gridStep({ ...KEYS, key, ctrlKey }, { row: 5, column: 3 }, SIZE)).toEqual(place);
});

test("the row of headers is above the first; nothing lies beyond the edges", () => {
  const step = (key: string, row: number, column: number) =>
    gridStep({ ...KEYS, key }, { row, column }, SIZE);
  expect(step("ArrowUp", 0, 3)).toEqual({ row: -1, column: 3 });
  expect(step("ArrowUp", -1, 3)).toEqual({ row: -1, column: 3 });
  expect(step("ArrowDown", 99, 16)).toEqual({ row: 99, column: 16 });
  expect(step("ArrowRight", 99, 16)).toEqual({ row: 99, column: 16 });
});

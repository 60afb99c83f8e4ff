import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { readRows } from "../../../src/formats/table/rows.ts";
import type { Row } from "../../../src/formats/table/rows.ts";

function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  readRows(text, (row) => void rows.push(row));
  return rows;
}
const HEAD = "id,name,lat,lon\n";
const namesOf = (rows: string) => rowsOf(HEAD + rows).map(({ cells }) => cells[1]);

describe("a stray quotation mark", () => {
  test.each([
    ["closes early", '1,"B" yard - west,1,2', '"B" yard - west'],
    ["is never closed", '1,"North,1,2', '"North'],
    ["is not doubled", '1,"The "Old" yard",1,2', 'The "Old" yard'],
    ["is not doubled before a comma", '1,"The "Old", yard",1,2', 'The "Old", yard'],
    ["has a backslash", String.raw`1,"say \"hi\"",1,2`, 'say "hi"'],
  ])("that %s costs no row", (_, row, name) => {
    expect(namesOf(`${row}\n2,South,3,4\n`)).toEqual(["name", name, "South"]);
    const [, stray, sound] = rowsOf(`${HEAD}${row}\n2,South,3,4\n`);
    expect([stray?.hasStrayQuote, sound?.hasStrayQuote]).toEqual([true, false]);
  });

  test("and another rows below do not take what lies between for one cell", () => {
    expect(namesOf('1,"North,1,2\n2,South,3,4\n3,East",5,6\n')).toEqual([
      "name",
      '"North',
      "South",
      'East"',
    ]);
  });

  test("within a cell is a part of it, and nothing is said", () => {
    const [, row] = rowsOf(`${HEAD}1,5" pipe,1,2\n`);
    expect(row).toMatchObject({ cells: ["1", '5" pipe', "1", "2"], hasStrayQuote: false });
  });
});

test("a cell in quotation marks goes on over lines and separators; its row has the line it begins on", () => {
  const rows = rowsOf(`${HEAD}1,"a\nb, ""c""",1,2\n2, "d, e" ,3,4\n`);
  expect(rows.map(({ cells }) => cells[1])).toEqual(["name", 'a\nb, "c"', "d, e"]);
  expect(rows.map(({ number, line }) => [number, line])).toEqual([
    [1, 1],
    [2, 2],
    [3, 4],
  ]);
});

test("a thousand marks that are never closed cost no more than a way through the text each", () => {
  const rows = rowsOf(HEAD + '1,"x,1,2\n'.repeat(1000));
  expect(rows).toHaveLength(1001);
});

// Commas and line breaks together could make a row of each line, which is taken for two stray marks.
test.each([
  ["a", ",", '"', " ", ";", "é"],
  ["a", '"', "\n", "\r\n", " ", ";", "é"],
])("what RFC 4180 writes is read as Papa Parse reads it", (...letters) => {
  const cell = fc.string({ unit: fc.constantFrom(...letters) });
  const row = fc.array(cell, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (table) => {
      const text = Papa.unparse([["h1", "h2", "h3", "h4"], ...table], { quotes: true });
      const { data } = Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" });
      const wanted = data.filter((cells) => cells.some((value) => value.trim() !== ""));
      expect(rowsOf(text).map(({ cells }) => cells)).toEqual(wanted);
    }),
  );
});

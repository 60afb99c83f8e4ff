import { expect, test } from "vitest";
import { asMarkdown, asTabs } from "../../../src/state/table/copied-table.ts";
import {
  movedColumn,
  readLayout,
  resizedColumn,
  withColumn,
} from "../../../src/state/table/layout.ts";

const layout = [{ key: "name" }, { key: "power", widthPx: 100 }, { key: "jobs" }];

test("a column is added at the end, taken out, moved and made wide, and the last one stays", () => {
  expect(withColumn(layout, "city", true).map(({ key }) => key)).toEqual([
    "name",
    "power",
    "jobs",
    "city",
  ]);
  expect(withColumn(layout, "power", true)).toBe(layout);
  expect(withColumn(layout, "power", false)).toEqual([{ key: "name" }, { key: "jobs" }]);
  expect(withColumn([{ key: "name" }], "name", false)).toEqual([{ key: "name" }]);
  expect(movedColumn(layout, "jobs", -1).map(({ key }) => key)).toEqual(["name", "jobs", "power"]);
  expect(movedColumn(layout, "jobs", 1)).toBe(layout);
  expect(movedColumn(layout, "city", 1)).toBe(layout);
  expect(resizedColumn(layout, "jobs", 5)[2]).toEqual({ key: "jobs", widthPx: 64 });
});

test("of a layout that was kept, what makes no sense is left out, each for itself", () => {
  expect(readLayout(layout)).toEqual(layout);
  expect(
    readLayout([
      7,
      { key: "" },
      { key: "jobs", widthPx: "9" },
      { key: "jobs" },
      { key: "x".repeat(201) },
    ]),
  ).toEqual([{ key: "jobs" }]);
  expect(readLayout([{ key: "jobs", widthPx: 1e9 }])).toEqual([{ key: "jobs" }]);
  for (const junk of [undefined, null, {}, [], "name", [[]]])
    expect(readLayout(junk)).toBeUndefined();
  expect(readLayout(Array.from({ length: 900 }, (_, n) => ({ key: `c${n}` })))).toHaveLength(200);
});

const columns = [
  { title: "Park", isFigure: false },
  { title: "Stated, ha", isFigure: true },
];

test("copied for a spreadsheet no cell runs as a formula or breaks its row, and figures are numbers", () => {
  const rows = [
    ["=HYPERLINK(1)", "8\u2009100"],
    ["two\nlines\tand a tab", "-5"],
  ];
  expect(asTabs(columns, rows)).toBe(
    "Park\\tStated, ha\\n'=HYPERLINK(1)\\t8100\\ntwo lines and a tab\\t-5"
      .replaceAll("\\t", "\t")
      .replaceAll("\\n", "\n"),
  );
});

test("copied as Markdown a cell is text and nothing else (GitHub Flavored Markdown 4.10)", () => {
  const rows = [["a|b *c* <img>", "1\u2009477"]];
  expect(asMarkdown(columns, rows)).toBe(
    ["| Park | Stated, ha |", "| --- | --: |", String.raw`| a\|b \*c\* &lt;img> | 1477 |`].join(
      "\n",
    ),
  );
});

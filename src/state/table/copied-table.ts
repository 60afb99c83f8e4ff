import { withoutFormula } from "../../formats/csv/formula.ts";

/** A column of a table that is taken along as text. */
export interface CopiedColumn {
  readonly title: string;
  readonly isFigure: boolean;
}

type Rows = readonly (readonly string[])[];

/** Groups of digits are set apart by it on screen; programs take a number with it for words. */
const THIN_SPACE = /(?<=\d)\u2009(?=\d)/g;

const onOneLine = (cell: string): string =>
  cell.replaceAll(/[\t\r\n]+/g, " ").replaceAll(THIN_SPACE, "");

/** A table with its titles as spreadsheets paste it: cells by tabs, rows by lines, none of which runs as a formula. */
export const asTabs = (columns: readonly CopiedColumn[], rows: Rows): string =>
  [columns.map(({ title }) => title), ...rows]
    .map((row) => row.map((cell) => withoutFormula(onOneLine(cell))).join("\t"))
    .join("\n");

/** What Markdown or HTML in it would take for a mark stands as it is. */
const escaped = (cell: string): string =>
  onOneLine(cell)
    .replaceAll(/[\\|`*_[\]]/g, String.raw`\$&`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");

const markdownRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** The same as a table of GitHub Flavored Markdown (section 4.10), figures at the right. */
export const asMarkdown = (columns: readonly CopiedColumn[], rows: Rows): string =>
  [
    markdownRow(columns.map(({ title }) => escaped(title))),
    markdownRow(columns.map(({ isFigure }) => (isFigure ? "--:" : "---"))),
    ...rows.map((row) => markdownRow(row.map(escaped))),
  ].join("\n");

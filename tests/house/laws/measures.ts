import { lineAt, visit } from "./source.ts";
import type { Source } from "./source.ts";

/** How long the parts of the code are, in lines, from the shortest to the longest. */
export type Lengths = readonly number[];

/** The lines of a text, without empty ones at its end. */
export const lineCount = (text: string): number => text.trimEnd().split("\n").length;

/** The lines of each file, be it code or a style sheet. */
export const fileLengths = (files: readonly Pick<Source, "text">[]): Lengths =>
  files.map(({ text }) => lineCount(text)).toSorted((a, b) => a - b);

/** The lines of each function, components and callbacks too. */
export function functionLengths(sources: readonly Source[]): Lengths {
  const lengths: number[] = [];
  for (const source of sources) {
    const add = ({ start, end }: { start: number; end: number }) =>
      lengths.push(lineAt(source.text, end) - lineAt(source.text, start) + 1);
    visit(source, {
      FunctionDeclaration: add,
      FunctionExpression: add,
      ArrowFunctionExpression: add,
    });
  }
  return lengths.toSorted((a, b) => a - b);
}

/** The length that this share of the parts, from 0 to 1, does not exceed. */
export const quantile = (lengths: Lengths, share: number): number =>
  lengths[Math.max(0, Math.ceil(lengths.length * share) - 1)] ?? 0;

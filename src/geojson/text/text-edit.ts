/** A stretch of a text, and what is to stand there. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

/** The text with all splices made, which must not overlap; all else stays to the letter. */
export function applyTextEdits(text: string, splices: readonly TextEdit[]): string {
  let result = "";
  let reached = 0;
  for (const { offset, length, content } of splices.toSorted((a, b) => a.offset - b.offset)) {
    result += text.slice(reached, offset) + content;
    reached = offset + length;
  }
  return result + text.slice(reached);
}

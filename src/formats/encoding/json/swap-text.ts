import { lastAtMost } from "../../ascending.ts";
import type { JsonText } from "../../parser.ts";

/** A stretch of a text, in bytes, and what is to stand there. */
export interface TextSwap {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Puts other texts in place of some stretches, which are in order and apart; every byte still knows where it came from. */
export function swapText(text: JsonText, swaps: readonly TextSwap[]): JsonText {
  const encoder = new TextEncoder();
  const written = swaps.map(({ by }) => encoder.encode(by));
  const growth = swaps.reduce(
    (sum, { start, end }, index) => sum + (written[index]?.length ?? 0) - (end - start),
    0,
  );
  const bytes = new Uint8Array(text.bytes.length + growth);
  /** Where each stretch that was copied begins, in the new text, and how far it has moved. */
  const starts: number[] = [0];
  const moves: number[] = [0];
  let from = 0;
  let to = 0;
  swaps.forEach(({ start, end }, index) => {
    const by = written[index] ?? new Uint8Array();
    bytes.set(text.bytes.subarray(from, start), to);
    bytes.set(by, to + start - from);
    to += start - from + by.length;
    from = end;
    starts.push(to);
    moves.push(from - to);
  });
  bytes.set(text.bytes.subarray(from), to);
  const originalOffset = (offset: number): number =>
    text.originalOffset(offset + (moves[lastAtMost(starts, offset)] ?? 0));
  return { bytes, original: text.original, originalOffset };
}

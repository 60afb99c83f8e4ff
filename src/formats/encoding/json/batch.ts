import { sliceText } from "./text.ts";
import type { TakeElement, Walk } from "./walk.ts";

/** Up to here elements are decoded and parsed at once: a call for each of many small ones costs more than they do. */
const BATCH_BYTES = 1 << 16;

/** Takes the value of an element. */
export type TakeValue = (value: unknown, start: number, end: number, index: number) => void;

/** Collects elements of a strictly read array, and takes them in order by and by. */
export function batchOf(walk: Walk, take: TakeValue): { add: TakeElement; flush: () => void } {
  let starts: number[] = [];
  let ends: number[] = [];
  let taken = 0;
  const flush = (): void => {
    const [first] = starts;
    const last = ends.at(-1);
    if (first === undefined || last === undefined) return;
    const values = parseAll(walk, first, last, starts.length);
    starts.forEach((start, at) => {
      const end = ends[at] ?? start;
      const value = values ? values[at] : parse(walk, start, end);
      if (value === undefined) walk.broken({ of: walk.text, start, end }, taken + at);
      else take(value, start, end, taken + at);
    });
    taken += starts.length;
    starts = [];
    ends = [];
  };
  return {
    flush,
    add: (start, end) => {
      starts.push(start);
      ends.push(end);
      if (end - (starts[0] ?? end) > BATCH_BYTES) flush();
      return true;
    },
  };
}

/** The values of elements that stand one behind the other, where all are JSON and as many as were counted. */
function parseAll(
  { text }: Walk,
  start: number,
  end: number,
  count: number,
): readonly unknown[] | undefined {
  try {
    const values = JSON.parse(`[${sliceText(text.bytes, start, end)}]`) as readonly unknown[];
    return values.length === count ? values : undefined;
  } catch {
    return undefined;
  }
}

/** The value between two offsets; `undefined`, which no JSON means, where it is none. */
export function parse({ text }: Walk, start: number, end: number): unknown {
  try {
    return JSON.parse(sliceText(text.bytes, start, end)) as unknown;
  } catch {
    return undefined;
  }
}

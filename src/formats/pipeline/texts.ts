import type { FeatureTable } from "../../geojson/feature-table.ts";
import { growing } from "./growing.ts";
import type { JsonRange, JsonText } from "../parser.ts";

/** The texts of many features. Those that stand in one file's bytes stay there; others are written behind them. */
export interface GrowingTexts {
  add(text: string | JsonRange): void;
  finish(): Pick<FeatureTable, "texts" | "textStarts" | "textEnds">;
}

/** Begins with no text. */
export function growingTexts(): GrowingTexts {
  const encoder = new TextEncoder();
  const written = growing((length) => new Uint8Array(length));
  const starts = growing((length) => new Uint32Array(length));
  const ends = growing((length) => new Uint32Array(length));
  const isWritten = growing((length) => new Uint8Array(length));
  let base: JsonText | undefined;
  const push = (start: number, end: number, own: 0 | 1): void => {
    starts.push(start);
    ends.push(end);
    isWritten.push(own);
  };
  const write = (bytes: Uint8Array): void => {
    const start = written.length;
    written.append(bytes);
    push(start, written.length, 1);
  };
  return {
    add: (text) => {
      if (typeof text === "string") return write(encoder.encode(text));
      base ??= text.of;
      if (text.of === base) push(text.start, text.end, 0);
      else write(text.of.bytes.subarray(text.start, text.end));
    },
    finish: () => {
      const shift = base?.bytes.length ?? 0;
      const own = isWritten.finish();
      const place = (offsets: Uint32Array<ArrayBuffer>) =>
        offsets.map((offset, index) => (own[index] === 1 ? offset + shift : offset));
      return {
        texts: new Blob([...(base ? [base.bytes] : []), written.finish()]),
        textStarts: place(starts.finish()),
        textEnds: place(ends.finish()),
      };
    },
  };
}

import { numberText } from "./figures.ts";

const UNITS = ["kB", "MB", "GB"] as const;
const STEP = 1024;

/** A size as file managers tell it, by steps of 1024: `812 B`, `214 kB`, `9.5 MB`, `100 MB`. */
export function fileSizeText(bytes: number): string {
  if (bytes < STEP) return `${bytes} B`;
  const wanted = Math.floor(Math.log(bytes) / Math.log(STEP));
  const power = Math.min(UNITS.length, wanted);
  const size = bytes / STEP ** power;
  const decimals = size < 10 && !Number.isInteger(size) ? 1 : 0;
  return `${numberText(size, decimals)} ${UNITS[power - 1] ?? "B"}`;
}

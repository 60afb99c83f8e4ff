import { readTypedPosition } from "../coordinates/typed-position.ts";
import type { Position } from "../position.ts";

/** What was typed or pasted as corners: their positions, or the first line that is none. */
export type TypedCorners =
  | { readonly ok: true; readonly corners: readonly Position[] }
  | { readonly ok: false; readonly line: number; readonly text: string };

/**
 * Reads corners, one in a line, in any notation of coordinates that search reads (`readTypedPosition`). Lines count from 1;
 * empty ones are passed over, and so are numbers of corners in front, such as `3.` or `J4:`.
 */
export function readTypedCorners(text: string): TypedCorners {
  const corners: Position[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const written = line.trim();
    if (written === "") continue;
    const read =
      readTypedPosition(written) ??
      readTypedPosition(written.replace(/^[A-Za-z]{0,3}\d{1,5}\s*[.:)、：）\t]\s*/, ""));
    if (!read) return { ok: false, line: index + 1, text: written };
    corners.push(read.position);
  }
  return { ok: true, corners };
}

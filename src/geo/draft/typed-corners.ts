import { readTypedPosition } from "../coordinates/typed-position.ts";
import { fromPolar } from "../polar.ts";
import type { Position } from "../position.ts";
import { LENGTH_UNIT_PATTERN, readTypedLength } from "../typed-length.ts";

/** What was typed or pasted as corners: their positions, or the first line that is none. */
export type TypedCorners =
  | { readonly ok: true; readonly corners: readonly Position[] }
  | { readonly ok: false; readonly line: number; readonly text: string };

/** `500 m at 90°`, `0.5 km @ 90`, `500米，方位90°`. */
const LEG = new RegExp(
  String.raw`^(\d[\d.,\s]*(?:${LENGTH_UNIT_PATTERN}))\s*(?:at|@|[,，、;；])?\s*(?:方位角?|方向)?\s*(\d{1,3}(?:\.\d+)?)\s*[°度]?$`,
  "i",
);

/** A length and a bearing from a position; `undefined` where the text is none, or there is no position. */
function readLeg(text: string, from: Position | undefined): Position | undefined {
  const [, length = "", bearing = ""] = LEG.exec(text) ?? [];
  const metres = readTypedLength(length, "m");
  const azimuthDegrees = Number(bearing);
  if (!from || bearing === "" || metres === undefined || azimuthDegrees > 360) return undefined;
  return fromPolar(from, { azimuthDegrees, metres });
}

/**
 * Reads corners, one in a line, in any notation of coordinates that search reads (`readTypedPosition`), or as a length and a
 * bearing from the corner before, the first one from the position that is given. Lines count from 1; empty ones are passed
 * over, and so are numbers of corners in front, such as `3.` or `J4:`.
 */
export function readTypedCorners(text: string, from?: Position): TypedCorners {
  const corners: Position[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const written = line.trim();
    if (written === "") continue;
    const bare = written.replace(/^[A-Za-z]{0,3}\d{1,5}\s*[.:)、：）\t]\s*/, "");
    const position =
      readLeg(written, corners.at(-1) ?? from) ??
      readTypedPosition(written)?.position ??
      readTypedPosition(bare)?.position;
    if (!position) return { ok: false, line: index + 1, text: written };
    corners.push(position);
  }
  return { ok: true, corners };
}

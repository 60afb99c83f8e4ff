import { BYTE, skipBlanks } from "./skip.ts";

const ASCII = new TextEncoder();
const TYPE = ASCII.encode('"type"');
const FEATURE = ASCII.encode('"Feature"');
const FEATURES = ASCII.encode('"features"');

/** The offset of the next `{"type":"Feature"` from `from` on and before `to`: there a broken list can be taken up again. */
export function nextFeature(bytes: Uint8Array, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    if (bytes[at] === BYTE.openBrace && beginsFeature(bytes, at)) return at;
  }
  return undefined;
}

/** The offset of the next member `"features": [` from `from` on. */
export function nextFeatures(bytes: Uint8Array, from: number): number | undefined {
  let at = bytes.indexOf(BYTE.quote, from);
  while (at >= 0) {
    const colon = skipBlanks(bytes, at + FEATURES.length);
    if (matches(bytes, at, FEATURES) && bytes[colon] === BYTE.colon) return at;
    at = bytes.indexOf(BYTE.quote, at + 1);
  }
  return undefined;
}

function beginsFeature(bytes: Uint8Array, brace: number): boolean {
  const key = skipBlanks(bytes, brace + 1);
  if (!matches(bytes, key, TYPE)) return false;
  const colon = skipBlanks(bytes, key + TYPE.length);
  return bytes[colon] === BYTE.colon && matches(bytes, skipBlanks(bytes, colon + 1), FEATURE);
}

const matches = (bytes: Uint8Array, at: number, word: Uint8Array): boolean =>
  word.every((byte, index) => bytes[at + index] === byte);

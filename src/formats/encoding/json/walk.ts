import type { SyntaxExpectation } from "../../finding.ts";
import { LIMITS } from "../../limits.ts";
import { ImportRefusal } from "../../parser.ts";
import { placeAt } from "./place.ts";
import { nextFeature, nextFeatures } from "./resync.ts";
import { BYTE, CUT, DEEP, isBlank, skipBlanks, skipString, skipValue } from "./skip.ts";
import { sliceText } from "./text.ts";
import type { JsonRange, JsonText } from "../../parser.ts";

/**
 * How many bytes may still be gone over in vain. The element that lacks a bracket or a quote seems to reach to the end
 * of the file, and so does each of ten thousand like it: once all is spent, none is looked for beyond the next feature.
 */
export interface DepthReserve {
  bytes: number;
}

/** A text's reserve: a few times its length, so that the work for a broken file grows no faster than the file. */
export const depthReserveFor = ({ bytes }: JsonText): DepthReserve => ({ bytes: 4 * bytes.length });

/** A walk over a JSON text, and who is told of its faults. Each of the three may throw to end the walk. */
export interface Walk {
  readonly text: JsonText;
  /** Whether the first fault ends the walk: then elements may be parsed many at once. */
  readonly strict: boolean;
  /** What the walk may still go over in vain. */
  readonly reserve: DepthReserve;
  /** An element of an array that is no JSON: the walk goes on behind it. */
  readonly broken: (range: JsonRange, index: number) => void;
  /** Something that does not belong where it stands, and what was expected there, where the walk can tell. */
  readonly stray: (range: JsonRange, expected?: SyntaxExpectation) => void;
  /**
   * The text ends within an array or an object; the range holds what has begun there, which is the element of that
   * number. Told of more than once, the innermost first.
   */
  readonly cut: (range: JsonRange, index?: number) => void;
}

/** Takes an element between two offsets; says whether it was JSON. */
export type TakeElement = (start: number, end: number, index: number) => boolean;

/** Takes the member whose value begins at an offset; gives the offset behind the value. */
export type TakeMember = (key: string, valueStart: number) => number;

/** The stretch of the walk's text between two offsets. */
export const rangeIn = ({ text }: Walk, start: number, end: number): JsonRange => ({
  of: text,
  start,
  end,
});

/**
 * The offset behind the value at `at`; that of the text's end where it is cut off.
 *
 * @throws {ImportRefusal} where it nests too deep
 */
export function skipOneValue(walk: Walk, at: number, levels: number): number {
  const { bytes } = walk.text;
  const end = skipValue(bytes, at, levels);
  if (end === DEEP) throw tooDeep(walk, at);
  if (end !== CUT) return end;
  walk.cut(rangeIn(walk, at, bytes.length));
  return bytes.length;
}

const tooDeep = (walk: Walk, at: number): ImportRefusal =>
  new ImportRefusal({ kind: "too-deep", limit: LIMITS.nesting, place: placeAt(walk.text, at) });

/** Goes over the elements of the array that opens at `open`; gives the offset behind it. */
export function walkElements(walk: Walk, open: number, levels: number, take: TakeElement): number {
  const { bytes } = walk.text;
  let at = skipBlanks(bytes, open + 1);
  if (bytes[at] === BYTE.closeBracket) return at + 1;
  for (let index = 0; at < bytes.length; index += 1) {
    const next = skipElement(walk, { at, levels, index }, take);
    const behind = skipBlanks(bytes, next.at);
    if (next.resumed) at = behind;
    else if (bytes[behind] === BYTE.comma) at = skipBlanks(bytes, behind + 1);
    else if (bytes[behind] === BYTE.closeBracket) return behind + 1;
    else at = resume(walk, behind);
  }
  walk.cut(rangeIn(walk, bytes.length, bytes.length));
  return bytes.length;
}

/** An element that is to be passed: its offset, the arrays and objects around it, its number. */
export interface WalkStep {
  readonly at: number;
  readonly levels: number;
  readonly index: number;
}

/**
 * Passes one element. `resumed` says that the next one begins at `at`, whatever stands before it.
 *
 * @throws {ImportRefusal} where it nests too deep
 */
export function skipElement(
  walk: Walk,
  { at, levels, index }: WalkStep,
  take: TakeElement,
): { readonly at: number; readonly resumed: boolean } {
  const { bytes } = walk.text;
  const end = skipValue(bytes, at, levels, reachOf(walk, at));
  if (end === at) return { at: resume(walk, at), resumed: true };
  if (end > at && take(at, end, index)) return { at: end, resumed: false };
  const seen = end < at ? bytes.length : end;
  const again = nextFeature(bytes, at + 1, seen);
  if (again !== undefined) walk.reserve.bytes -= seen - again;
  if (end === DEEP && isWhole(bytes, at, again)) throw tooDeep(walk, at);
  if (end === CUT && again === undefined) {
    walk.cut(rangeIn(walk, at, bytes.length), index);
    return { at: bytes.length, resumed: true };
  }
  walk.broken(rangeIn(walk, at, again === undefined ? end : trimmed(bytes, again)), index);
  return { at: again ?? end, resumed: again !== undefined };
}

/** How far the end of an element is looked for. */
function reachOf({ text: { bytes }, reserve }: Walk, at: number): number {
  const all = bytes.length;
  return reserve.bytes > 0 ? all : (nextFeature(bytes, at + 1, all) ?? all);
}

// Elements whose last brackets are missing look like ever deeper ones: only one that ends before the next is deep.
const isWhole = (bytes: Uint8Array, at: number, again: number | undefined): boolean =>
  again === undefined ||
  skipValue(bytes, at, Number.NEGATIVE_INFINITY, again) === trimmed(bytes, again);

// Before the next element stand a comma and blanks, which are not the broken one's.
function trimmed(bytes: Uint8Array, before: number): number {
  let end = before;
  while (isBlank(bytes[end - 1])) end -= 1;
  if (bytes[end - 1] === BYTE.comma) end -= 1;
  return end;
}

/** Tells of what does not belong where it stands; the offset at which a feature begins again, or the end. */
function resume(walk: Walk, at: number): number {
  const { bytes } = walk.text;
  if (at >= bytes.length) return at;
  walk.stray(tokenAt(walk, at), "comma-or-end");
  return nextFeature(bytes, at, bytes.length) ?? bytes.length;
}

/** Goes over the members of the object that opens at `open`; gives the offset behind it. */
export function walkMembers(walk: Walk, open: number, take: TakeMember): number {
  const { bytes } = walk.text;
  let at = skipBlanks(bytes, open + 1);
  if (bytes[at] === BYTE.closeBrace) return at + 1;
  while (at < bytes.length) {
    const colon = colonOf(bytes, at);
    const behind =
      colon === undefined
        ? at
        : skipBlanks(bytes, take(keyAt(bytes, at), skipBlanks(bytes, colon + 1)));
    if (behind > at && bytes[behind] === BYTE.comma) at = skipBlanks(bytes, behind + 1);
    else if (behind > at && bytes[behind] === BYTE.closeBrace) return behind + 1;
    else at = resumeMembers(walk, behind, behind > at);
  }
  walk.cut(rangeIn(walk, bytes.length, bytes.length));
  return bytes.length;
}

function resumeMembers(walk: Walk, at: number, isBehindValue: boolean): number {
  const { bytes } = walk.text;
  if (at >= bytes.length || isCutKey(bytes, at)) return bytes.length;
  if (isBehindValue) walk.stray(tokenAt(walk, at), "comma-or-end");
  else if (bytes[at] !== BYTE.quote) walk.stray(tokenAt(walk, at), "key");
  // The key is whole: what stands behind it is not the colon.
  else walk.stray(tokenAt(walk, skipBlanks(bytes, skipString(bytes, at))), "colon");
  return nextFeatures(bytes, at + 1) ?? bytes.length;
}

/** The text in quotes that begins at an offset, or else the one byte there. */
function tokenAt(walk: Walk, at: number): JsonRange {
  const { bytes } = walk.text;
  const end = bytes[at] === BYTE.quote ? skipString(bytes, at) : CUT;
  return rangeIn(walk, at, end === CUT ? at + 1 : end);
}

function isCutKey(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== BYTE.quote) return false;
  const end = skipString(bytes, at);
  return end === CUT || skipBlanks(bytes, end) >= bytes.length;
}

/** The offset of the colon behind the key at `at`, if a key and a colon stand there. */
function colonOf(bytes: Uint8Array, at: number): number | undefined {
  if (bytes[at] !== BYTE.quote) return undefined;
  const end = skipString(bytes, at);
  if (end === CUT) return undefined;
  const colon = skipBlanks(bytes, end);
  return bytes[colon] === BYTE.colon ? colon : undefined;
}

function keyAt(bytes: Uint8Array, at: number): string {
  const quoted = sliceText(bytes, at, skipString(bytes, at));
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

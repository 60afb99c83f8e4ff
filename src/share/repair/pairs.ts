import { findKey, LINK_KEYS } from "../link-keys.ts";
import { decoded, FILE_EXTENSIONS } from "../address.ts";
import { squeezed } from "./characters.ts";
import { isFollowed, payloadReadings, withoutEndMarks } from "./payload.ts";

/** The key of the parks that a link carries. */
const PARKS = LINK_KEYS.parks.key;

const isKnownKey = (key: string): boolean => findKey(key) !== undefined;

/** A pair of a fragment, as it stands there. */
interface Pair {
  readonly key: string;
  /** Percent-encoded; `undefined` where there is no `=`. */
  readonly value: string | undefined;
}

function split(text: string): Pair {
  const cut = text.indexOf("=");
  return cut < 0
    ? { key: text, value: undefined }
    : { key: text.slice(0, cut), value: text.slice(cut + 1) };
}

/** A pair, be its key broken by blanks or by the `=` with which mail breaks lines. */
function pairOf(text: string): Pair {
  const pair = split(text);
  if (isKnownKey(pair.key)) return pair;
  const bare = { ...pair, key: squeezed(decoded(pair.key)) };
  if (isKnownKey(bare.key)) return bare;
  const joined = split(text.replace("=", ""));
  return isKnownKey(joined.key) ? joined : pair;
}

/** No key but `d` has a longer value, each character of which takes nine where it is Chinese. */
const MOST_CHARACTERS = 9 * 2000;

/** Characters that the values of all keys but `q` and `src` are made of. */
const WORD = /^[\w\-./,]+/;
const END_STOPS = /[.,]+$/;
const END_MARKS = /[.,/_-]+$/;
/** Where addresses of files end, with the hash of their content or without. */
const HASHED = /^.*?#sha256-[\w-]{43}(?![\w-])/s;
const FILES = FILE_EXTENSIONS.join("|");
const FILE = new RegExp(`\\.(?:${FILES})$`, "i");
const FILE_END = new RegExp(`^(.*\\.(?:${FILES}))[.,;:!?)\\]}'*]+$`, "is");
/** What no address holds, and what stands behind it. */
const BEHIND_ADDRESS =
  /[\s<>"`\u2018-\u201f\u2026\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65].*$/su;

/** Whether more than an address stands in the place of one. */
export const isOddSource = (address: string): boolean =>
  !/^https?:\/\//i.test(address) ||
  (BEHIND_ADDRESS.test(address) && !FILE.test(address)) ||
  FILE_END.test(address) ||
  address.includes("#sha256-");

/** An address as it stood in the link: without blanks within, and at the link's end without the words behind it. */
function repairedSource(value: string, isLast: boolean): string {
  const address = isLast ? value.replace(BEHIND_ADDRESS, "") : value;
  const bare = squeezed(address);
  const hashed = HASHED.exec(bare)?.[0];
  if (hashed !== undefined) return hashed;
  return isLast ? bare.replace(FILE_END, "$1") : bare;
}

/** What a value may have been, the likeliest first: blanks within it are the line's, those at the link's end the writer's. */
function valuesOf(value: string, isLast: boolean): readonly string[] {
  const joined = squeezed(value);
  const parts = [...(isLast ? [value, joined] : [joined, value]), joined.replaceAll("=", "")];
  return parts.flatMap((part) => {
    const word = WORD.exec(part.trimStart())?.[0] ?? "";
    return [word, word.replace(END_STOPS, ""), word.replace(END_MARKS, "")];
  });
}

function repairedValue(key: string, raw: string, isLast: boolean): string {
  if (raw.length > MOST_CHARACTERS) return raw;
  const value = decoded(raw.replaceAll("+", " "));
  const [, entry] = findKey(key) ?? [];
  if (key === LINK_KEYS.source.key) {
    const address = repairedSource(value, isLast);
    return address === value ? raw : encodeURIComponent(address);
  }
  if (!entry || entry.read(value) !== undefined) return raw;
  const sound = valuesOf(value, isLast).find((one) => entry.read(one) !== undefined);
  return sound === undefined ? raw : encodeURIComponent(sound).replaceAll(/%2[FC]/g, decoded);
}

/** A fragment pair by pair, each repaired by what its key can hold; with every payload that it can carry. */
export function repairedPairs(fragment: string): readonly string[] {
  const texts = fragment.split("&");
  const written = texts.map(pairOf);
  const at = written.findIndex(({ key, value }) => key === PARKS && value !== undefined);
  const value = written[at]?.value ?? "";
  const payloads = at < 0 ? [] : payloadReadings(value);
  const [payload] = payloads;
  // Words that stand behind the parks, which are the last of a link, have marks of their own.
  const end = payload !== undefined && isFollowed(payload, value) ? at + 1 : texts.length;
  const pairs = written.slice(0, end).map((pair, index) => {
    if (pair.value === undefined || !isKnownKey(pair.key)) return texts[index] ?? "";
    if (pair.key === PARKS) return `${PARKS}=${withoutEndMarks(pair.value)}`;
    return `${pair.key}=${repairedValue(pair.key, pair.value, index === texts.length - 1)}`;
  });
  if (payload === undefined) return [pairs.join("&")];
  return payloads.map((each) => pairs.with(at, `${PARKS}=${each}`).join("&"));
}

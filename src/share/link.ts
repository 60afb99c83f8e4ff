import { findKey, LINK_KEYS, type LinkedView, type LinkKeys, textOf } from "./link-keys.ts";

/** A key whose value made no sense; the rest of the link stands. */
export interface IgnoredValue {
  readonly key: string;
  readonly value: string;
}

export interface DecodedLink {
  readonly view: LinkedView;
  readonly ignored: readonly IgnoredValue[];
}

function decodeText(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}

/**
 * Reads the fragment of an address, with or without its `#`: `key=value` pairs joined by `&` and
 * percent-encoded (RFC 3986 section 3.5). Every value is judged alone: one that makes no sense, or repeats a
 * key, is listed in `ignored` and the rest stands. Unknown keys are kept as they came. Never throws.
 */
export function decodeLink(fragment: string, keys: LinkKeys = LINK_KEYS): DecodedLink {
  const view: Record<string, unknown> = {};
  const unknown: string[] = [];
  const ignored: IgnoredValue[] = [];
  const seen = new Set<string>();
  for (const pair of fragment.replace(/^#/, "").split("&")) {
    if (pair === "") continue;
    const cut = pair.indexOf("=");
    const key = cut < 0 ? pair : pair.slice(0, cut);
    const [field, entry] = findKey(key, keys) ?? [];
    if (!field || !entry) {
      unknown.push(pair);
      continue;
    }
    const raw = pair.slice(key.length + 1);
    const text = decodeText(raw);
    const value = text === undefined || seen.has(key) ? undefined : entry.read(text);
    if (value === undefined) ignored.push({ key, value: text ?? raw });
    else view[field] = value;
    seen.add(key);
  }
  return { view: { to: [], ...view, unknown }, ignored };
}

/** Encoded again, with blanks or hyphens that nobody sees, or with more behind it than a link ends with. */
const GARBLED = /%25|%C2%A|%E2%8|=3D|(?:%..|[^a-z\d-])$|[#&]d=[\w-]*[^\w&-]/i;

/** Whether a link may have been garbled on its way: only then is the code fetched that repairs it. */
export function mayBeGarbled(fragment: string): boolean {
  const { view, ignored } = decodeLink(fragment);
  return ignored.length + view.unknown.length > 0 || GARBLED.test(fragment);
}

/** Percent-encoding, less the slashes and commas that a fragment may hold (RFC 3986 section 3.5). */
const encodeText = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll("%2F", "/").replaceAll("%2C", ",");

/**
 * Writes a view as the fragment of an address, without the `#`: keys in their fixed order, unknown ones behind them,
 * and then those that stand last of all.
 */
export function encodeLink(view: LinkedView, keys: LinkKeys = LINK_KEYS): string {
  const pairs = (last: boolean): readonly string[] =>
    Object.entries(keys).flatMap(([field, entry]) => {
      const text = (entry.isLast ?? false) === last ? textOf(view, field, entry) : undefined;
      return text === undefined ? [] : [`${entry.key}=${encodeText(text)}`];
    });
  return [...pairs(false), ...view.unknown, ...pairs(true)].join("&");
}

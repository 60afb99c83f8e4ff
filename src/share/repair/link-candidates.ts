import { decodeLink } from "../link.ts";
import { LINK_LIMITS } from "../linked-parks.ts";
import {
  asTyped,
  LINE_BREAK,
  unbroken,
  unescaped,
  withoutQuotedPrintable,
  withoutReferences,
} from "./characters.ts";
import { isOddSource, repairedPairs } from "./pairs.ts";
import { isPayload } from "./payload.ts";

/** Longer fragments are none that was garbled on the way. */
const MOST_CHARACTERS = 4 * LINK_LIMITS.characters;
/** Lines over which a link without parks may be broken. */
const MOST_LINES = 4;
/** Rounds of percent-encoding that are undone. */
const MOST_ROUNDS = 3;

/** How a fragment reads. */
interface Reading {
  /** The fragment as it is taken, and as it may be taken where its payload can be read otherwise. */
  readonly fragments: readonly string[];
  /** Values that make no sense, pairs of no known key, and values that look as if they were still encoded. */
  readonly faults: number;
  readonly known: number;
  readonly hasPayload: boolean;
}

const ENCODED_AGAIN = /(?:%[\da-f]{2}){2}/i;

function read(fragment: string, fragments: readonly string[] = [fragment]): Reading {
  const { view, ignored } = decodeLink(fragment);
  const { unknown, to, ...keys } = view;
  const known = Object.keys(keys).length + Math.min(1, to.length);
  const { parks, source, query } = view;
  const hasPayload = parks !== undefined && isPayload(parks);
  const odd = [
    parks !== undefined && !hasPayload,
    parks !== undefined && /[^\w-]/.test(parks),
    source !== undefined && isOddSource(source.address),
    query !== undefined && ENCODED_AGAIN.test(query),
  ];
  const faults = ignored.length + unknown.length + odd.filter(Boolean).length;
  return { fragments, faults, known, hasPayload };
}

function readRepaired(fragment: string): Reading {
  const fragments = repairedPairs(unbroken(fragment));
  return read(fragments[0] ?? fragment, fragments);
}

const isBetter = (one: Reading, other: Reading): boolean =>
  one.known >= other.known &&
  (one.faults < other.faults || (one.hasPayload && !other.hasPayload)) &&
  (one.hasPayload || !other.hasPayload);

/** What a fragment may have been before programs encoded all of it, the least that was done to it first. */
function undone(fragment: string): readonly string[] {
  const plain = withoutReferences(fragment);
  const ways = [plain, withoutQuotedPrintable(plain), asTyped(plain)];
  let text = fragment;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    text = unescaped(text);
    const unreferenced = withoutReferences(text);
    ways.push(text, unreferenced, withoutQuotedPrintable(unreferenced), asTyped(unreferenced));
  }
  return [...new Set(ways)].filter((way) => way !== fragment);
}

/** Undoes what programs have done to a fragment as a whole, where it makes more sense by it. */
function readAsOne(fragment: string): Reading {
  const asIs = readRepaired(fragment);
  // Where all pairs were taken for one, what repaired that one may have cut the others off.
  if (asIs.faults === 0 && (asIs.hasPayload || fragment.includes("&"))) return asIs;
  return undone(fragment)
    .map(readRepaired)
    .reduce((best, next) => (isBetter(next, best) ? next : best), asIs);
}

/** A fragment over its first lines, over more and more of them, and over all. */
function linesOf(fragment: string): readonly string[] {
  const lines = fragment.split(LINE_BREAK);
  const some = lines.slice(0, MOST_LINES).map((_, last) => lines.slice(0, last + 1).join(""));
  return lines.length > MOST_LINES ? [...some, lines.join("")] : some;
}

/**
 * What the fragment of a link of this atlas was before messengers, mail programs and editors had it: the readings of it,
 * the likeliest first, all to be tried where more than one has a payload. A sound fragment is its own and only reading,
 * and so is one that no reading makes more sense of. Takes a bounded number of looks at the text. Never throws.
 *
 * @param fragment what follows the `#`, with line breaks where the text had some
 */
export function linkReadings(fragment: string): readonly string[] {
  const asIs = read(fragment);
  const isHopeless = fragment.length > MOST_CHARACTERS || fragment === "";
  if (isHopeless || (asIs.faults === 0 && !LINE_BREAK.test(fragment))) return [fragment];
  const ways = linesOf(fragment).map(readAsOne);
  const [first = asIs, ...longer] = ways;
  const isBroken = ways.length > 1;
  if (!isBroken && !isBetter(first, asIs)) return [fragment];
  if (first.hasPayload || !isBroken) return first.fragments;
  const [whole, ...others] = longer.filter(({ hasPayload }) => hasPayload);
  if (whole) {
    // Words behind a link that was cut may be as many as it lacks letters.
    const all = [whole, ...others, first].flatMap(({ fragments }) => fragments);
    return [...new Set(all)];
  }
  return longer.reduce((so, far) => (isBetter(far, so) ? far : so), first).fragments;
}

/**
 * The reading whose parks can be read; the last one where none can. Only where there are several are their parks unpacked.
 *
 * @param decode unpacks the value of a link's `d`; `ok` where its checksum fits
 */
export async function soundReading(
  readings: readonly string[],
  decode: (payload: string) => Promise<{ readonly ok: boolean }>,
): Promise<string> {
  const last = readings.at(-1) ?? "";
  for (const reading of readings.slice(0, -1)) {
    const { parks } = decodeLink(reading).view;
    if (parks !== undefined && (await decode(parks)).ok) return reading;
  }
  return last;
}

import { FOREIGN_LIMITS, type ForeignLink } from "./link.ts";
import { readForeignLink } from "./read.ts";

/** A link that stands in a text, and how it is written there. */
export interface LinkInText {
  readonly link: ForeignLink;
  readonly written: string;
}

/** Where links begin: with their scheme wherever it stands, or with a host and a slash at the beginning of a word. */
const START = /https?:\/\/|geo:(?=[-+]?\d)|(?<![\w.@:/-])(?:[a-z\d-]+\.)+[a-z]{2,}\//gi;

/** What links go on with: blanks, angle brackets, quotation marks and full-width punctuation are none of it. */
const RUN =
  /[^\s\p{Cc}<>"`\u2018-\u201f\u2026\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]*/uy;

const OPENING: Readonly<Record<string, string>> = { ")": "(", "]": "[" };

/** As far as brackets in it have been opened in it: a link in brackets ends with them, one with brackets does not. */
function withinBrackets(run: string): string {
  const open: string[] = [];
  for (let at = 0; at < run.length; at++) {
    const mark = run.charAt(at);
    if (mark === "(" || mark === "[") open.push(mark);
    const opening = OPENING[mark];
    if (opening !== undefined && open.pop() !== opening) return run.slice(0, at);
  }
  return run;
}

const PUNCTUATION = new Set([".", ",", ";", ":", "!", "?", "'", "*"]);

function withoutPunctuation(run: string): string {
  let end = run.length;
  while (PUNCTUATION.has(run.charAt(end - 1))) end--;
  return run.slice(0, end);
}

/** The link at a place of a text, and before it that link less the words that may be written on to it without a blank. */
function linksAt(text: string, start: number): readonly string[] {
  RUN.lastIndex = start;
  const whole = withoutPunctuation(withinBrackets(RUN.exec(text)?.[0] ?? ""));
  // A name in a link follows one of its marks; a word that follows a letter or a digit of it is the sender's.
  const word = /[\w-](?=[^\p{ASCII}])/u.exec(whole);
  return word ? [whole.slice(0, word.index + 1), whole] : [whole];
}

/** The links that stand in a text, in their order, each in the ways that it may be meant. */
function* linksIn(text: string): Generator<string> {
  let end = 0;
  let left: number = FOREIGN_LIMITS.linksInText;
  for (const { index } of text.matchAll(START)) {
    // The address of a page may stand within another's.
    if (index < end) continue;
    if (left-- === 0) return;
    const links = linksAt(text, index);
    end = index + (links.at(-1)?.length ?? 0);
    yield* links;
  }
}

/**
 * The first link that means something in a text such as a message of a chat: in Markdown, in brackets, before
 * punctuation, or among words without a blank. Where none does, the first that is known to lead nowhere; then what the
 * text is as a whole. Takes time in proportion to the length of the text. Never throws.
 */
export function readLinkIn(text: string): LinkInText | undefined {
  const whole = text.trim();
  let told: LinkInText | undefined;
  for (const written of whole.length > FOREIGN_LIMITS.textCharacters ? [] : linksIn(whole)) {
    const link = readForeignLink(written);
    if (link && link.kind !== "nowhere") return { link, written };
    told ??= link && { link, written };
  }
  // Somebody may have undone the encoding of a link's blanks.
  const link = readForeignLink(whole);
  if (told && (!link || link.kind === "nowhere")) return told;
  return link && { link, written: whole };
}

const FILE =
  /^https:\/\/[^?#]+\.(?:geojsonl?|json|topojson|kml|kmz|gpx|zip|csv|wkt|wkb|fgb)(?:[?#]|$)/i;

/** The first address in a text that ends as those of files with parks do. */
export function fileAddressIn(text: string): string | undefined {
  if (text.length > FOREIGN_LIMITS.textCharacters) return undefined;
  for (const written of linksIn(text)) if (FILE.test(written)) return written;
  return undefined;
}

import { FILE_EXTENSIONS } from "../address.ts";
import { decodeLink } from "../link.ts";
import { unescaped, withoutReferences } from "../repair/characters.ts";
import { isWhole, readAtlasFragment } from "./atlas-link.ts";
import { EXTERNAL_LIMITS, type ExternalMapLink } from "./external-link.ts";
import { readExternalLink } from "./read-external-link.ts";

/** A text is encoded as a whole so often at most. */
const MOST_ROUNDS = 3;

/** A link that stands in a text, and how it is written there. */
export interface LinkInText {
  readonly link: ExternalMapLink;
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
  const word = /[\w-](?=[^\p{ASCII}\p{Cf}])/u.exec(whole);
  return word ? [whole.slice(0, word.index + 1), whole] : [whole];
}

/** A place of a text where a link begins, and how the link may be meant. */
interface Start {
  readonly index: number;
  readonly ways: readonly string[];
}

/** The links that stand in a text, in their order. */
function* startsIn(text: string): Generator<Start> {
  let end = 0;
  let left: number = EXTERNAL_LIMITS.linksInText;
  for (const { index } of text.matchAll(START)) {
    // The address of a page may stand within another's.
    if (index < end) continue;
    if (left-- === 0) return;
    const ways = linksAt(text, index);
    end = index + (ways.at(-1)?.length ?? 0);
    yield { index, ways };
  }
}

/** Longer addresses of pages are none of an atlas. */
const LONGEST_PAGE = 500;
/** Links of a text that are followed over blanks and lines. */
const MOST_BROKEN = 4;

/** Where another link begins behind a blank, a bracket or a quotation mark. */
const NEXT = /[\s<>("'\u2018-\u201f\u3008-\u3011\uff08]https?:\/\//gi;

/** What follows the `#` of a link and goes on over blanks and lines; `undefined` where nothing does. */
function restOf(text: string, { index, ways }: Start): string | undefined {
  NEXT.lastIndex = index + 1;
  const rest = text.slice(index, NEXT.exec(text)?.index);
  const hash = /#|%(?:25){0,3}23|&#35;|&num;/i.exec(rest.slice(0, LONGEST_PAGE));
  if (!hash || rest.length === ways.at(-1)?.length) return undefined;
  return rest.slice(hash.index + hash[0].length).trimEnd();
}

const isAtlas = ({ link }: LinkInText): boolean => link.kind === "atlas";
const isWholeLink = ({ link }: LinkInText): boolean =>
  link.kind !== "nowhere" && (link.kind !== "atlas" || isWhole(link));
const hasParks = ({ link }: LinkInText): boolean =>
  link.kind === "atlas" && decodeLink(link.fragment).view.parks !== undefined;

/** The link at a place of a text, over as many lines as its parks ask for. */
function readAt({ ways }: Start, rest: string | undefined): LinkInText | undefined {
  const read = ways.flatMap((written) => {
    const link = readExternalLink(written);
    return link ? [{ link, written }] : [];
  });
  const best = read.find((one) => isWholeLink(one) && (!isAtlas(one) || hasParks(one)));
  if (best) return best;
  const near = read.find(isWholeLink) ?? read.at(-1);
  const link = rest === undefined || (near && !isAtlas(near)) ? undefined : readAtlasFragment(rest);
  const far = link && { link, written: ways.at(-1) ?? "" };
  return far && (!near || (hasParks(far) && isWholeLink(far))) ? far : near;
}

/** A text whose links were encoded with it, as forms and mail do. */
const ENCODED = /https?(?:%(?:25)*3A%(?:25)*2F|:&#(?:47|x2f);|&#(?:58|x3a);)/i;

/**
 * The first link that means something in a text such as a message of a chat: in Markdown, in brackets, before
 * punctuation, or among words without a blank. Where none does, the first that is known to lead nowhere; then what the
 * text is as a whole. Takes time in proportion to the length of the text. Never throws.
 *
 * @param rounds of encoding that are undone where a text was encoded with its links
 */
export function readLinkIn(text: string, rounds = MOST_ROUNDS): LinkInText | undefined {
  const whole = text.trim();
  let shown: LinkInText | undefined;
  let looks = 0;
  for (const start of whole.length > EXTERNAL_LIMITS.textCharacters ? [] : startsIn(whole)) {
    const rest = looks < MOST_BROKEN ? restOf(whole, start) : undefined;
    if (rest !== undefined) looks += 1;
    const read = readAt(start, rest);
    if (read && read.link.kind !== "nowhere") return read;
    shown ??= read;
  }
  // Somebody may have undone the encoding of a link's blanks.
  const link = readExternalLink(whole);
  if (shown && (!link || link.kind === "nowhere")) return shown;
  if (link) return { link, written: whole };
  if (rounds === 0 || whole.length > EXTERNAL_LIMITS.textCharacters || !ENCODED.test(whole))
    return undefined;
  return readLinkIn(withoutReferences(unescaped(whole)), rounds - 1);
}

const FILE = new RegExp(
  String.raw`^https:\/\/[^?#]+\.(?:${FILE_EXTENSIONS.join("|")})(?:[?#]|$)`,
  "i",
);

/** The first address in a text that ends as those of files with parks do. */
export function fileAddressIn(text: string): string | undefined {
  if (text.length > EXTERNAL_LIMITS.textCharacters) return undefined;
  for (const { ways } of startsIn(text)) {
    const file = ways.find((written) => FILE.test(written));
    if (file !== undefined) return file;
  }
  return undefined;
}

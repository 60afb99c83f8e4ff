import { decoded } from "../address.ts";

/** Named references of HTML that editors and mail put into links; all others are numbers. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  shy: "\u00ad",
  num: "#",
  equals: "=",
  sol: "/",
  zwnj: "\u200c",
  zwj: "\u200d",
};
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;
/** A text is escaped again by each program that it passes; more rounds than this are none. */
const MOST_ROUNDS = 4;

const HIGHEST_CODE_POINT = 0x10ffff;

function referenced(written: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? written;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code <= HIGHEST_CODE_POINT ? String.fromCodePoint(code) : written;
}

/** Applies a step until nothing changes, a few times at most. */
function untilStable(text: string, step: (text: string) => string): string {
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = step(now);
    if (next === now) return now;
    now = next;
  }
  return now;
}

/** Undoes HTML's character references (`&amp;`, `&#38;`, `&amp;amp;`); what is none stays. */
export const withoutReferences = (text: string): string =>
  text.includes("&") ? untilStable(text, (one) => one.replaceAll(REFERENCE, referenced)) : text;

/** Undoes one round of percent-encoding wherever it is sound; what is none stays. */
export const unescaped = (text: string): string =>
  text.replaceAll(/(?:%[\da-f]{2})+/gi, (run) => decoded(run));

/** Undoes percent-encoding, however often it was done. */
export const fullyUnescaped = (text: string): string =>
  text.includes("%") ? untilStable(text, unescaped) : text;

const JSON_ESCAPE = /\\(?:u([\da-f]{4})|\/)/gi;
/** Marks of a link as a Chinese keyboard writes them: U+FF01 to U+FF5E stand 0xFEE0 above their ASCII forms. */
const FULL_WIDTH = /[＃＆＝％／．，]/g;

/** Undoes how JSON and Chinese keyboards write what a link is made of. */
export const asTyped = (text: string): string =>
  text
    .replaceAll(JSON_ESCAPE, (_, code?: string) =>
      code === undefined ? "/" : String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

/** Undoes the `=3D` of quoted-printable mail (RFC 2045 section 6.7), in which every `=` is written so. */
export const withoutQuotedPrintable = (text: string): string => text.replaceAll(/=3D/gi, "=");

/**
 * A line break with what mail puts about it: the `=` of quoted-printable text, which is not that of a pair, blanks, and the
 * marks of a reply.
 */
export const LINE_BREAK =
  /(?:(?<!(?:^|[#&])[a-z]{1,8})=)?[^\S\r\n]{0,20}(?:\r\n?|[\n\u2028\u2029])[\s>|]*/u;

/** Soft hyphens, zero-width spaces, word joiners and byte order marks, as they are or percent-encoded. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]|%C2%AD|%E2%80%8B|%E2%81%A0|%EF%BB%BF/gi;
/** Blanks as they are, which no link has, and the non-breaking space. */
const RAW_BLANK = /\s|%C2%A0/gi;
/** The marks of a reply before each line. Once, it may be a sign that somebody looked for. */
const REPLY = /(?:>|%3E){1,20}(?: |%20)/gi;
/** An `=` that is no pair's: mail breaks lines with it. */
const STRAY_EQUALS = /(?<!(?:^|&)[a-z]{1,8})=/g;

/** A fragment without what it was broken with. Blanks in its last pair stay: what stands behind them may be words. */
export function unbroken(fragment: string): string {
  const seen = fragment.replaceAll(UNSEEN, "");
  const isReply = (seen.match(REPLY)?.length ?? 0) > 1;
  const lines = isReply ? seen.replaceAll(REPLY, "") : seen;
  const text = lines.includes("://") ? lines : lines.replaceAll(STRAY_EQUALS, "");
  const last = text.lastIndexOf("&") + 1;
  const head = text.slice(0, last).split(LINE_BREAK).join("").replaceAll(RAW_BLANK, "");
  return head + text.slice(last);
}

/** What nobody sees, and what a link is broken with: blanks, quotation marks, the marks of a mail's reply. */
const NOT_OF_LINK = /[\s<>|"`\p{Cf}]+/gu;

/** A value without all that is invisible or blank in it. */
export const squeezed = (text: string): string => text.replaceAll(NOT_OF_LINK, "");

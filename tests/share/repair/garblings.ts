import fc from "fast-check";

/** What happens to a link between one person and another, each by its name. */
export type Garbling = readonly [name: string, garble: (link: string) => string];

const everyNth = (link: string, step: number, put: string): string =>
  link.replaceAll(new RegExp(`(.{${step}})(?=.)`, "gs"), `$1${put}`);

/** What programs encode as a whole. */
export const ENCODINGS: readonly Garbling[] = [
  ["&amp;", (link) => link.replaceAll("&", "&amp;")],
  ["&#38;", (link) => link.replaceAll("&", "&#38;")],
  ["&#x26;", (link) => link.replaceAll("&", "&#x26;")],
  ["&amp;amp;", (link) => link.replaceAll("&", "&amp;amp;")],
  ["one more round of percent-encoding", encodeURIComponent],
  ["two more rounds", (link) => encodeURIComponent(encodeURIComponent(link))],
  ["percent-encoded references", (link) => encodeURIComponent(link.replaceAll("&", "&amp;"))],
  ["quoted-printable", (link) => link.replaceAll("=", "=3D")],
];

/** What stands behind a link. */
export const ENDINGS: readonly Garbling[] = [
  ".",
  ",",
  ")",
  "]",
  ">",
  '"',
  "'",
  "。",
  "）",
  "」",
  "”",
  "!",
  ").",
  '">',
  "…",
  " thanks",
  "快来看",
].map((mark): Garbling => [`${mark} behind it`, (link) => link + mark]);

/** What breaks a link in lines or within. */
const BREAKS: readonly Garbling[] = [
  ["soft hyphens", (link) => everyNth(link, 30, "\u00ad")],
  ["zero-width spaces", (link) => everyNth(link, 25, "\u200b")],
  ["non-breaking spaces", (link) => everyNth(link, 40, "\u00a0")],
  ["blanks in its parks", (link) => link.replace(/(?<=&d=).*/s, (d) => everyNth(d, 30, " "))],
  ["lines", (link) => everyNth(link, 60, "\n")],
  ["lines of mail", (link) => everyNth(link, 76, "=\r\n")],
  ["a reply", (link) => everyNth(link, 70, "\n> ")],
  ["a reply to a reply", (link) => everyNth(link, 70, "\r\n>> ")],
];

export const ALL: readonly Garbling[] = [...ENCODINGS, ...ENDINGS, ...BREAKS];

/** Any garbling, or one of each sort: first broken or ended, then encoded. */
export const anyGarbling: fc.Arbitrary<(link: string) => string> = fc
  .tuple(
    fc.option(fc.constantFrom(...ENDINGS), { nil: undefined }),
    fc.option(fc.constantFrom(...BREAKS), { nil: undefined }),
    fc.option(fc.constantFrom(...ENCODINGS), { nil: undefined }),
  )
  .map(
    (steps) => (link: string) => steps.reduce((text, step) => (step ? step[1](text) : text), link),
  );

const LOOKS_MARKED_UP = /<\/?[a-z][^>]*>|&(?:[a-z]+|#x?[\da-f]+);/i;
const UNSPOKEN = /<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const BREAKS = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^>]*>/gi;
const CELLS = /<\/t[dh]\b[^>]*>/gi;
const TAGS = /<\/?[a-z!][^>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};
const MAX_CODE_POINT = 0x10_ff_ff;

function decoded(entity: string, name: string): string {
  const known = name.toLowerCase();
  if (!name.startsWith("#"))
    return Object.hasOwn(ENTITIES, known) ? (ENTITIES[known] ?? entity) : entity;
  const hex = name[1]?.toLowerCase() === "x";
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code <= MAX_CODE_POINT ? String.fromCodePoint(code) : entity;
}

/** What a marked-up text says, without its marks: it is shown as text and never as HTML. Plain text stays as it is. */
export function plainText(text: string): string {
  if (!LOOKS_MARKED_UP.test(text)) return text.trim();
  return text
    .replaceAll(UNSPOKEN, "")
    .replaceAll(BREAKS, "\n")
    .replaceAll(CELLS, " ")
    .replaceAll(TAGS, "")
    .replaceAll(/&(#?\w+);/g, decoded)
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

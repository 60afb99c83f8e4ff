/** A tag in a text of XML; offsets in UTF-16 units. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  /** As it is written, with its prefix. */
  readonly name: string;
  readonly kind: "open" | "close" | "empty" | "doctype";
}

/** What is passed as a whole, since nothing in it is markup. */
const PASSED: readonly (readonly [start: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** The offset behind what is no tag though it begins like one; `undefined` for a tag. */
function passed(text: string, at: number): number | undefined {
  const mark = text[at + 1] ?? "";
  if (mark !== "!" && mark !== "?") {
    // A bare `<` in a text begins nothing.
    return /[\w/:\u0080-\uffff]/.test(mark) ? undefined : at + 1;
  }
  const known = PASSED.find(([start]) => text.startsWith(start, at));
  if (!known) return at + 1;
  const end = text.indexOf(known[1], at + known[0].length);
  return end === -1 ? text.length : end + known[1].length;
}

/** The offset behind a tag: its `>`, but none that stands in quotes. */
function tagEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const mark = text[at];
    if (mark === ">") return at + 1;
    if (mark !== '"' && mark !== "'") continue;
    const close = text.indexOf(mark, at + 1);
    if (close === -1) return text.length;
    at = close;
  }
  return text.length;
}

const NAME = /<\/?([^\s/>]*)/y;

/** All tags of a text and its document types, in order; comments, CDATA sections and instructions are passed over. */
export function* tagsIn(text: string): Generator<Tag> {
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    if (text[at + 1] === "!" && /^<!DOCTYPE/i.test(text.slice(at, at + 9))) {
      yield { start: at, end: at + 9, name: "", kind: "doctype" };
    }
    const behind = passed(text, at);
    if (behind !== undefined) {
      at = behind;
      continue;
    }
    const end = tagEnd(text, at);
    // The file ends in the middle of a tag.
    if (text[end - 1] !== ">") return;
    NAME.lastIndex = at;
    const name = NAME.exec(text)?.[1] ?? "";
    const kind = text[at + 1] === "/" ? "close" : text[end - 2] === "/" ? "empty" : "open";
    yield { start: at, end, name, kind };
    at = end;
  }
}

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

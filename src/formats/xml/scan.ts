import { LIMITS } from "../limits.ts";
import { ImportRefusal } from "../reader.ts";
import { placeAt } from "../text/place.ts";

/** Where a construct that starts with these marks ends; constructs without markup inside are passed as a whole. */
const PASSED: readonly (readonly [start: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** The offset behind the construct that starts here; the text's end where it is not closed. */
function passed(text: string, at: number): number | undefined {
  const known = PASSED.find(([start]) => text.startsWith(start, at));
  // A bare `<` in a text begins nothing.
  if (!known) return /[\w/:\u0080-\uffff]/.test(text[at + 1] ?? "") ? undefined : at + 1;
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

/**
 * Looks over a text of XML before any parser sees it. A document type can define entities that grow without end and
 * names files to fetch: none is let through, wherever it stands; nor are more elements within one another than
 * `LIMITS.nesting`.
 * @throws {ImportRefusal} for either
 */
export function guardXml(text: string): void {
  let depth = 0;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    if (/^<!DOCTYPE/i.test(text.slice(at, at + 9))) {
      throw new ImportRefusal({ kind: "doctype-refused" });
    }
    const behind = passed(text, at);
    if (behind !== undefined) {
      at = behind;
      continue;
    }
    const end = tagEnd(text, at);
    if (text[at + 1] === "/") depth--;
    else if (text[end - 2] !== "/") depth++;
    if (depth > LIMITS.nesting) {
      throw new ImportRefusal({
        kind: "too-deep",
        limit: LIMITS.nesting,
        place: placeAt(text, at),
      });
    }
    at = end;
  }
}

/** The encoding that the XML declaration names; the declaration is ASCII in all encodings but those with a mark. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  return /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
}

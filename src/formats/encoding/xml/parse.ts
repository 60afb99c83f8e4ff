import { DOMParser, ParseError } from "@xmldom/xmldom";
import type { Document } from "@xmldom/xmldom";
import { linesOf } from "../text/place.ts";
import type { TextLines } from "../text/place.ts";

/** What a parser says of a text, and the offset at which it says it. */
export interface XmlProblem {
  readonly message: string;
  readonly offset: number;
}

/** A document, and what a lenient parser can live with, such as a bare `&`; or what ended the reading. */
export type ParsedXml =
  | { readonly document: Document; readonly complaints: readonly XmlProblem[] }
  | { readonly failure: XmlProblem };

/** Parses a text that has been looked over: `cutXml` has refused what no parser may see. */
export function parseXml(text: string): ParsedXml {
  const complaints: XmlProblem[] = [];
  const lines = linesOf(text);
  const parser = new DOMParser({
    // XML 1.0, section 2.11; by itself the library takes what XML 1.1 adds for ends of lines as well.
    normalizeLineEndings: (source) => source.replaceAll(/\r\n?/g, "\n"),
    onError: (level, message, context: { locator?: Locator }) => {
      if (level === "error") complaints.push(complaintAt(lines, message, context.locator));
    },
  });
  try {
    return { document: parser.parseFromString(declarePrefixes(text), "text/xml"), complaints };
  } catch (thrown) {
    if (!(thrown instanceof ParseError)) throw thrown;
    return { failure: complaintAt(lines, thrown.message, thrown.locator as Locator | undefined) };
  }
}

interface Locator {
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

function complaintAt(lines: TextLines, message: string, locator: Locator = {}): XmlProblem {
  const { lineNumber = 1, columnNumber = 1 } = locator;
  return { message, offset: lines.offsetOf(Math.max(lineNumber, 1), Math.max(columnNumber, 1)) };
}

const ROOT = /<([A-Za-z_][\w.:-]*)/;
const PREFIX = /[<\s/]([A-Za-z_][\w.-]*):[A-Za-z_][\w.-]*(?=[\s=>/])/g;

/**
 * The text with a namespace for each prefix that has none. Files put together by hand often use `gx:` or `xsi:`
 * without declaring it, which no parser with namespaces would let pass. No line moves.
 */
function declarePrefixes(text: string): string {
  const used = new Set<string>();
  for (const [, prefix = ""] of text.matchAll(PREFIX)) used.add(prefix);
  const missing = [...used].filter(
    (prefix) => prefix !== "xml" && prefix !== "xmlns" && !text.includes(`xmlns:${prefix}=`),
  );
  if (missing.length === 0) return text;
  const declared = missing.map((prefix) => ` xmlns:${prefix}="urn:undeclared:${prefix}"`).join("");
  return text.replace(ROOT, (start) => start + declared);
}

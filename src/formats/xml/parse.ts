import { DOMParser, ParseError } from "@xmldom/xmldom";
import type { Document } from "@xmldom/xmldom";
import { fail, succeed } from "../../result.ts";
import type { Result } from "../../result.ts";
import type { ImportProblem } from "../answer.ts";
import type { Finding } from "../finding.ts";
import { MOST_FINDINGS_OF_A_KIND } from "../limits.ts";
import type { FeatureSink } from "../reader.ts";
import { decodeText } from "../text/decode.ts";
import { offsetOf, placeAt } from "../text/place.ts";
import { declaredEncoding, guardXml } from "./scan.ts";

interface Complaint {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/**
 * A document of XML. What a lenient reader can live with, such as a bare `&`, is a warning to the sink; what ends the
 * reading is a problem with line and column.
 * @throws {ImportRefusal} for a document type, and for elements nested too deep
 */
export function parseXml(bytes: Uint8Array, sink: FeatureSink): Result<Document, ImportProblem> {
  const { text, encoding, guessed } = decodeText(bytes, declaredEncoding(bytes));
  if (guessed) sink.find({ kind: "encoding-guessed", encoding }, "warning", {});
  guardXml(text);
  const complaints: Complaint[] = [];
  try {
    const document = parse(declarePrefixes(text), complaints);
    complaints.forEach((complaint, at) => report(at < SHOWN ? text : "", complaint, sink));
    return succeed(document);
  } catch (thrown) {
    if (!(thrown instanceof ParseError)) throw thrown;
    const [line, column] = [thrown.locator?.lineNumber ?? 1, thrown.locator?.columnNumber ?? 1];
    return fail(syntaxProblem(text, { message: thrown.message, line, column }));
  }
}

function parse(text: string, complaints: Complaint[]): Document {
  const parser = new DOMParser({
    onError: (
      level,
      message,
      context: { locator?: { lineNumber?: number; columnNumber?: number } },
    ) => {
      if (level !== "error") return;
      const { lineNumber = 1, columnNumber = 1 } = context.locator ?? {};
      complaints.push({ message, line: lineNumber, column: columnNumber });
    },
  });
  return parser.parseFromString(text, "text/xml");
}

const syntaxOf = (text: string, { message, line, column }: Complaint) => ({
  detail: { kind: "syntax", expected: "xml", found: message } as const,
  place: placeAt(text, offsetOf(text, Math.max(line, 1), Math.max(column, 1))),
});

/** To show a line costs a way through the text, which is not worth it for what is only counted. */
const SHOWN = MOST_FINDINGS_OF_A_KIND;

function report(text: string, complaint: Complaint, sink: FeatureSink): void {
  const { detail, place } = syntaxOf(text, complaint);
  sink.find(detail, "warning", { ...place, line: complaint.line, column: complaint.column });
}

function syntaxProblem(text: string, complaint: Complaint): ImportProblem {
  const { detail, place } = syntaxOf(text, complaint);
  const finding: Finding = { ...detail, severity: "error", place };
  return { kind: "syntax", place, finding };
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

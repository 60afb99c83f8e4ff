import type { Document } from "@xmldom/xmldom";
import { fail, succeed } from "../../../result.ts";
import type { Result } from "../../../result.ts";
import type { ImportProblem } from "../../answer.ts";
import type { FindingData, TextPlace } from "../../finding.ts";
import type { FeatureSink } from "../../parser.ts";
import { decodeText, reportEncoding } from "../text/decode.ts";
import type { ImportSource } from "../../source.ts";
import type { TextLines } from "../text/place.ts";
import { cutXml } from "./cut.ts";
import type { CutXml } from "./cut.ts";
import { parseXml } from "./parse.ts";
import type { XmlProblem } from "./parse.ts";

/** A file of XML: its frame as a document, and its many elements still as text. */
export interface OpenXml extends CutXml {
  readonly frame: Document;
}

/** The encoding that the XML declaration names; the declaration is ASCII in all encodings but those with a mark. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  return /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
}

/**
 * Opens a file of XML whose elements of some names are parsed later, a few at a time: a document of all of them takes
 * forty times the memory of the file. Where the frame is broken, the elements are given without it.
 * @throws {ImportRefusal} for a document type, and for elements nested too deep
 */
export async function openXml(
  { bytes, encoding }: ImportSource,
  names: ReadonlySet<string>,
  sink: FeatureSink,
): Promise<Result<OpenXml, ImportProblem>> {
  const decoded = await decodeText(bytes, { label: declaredEncoding(bytes), chosen: encoding });
  reportEncoding(decoded, sink);
  const cut = cutXml(decoded.text, names);
  const parsed = parseXml(cut.skeleton);
  if ("document" in parsed) {
    reportXmlProblems(cut.lines, parsed.complaints, sink);
    return succeed({ ...cut, frame: parsed.document });
  }
  const { fault, place } = faultAt(cut.lines, parsed.failure);
  const bare = parseXml(cut.rootTag.replace(/>$/, "/>"));
  if (cut.runs.length === 0 || "failure" in bare) {
    return fail({ kind: "syntax", place, finding: { ...fault, severity: "error", place } });
  }
  // The elements are whole, whatever is broken about them, such as the end of a file that is cut short.
  sink.find(fault, "error", place);
  return succeed({ ...cut, frame: bare.document });
}

/** What a parser complains of as a finding, and where that is. */
export const faultAt = (
  lines: TextLines,
  { message, offset }: XmlProblem,
): { readonly fault: FindingData; readonly place: TextPlace } => ({
  fault: { kind: "syntax", expected: "xml", found: message },
  place: lines.placeAt(offset),
});

/** Warns of what could be lived with. */
export function reportXmlProblems(
  lines: TextLines,
  complaints: readonly XmlProblem[],
  sink: FeatureSink,
): void {
  for (const complaint of complaints) {
    const { fault, place } = faultAt(lines, complaint);
    sink.find(fault, "warning", place);
  }
}

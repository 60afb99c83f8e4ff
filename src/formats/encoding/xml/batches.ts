import type { Document, Element } from "@xmldom/xmldom";
import type { FindingData, TextPlace } from "../../finding.ts";
import type { FeatureSink } from "../../parser.ts";
import type { CutXml, ElementRange } from "./cut.ts";
import { childrenOf } from "./elements.ts";
import { faultAt, reportXmlProblems } from "./open.ts";
import { parseXml } from "./parse.ts";
import type { XmlProblem } from "./parse.ts";

/** Some elements of a run, parsed: `elements[i]` is that of `ranges[i]`; or one that could not be. */
export type Batch =
  | {
      readonly document: Document;
      readonly elements: readonly Element[];
      readonly ranges: readonly ElementRange[];
    }
  | { readonly range: ElementRange; readonly fault: FindingData; readonly place: TextPlace };

/** How much text is parsed at once: enough to share the work of beginning, few enough to be forgotten soon. */
const BATCH_CHARACTERS = 1 << 17;

/** Parses the elements of a run, some at a time. One that is broken does not keep the others outside. */
export function* batchesOf(
  xml: CutXml,
  run: readonly ElementRange[],
  sink: FeatureSink,
): Generator<Batch> {
  let ranges: ElementRange[] = [];
  let characters = 0;
  for (const range of run) {
    ranges.push(range);
    characters += range.end - range.start;
    if (characters < BATCH_CHARACTERS) continue;
    yield* parseBatch(xml, ranges, sink);
    [ranges, characters] = [[], 0];
  }
  if (ranges.length > 0) yield* parseBatch(xml, ranges, sink);
}

function* parseBatch(
  xml: CutXml,
  ranges: readonly ElementRange[],
  sink: FeatureSink,
): Generator<Batch> {
  const text = wrapped(xml, ranges);
  const parsed = parseXml(text);
  const inFile = ({ message, offset }: XmlProblem): XmlProblem => ({
    message,
    offset: offsetInFile(xml, ranges, offset),
  });
  if ("document" in parsed) {
    const { document, complaints } = parsed;
    reportXmlProblems(xml.lines, complaints.map(inFile), sink);
    const elements = document.documentElement ? childrenOf(document.documentElement) : [];
    yield { document, elements, ranges };
    return;
  }
  const [range] = ranges;
  if (range && ranges.length === 1) yield { range, ...faultAt(xml.lines, inFile(parsed.failure)) };
  else for (const one of ranges) yield* parseBatch(xml, [one], sink);
}

/** Elements within the root's tag, which declares the namespaces, each from a line of its own on. */
function wrapped({ text, rootTag }: CutXml, ranges: readonly ElementRange[]): string {
  const [, name = ""] = /^<([^\s/>]+)/.exec(rootTag) ?? [];
  const parts = ranges.map(({ start, end }) => text.slice(start, end));
  return [rootTag, ...parts, `</${name}>`].join("\n");
}

/** Where in the file an offset of the wrapped elements is. */
function offsetInFile(
  { rootTag }: CutXml,
  ranges: readonly ElementRange[],
  offset: number,
): number {
  let at = rootTag.length + 1;
  for (const { start, end } of ranges) {
    const length = end - start;
    if (offset <= at + length) return start + Math.max(0, offset - at);
    at += length + 1;
  }
  return ranges.at(-1)?.end ?? 0;
}

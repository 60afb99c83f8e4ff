import type { Datum } from "../../geo/datum/datum.ts";
import { validParts } from "../../geojson/geometry/valid-parts.ts";
import { bboxTest } from "../write/bbox-test.ts";
import type { ExportRequest, WriteFormat } from "../write/export-request.ts";
import { byteBatches, requestedCount, textBatches } from "../write/feature-batches.ts";
import { geometryInDatum } from "../write/positions.ts";
import { type MemberTexts, memberEdits } from "../../geojson/text/members.ts";
import { fileEnvelope } from "./envelope-text.ts";
import { type Edit, applyEdits, parseTree } from "jsonc-parser";
import { nodeMember } from "../../geojson/text/json-tree.ts";

/** How a feature is to differ from what came in. */
interface FeatureChange {
  readonly datum: Datum;
  /** Properties to add, as JSON text. */
  readonly properties: MemberTexts;
}

/** A feature's text with its positions in another datum and with more properties; all else to the letter. */
export function changedFeature(text: string, { datum, properties }: FeatureChange): string {
  const feature = parseTree(text);
  if (feature?.type !== "object") throw new Error("The text is no feature.");
  const geometry = nodeMember(feature, "geometry");
  const members: Record<string, string | undefined> = {};
  const edits: Edit[] = [];
  if (datum !== "WGS84") {
    members["bbox"] = undefined;
    if (geometry?.type === "object") {
      const parsed = JSON.parse(text.slice(geometry.offset, geometry.offset + geometry.length));
      const sound = validParts(parsed);
      members["geometry"] = JSON.stringify(sound ? geometryInDatum(sound, datum) : null);
    }
  }
  const own = nodeMember(feature, "properties");
  if (Object.keys(properties).length > 0) {
    if (own?.type === "object") edits.push(...memberEdits(own, properties));
    else members["properties"] = objectText(properties);
  }
  return applyEdits(text, [...edits, ...memberEdits(feature, members)]);
}

const objectText = (members: MemberTexts): string =>
  `{${Object.entries(members)
    .map(([name, text]) => `${JSON.stringify(name)}:${text}`)
    .join(",")}}`;

/** Writes GeoJSON (RFC 7946): features and what stands about them to the letter as they came. */
export const write: WriteFormat = (request, onProgress) =>
  writeFeatures(request, onProgress, request.datum === "WGS84" ? bytesOf : changedOf);

/** The features of a file as GeoJSON text, in batches. */
export type FeatureBatches = AsyncIterable<readonly BlobPart[]>;
type Produce = (request: ExportRequest, index: number) => FeatureBatches;

/**
 * Writes a FeatureCollection, with what stands about the features of its sources.
 *
 * @param produce the features of the source with this index
 */
export async function writeFeatures(
  request: ExportRequest,
  reportProgress: (done: number) => void,
  produce: Produce,
) {
  const named = request.sources.map(({ name, envelope }) => ({ name, envelope }));
  const box = await bboxTest(request);
  const { before, after } = fileEnvelope(named, request.datum, box);
  const total = requestedCount(request);
  const parts: BlobPart[] = [`${before}[`];
  let done = 0;
  for (const index of request.sources.keys()) {
    for await (const batch of produce(request, index)) {
      for (const feature of batch) {
        parts.push(done === 0 ? "\n" : ",\n", feature);
        done += 1;
      }
      reportProgress(done / total);
    }
  }
  parts.push(`${done === 0 ? "" : "\n"}]${after}`);
  return { parts, leftOut: 0 };
}

async function* bytesOf({ sources }: ExportRequest, index: number): FeatureBatches {
  const source = sources[index];
  if (source) yield* byteBatches(source.features);
}

async function* changedOf({ sources, datum }: ExportRequest, index: number): FeatureBatches {
  const source = sources[index];
  if (!source) return;
  for await (const batch of textBatches(source.features)) {
    yield batch.map((text) => changedFeature(text, { datum, properties: {} }));
  }
}

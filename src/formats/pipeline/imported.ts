import type { FeatureTable } from "../../geojson/feature-table.ts";
import type { ImportMessage, Imported, Progress } from "../answer.ts";
import { withoutCrs } from "../encoding/json/crs-member.ts";
import type { Format } from "../format.ts";
import { EDITABLE } from "../limits.ts";
import { nameColumnOf } from "../names/feature-name.ts";
import type { ParseOutcome } from "../parser.ts";
import type { FormatId, ImportSource } from "../source.ts";
import { unlistedOfLayer } from "./finding-list.ts";
import { type FeatureSorter, numberedText } from "./split-features.ts";

/** What an import has come to. */
export interface SortedFeatures extends Pick<Imported, "findings" | "unlisted"> {
  readonly sorter: FeatureSorter;
  readonly table: FeatureTable;
  readonly outcome: ParseOutcome;
  /** Whether the features stood in another coordinate system than they do now. */
  readonly isConverted: boolean;
}

function isRejectedIn({ rejected }: FeatureSorter): (feature: number) => boolean {
  const numbers = new Set(rejected.map(({ feature }) => feature));
  return (feature) => numbers.has(feature);
}

function parksAmong({ accepted }: FeatureSorter): Extract<Imported["content"], { kind: "parks" }> {
  const features = accepted.map((one) => ({ feature: one.feature, text: numberedText(one) }));
  const nameKey = nameColumnOf(features.map(({ text }) => text));
  return { kind: "parks", features, ...(nameKey === undefined ? {} : { nameKey }) };
}

/** Makes parks of a small import, and a layer of a large one. */
export function toImported({ source, format }: CollectorOptions, sorted: SortedFeatures): Imported {
  const { sorter, table, outcome, isConverted, findings, unlisted } = sorted;
  const { envelope } = outcome;
  const bytes = [source, ...source.companions].reduce((sum, file) => sum + file.bytes.length, 0);
  const { vertices } = sorter.table;
  const isEditable =
    table.count <= EDITABLE.features && vertices <= EDITABLE.vertices && bytes <= EDITABLE.bytes;
  return {
    name: source.name,
    format: outcome.format ?? format,
    envelope: envelope && isConverted ? withoutCrs(envelope) : envelope,
    content: isEditable ? parksAmong(sorter) : { kind: "layer", table },
    rejected: sorter.rejected.map((one) => ({ feature: one.feature, text: numberedText(one) })),
    findings,
    unlisted: isEditable ? unlisted : unlistedOfLayer(unlisted, isRejectedIn(sorter)),
    bounds: table.bounds,
    features: table.count,
    vertices,
    bytes,
  };
}

/** What an import needs to know of its file. */
export interface CollectorOptions {
  readonly source: ImportSource;
  readonly format: FormatId;
  /** Those that an archive may hold; all of the atlas where nothing is said. */
  readonly formats?: readonly Format[];
  readonly reportProgress: (progress: Progress) => void;
}

/** What of a message goes over to the page without a copy: the columns of its table. */
export function transferablesIn(message: ImportMessage): Transferable[] {
  if (message.kind === "layer-repaired") return columnsOf(message.table);
  if (message.kind !== "read" || !message.result.ok) return [];
  const { content } = message.result.value;
  return content.kind === "layer" ? columnsOf(content.table) : [];
}

const columnsOf = (table: FeatureTable): Transferable[] =>
  [
    table.positions,
    table.partStarts,
    table.partTypes,
    table.featureStarts,
    table.areas,
    table.textStarts,
    table.textEnds,
  ].map(({ buffer }) => buffer);

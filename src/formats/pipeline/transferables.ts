import type { FeatureTable } from "../../geojson/feature-table.ts";
import type { ImportMessage } from "../answer.ts";

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

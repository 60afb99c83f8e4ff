import type {
  Collection,
  CollectionId,
  ContentId,
  OwnPark,
  OwnParkId,
} from "../../document/document.ts";
import type { RejectedFeature, Imported } from "../../formats/answer.ts";
import type { FeatureTable } from "../../geojson/feature-table.ts";
import type { ReportItem, ReportTarget } from "./report.ts";
import { unlistedItems } from "./unlisted-items.ts";

/** What the document needs to take a file in. */
export interface ImportTarget {
  /** A short new id each time. */
  readonly newId: () => string;
  readonly colour: string;
  /** The collection that it becomes; a new one where nothing is said. */
  readonly collection?: CollectionId;
}

/** A file on its way into the document. */
export interface ConvertedImport {
  readonly collection: Collection;
  readonly parks: readonly OwnPark[];
  /** The layer's table, where there are too many features for parks of their own. */
  readonly layer: { readonly content: ContentId; readonly table: FeatureTable } | undefined;
  readonly items: readonly ReportItem[];
  readonly unlisted: readonly ReportItem[];
}

/** The parks of a file's features, in the file's order, from the given place of the collection on. */
export const parksOfImport = (
  imported: Imported,
  collection: CollectionId,
  { newId, order }: { readonly newId: () => string; readonly order: number },
): readonly OwnPark[] =>
  imported.content.kind === "layer"
    ? []
    : parksAmong(imported.content, collection, { newId, order });

function parksAmong(
  { features, nameKey }: Extract<Imported["content"], { kind: "parks" }>,
  collection: CollectionId,
  { newId, order }: { readonly newId: () => string; readonly order: number },
): readonly OwnPark[] {
  return features.map(({ text }, index) => ({
    id: `own-${newId()}` as OwnParkId,
    collection,
    order: order + index,
    text,
    ...(nameKey === undefined ? {} : { nameKey }),
  }));
}

/** The report's lines for a file that came in as the given parks. */
function itemsOf(
  imported: Imported,
  { id, reading }: { readonly id: CollectionId; readonly reading: string },
  targetOf: (feature: number | undefined) => ReportTarget,
): readonly ReportItem[] {
  return imported.findings.map((finding, index) => ({
    key: `${reading}/${index}`,
    finding,
    target: targetOf(finding.place.feature),
    collection: id,
    file: imported.name,
  }));
}

/** Makes the collection, and its parks or its layer, of what was read. Its place among others is the document's to give. */
export function convertImport(
  imported: Imported,
  { newId, colour, collection: given }: ImportTarget,
): ConvertedImport {
  const id = given ?? (newId() as CollectionId);
  const parks = parksOfImport(imported, id, { newId, order: 0 });
  const { name, format, envelope, content, features, vertices, bytes, bounds } = imported;
  const layer =
    content.kind === "layer"
      ? { content: newId() as ContentId, table: content.table, info: { features, vertices } }
      : undefined;
  const collection: Collection = {
    id,
    order: 0,
    name,
    format,
    colour,
    ...(envelope && { envelope }),
    ...(imported.source && { source: imported.source }),
    ...(layer && { layer: { content: layer.content, ...layer.info, bytes, bounds } }),
  };
  const targetOf = targets(imported, parks);
  // A file may be read more than once: lines of each time have keys of their own.
  const items = itemsOf(imported, { id, reading: given ? newId() : id }, targetOf);
  return { collection, parks, layer, items, unlisted: unlistedItems(imported, items, targetOf) };
}

function targets(
  imported: Imported,
  parks: readonly OwnPark[],
): (feature: number | undefined) => ReportTarget {
  const rejectedFeatures = new Map<number, RejectedFeature>(
    imported.rejected.map((one) => [one.feature, one]),
  );
  const came = new Map<number, OwnPark>();
  if (imported.content.kind === "parks") {
    for (const [index, { feature }] of imported.content.features.entries()) {
      const park = parks[index];
      if (park) came.set(feature, park);
    }
  }
  const waiting = imported.rejected.map(({ feature }) => feature).toSorted((a, b) => a - b);
  return (feature) => {
    if (feature === undefined) return { kind: "file" };
    const rejected = rejectedFeatures.get(feature);
    if (rejected) return { kind: "rejected", rejected: rejected };
    const park = came.get(feature);
    if (park) return { kind: "park", id: park.id, text: park.text };
    if (imported.content.kind === "parks") return { kind: "file" };
    // Features that were not added have no place in the layer.
    return { kind: "layer", index: feature - countBelow(waiting, feature) };
  };
}

/** How many of some numbers in ascending order are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? limit) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

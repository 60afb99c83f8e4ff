import type { CollectionId, ContentId, OwnParkId } from "../../document/document.ts";
import type { Imported } from "../../formats/answer.ts";
import type { ConvertedImport } from "./imported-collection.ts";
import type { PendingImport } from "./pending-imports.ts";
import type { OwnDocumentState } from "../document/own-document.ts";
import type { ReportContent, ReportItem } from "./report.ts";

/** What one reading of a file came to: its part of the report. */
export interface FileReading {
  readonly collection: CollectionId;
  readonly name: string;
  readonly bytes: number;
  readonly added: number;
  readonly items: readonly ReportItem[];
  readonly unlisted: readonly ReportItem[];
  /** What it is in the document: its parks, or the contents that its layer has had. */
  readonly parks: readonly OwnParkId[];
  readonly contents: readonly ContentId[];
  readonly source: PendingImport;
}

/** A file's part of the report, of each time that it was read, the last time at the end. */
export type ReportFile = readonly [FileReading, ...FileReading[]];

/** A file that was read, and how it came. */
export interface ReadImport {
  readonly imported: Imported;
  readonly source: PendingImport;
}

/** What a file that was added has to tell. */
export const readingOf = (
  { imported, source }: ReadImport,
  { collection, parks, layer, items, unlisted }: ConvertedImport,
): FileReading => ({
  collection: collection.id,
  name: imported.name,
  bytes: imported.bytes,
  added: imported.features,
  items,
  unlisted,
  parks: parks.map(({ id }) => id),
  contents: layer ? [layer.content] : [],
  source,
});

const contentIn = (own: OwnDocumentState, id: CollectionId): ContentId | undefined =>
  own.collection(id)?.layer?.content;

function isInDocument(
  own: OwnDocumentState,
  { collection, parks, contents }: FileReading,
): boolean {
  const content = contentIn(own, collection);
  return (
    (content !== undefined && contents.includes(content)) ||
    parks.some((id) => own.park(id) !== undefined)
  );
}

/** The reading that the document holds, which Undo may have brought back; the last where it holds none. */
export const currentReading = (own: OwnDocumentState, file: ReportFile): FileReading =>
  file.length === 1
    ? file[0]
    : (file.findLast((reading) => isInDocument(own, reading)) ?? file.at(-1) ?? file[0]);

function fileWith(own: OwnDocumentState, file: ReportFile, next: FileReading): ReportFile {
  const content = contentIn(own, next.collection);
  const before = currentReading(own, file);
  // A layer that was repaired meanwhile has another content.
  const [first, ...others] = file.map((reading) =>
    reading === before && content
      ? { ...reading, contents: [...reading.contents, content] }
      : reading,
  );
  return first ? [first, ...others, next] : [next];
}

/** Lines about features that waited before the last import came. */
export type EarlierItems = Pick<ReportContent, "earlier" | "earlierUnlisted">;

/** The files of the last import, and what is carried on from those before it. */
export interface LastImport {
  readonly files: readonly ReportFile[];
  readonly carried: EarlierItems;
}

/** What is told of the last import's files together. */
export const composeReport = (
  readings: readonly FileReading[],
  carried: EarlierItems,
): ReportContent => ({
  names: readings.map(({ name }) => name),
  bytes: readings.reduce((sum, { bytes }) => sum + bytes, 0),
  added: readings.reduce((sum, { added }) => sum + added, 0),
  items: readings.flatMap(({ items }) => items),
  unlisted: readings.flatMap(({ unlisted }) => unlisted),
  ...carried,
});

/** What is told once a file was read once more, while that is not in the document yet. */
export const withReading = (
  own: OwnDocumentState,
  last: LastImport,
  next: FileReading,
): LastImport => ({
  ...last,
  files: last.files.map((file) =>
    file[0].collection === next.collection ? fileWith(own, file, next) : file,
  ),
});

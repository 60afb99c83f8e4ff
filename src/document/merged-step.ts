import {
  isAspectEqual,
  type Aspect,
  COLLECTION_ASPECTS,
  type RecordChangeKind,
  PARK_ASPECTS,
  withAspect,
} from "./aspects.ts";
import { applyChange, type Change, changeBetween, isEmpty, type RecordChange } from "./change.ts";
import { namesOf } from "./feature.ts";
import type { NameForms } from "../geojson/names/name-in-properties.ts";
import { restoreCollections } from "./merge.ts";
import type { Collection, CollectionId, OwnPark, Document } from "./document.ts";

/** A park or a file where a step was passed over, because somebody else has written there since. */
export interface SkippedChange {
  readonly record: "park" | "file";
  /** `undefined` for a park without a name. */
  readonly name: string | undefined;
  /** Its name by the key of each language, where it has several. */
  readonly nameForms?: NameForms | undefined;
  /** A park's place in its file, counted from 0, and the file's name. */
  readonly place: { readonly order: number; readonly file: string };
  /** What was done to it. */
  readonly changeKind: RecordChangeKind;
}

/** A step back or forward that found less to do than it once did, or nothing. */
export interface PartialStep {
  readonly direction: "undo" | "redo";
  /** Nothing was left to do. */
  readonly whole: boolean;
  readonly skipped: readonly SkippedChange[];
}

/** How far a step could be gone, and where not. */
export interface MergedStep {
  readonly document: Document;
  readonly skipped: readonly SkippedChange[];
}

interface Kept {
  readonly id: string;
}

interface Records<Record extends Kept> {
  readonly from: ReadonlyMap<string, Record>;
  readonly present: ReadonlyMap<string, Record>;
}

/** A record where a step was passed over. */
interface SkippedRecord<Record> {
  readonly record: Record;
  readonly changeKind: RecordChangeKind;
}

/** What a step still does to records of one kind, and where it is passed over. */
interface Rest<Record extends Kept> {
  readonly puts: Record[];
  readonly removes: Record["id"][];
  readonly skipped: SkippedRecord<Record>[];
}

/** What was done to a record; `undefined` where it says the same. */
function changeKindBetween<Record>(
  aspects: readonly Aspect<Record>[],
  before: Record,
  now: Record,
): RecordChangeKind | undefined {
  return aspects.find((aspect) => !isAspectEqual(aspect, before, now))?.changeKind(before, now);
}

/** Goes a step in each aspect in which the record still is as the step left it. */
function goneIn<Record extends Kept>(
  aspects: readonly Aspect<Record>[],
  [from, to, now]: readonly [Record, Record, Record],
  rest: Rest<Record>,
): void {
  let next = now;
  let skipped: RecordChangeKind | undefined;
  for (const aspect of aspects) {
    if (isAspectEqual(aspect, from, to)) continue;
    if (isAspectEqual(aspect, from, now)) next = withAspect(aspect, next, to);
    else skipped ??= aspect.changeKind(from, now);
  }
  if (next !== now) rest.puts.push(next);
  if (skipped) rest.skipped.push({ record: now, changeKind: skipped });
}

/** What a step still does: what was added or removed by it counts as a whole. */
function restOf<Record extends Kept>(
  aspects: readonly Aspect<Record>[],
  { from, present }: Records<Record>,
  change: RecordChange<Record["id"], Record>,
): Rest<Record> {
  const rest: Rest<Record> = { puts: [], removes: [], skipped: [] };
  for (const after of change.puts) {
    const [before, now] = [from.get(after.id), present.get(after.id)];
    if (before && now) goneIn(aspects, [before, after, now], rest);
    else if (before) rest.skipped.push({ record: before, changeKind: "removed" });
    else if (!now) rest.puts.push(after);
    else
      rest.skipped.push({
        record: now,
        changeKind: changeKindBetween(aspects, after, now) ?? "brought-back",
      });
  }
  for (const id of change.removes) {
    const [before, now] = [from.get(id), present.get(id)];
    if (!before) continue;
    const changeKind = now ? changeKindBetween(aspects, before, now) : "removed";
    if (changeKind) rest.skipped.push({ record: now ?? before, changeKind });
    else rest.removes.push(id);
  }
  return rest;
}

/** What is told: a file stands for its parks, but one that has only come back with some of them does not. */
function skippedChanges(
  collections: readonly SkippedRecord<Collection>[],
  parks: readonly SkippedRecord<OwnPark>[],
  fileName: (id: CollectionId) => string,
): readonly SkippedChange[] {
  const housing = new Set(parks.map(({ record }) => record.collection));
  const files = collections.filter(
    ({ record, changeKind }) => changeKind !== "brought-back" || !housing.has(record.id),
  );
  const named = new Set(files.map(({ record }) => record.id));
  return [
    ...files.map(({ record: { name, order }, changeKind }) => {
      return {
        record: "file",
        name,
        place: { order, file: name },
        changeKind: changeKind,
      } as const;
    }),
    ...parks
      .filter(({ record }) => !named.has(record.collection))
      .map(({ record, changeKind }) => ({
        record: "park" as const,
        ...namesOf(record),
        place: { order: record.order, file: fileName(record.collection) },
        changeKind: changeKind,
      })),
  ];
}

/**
 * Goes a step from one document to another where others have written since the step was gone the other way. What they
 * changed stays as they left it, aspect by aspect; what they added stays, with its file; the rest of the step is gone.
 * A file that was changed stays with all of its parks. Gives `present` itself where nothing is left of the step.
 */
export function mergedStep(from: Document, to: Document, present: Document): MergedStep {
  const change = changeBetween(from, to);
  const collections = restOf(
    COLLECTION_ASPECTS,
    { from: from.collections, present: present.collections },
    change.collections,
  );
  const parks = restOf(PARK_ASPECTS, { from: from.parks, present: present.parks }, change.parks);
  const going = new Set(collections.removes);
  const staying = new Set(change.collections.removes.filter((id) => !going.has(id)));
  const removes = parks.removes.filter((id) => {
    const park = present.parks.get(id);
    return !(park && staying.has(park.collection));
  });
  const left: Change = { collections, parks: { puts: parks.puts, removes } };
  const document = restoreCollections(present, to, from)(applyChange(left)(present));
  const housing = new Set(parks.skipped.map(({ record }) => record.collection));
  const filled = collections.removes.flatMap((id): SkippedRecord<Collection>[] => {
    const record = document.collections.get(id);
    return record && !housing.has(id) ? [{ record, changeKind: "added-to" }] : [];
  });
  const fileName = (id: CollectionId): string =>
    [document, from, to].flatMap(({ collections: all }) => all.get(id)?.name ?? []).at(0) ?? "";
  const isNothingLeft = isEmpty(changeBetween(present, document));
  return {
    document: isNothingLeft ? present : document,
    skipped: skippedChanges([...collections.skipped, ...filled], parks.skipped, fileName),
  };
}

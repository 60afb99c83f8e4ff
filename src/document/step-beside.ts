import {
  agree,
  type Aspect,
  COLLECTION_ASPECTS,
  type Deed,
  PARK_ASPECTS,
  withAspect,
} from "./aspects.ts";
import { applyChange, type Change, changeBetween, isEmpty, type RecordChange } from "./change.ts";
import { readFeature } from "./feature.ts";
import { rehouse } from "./merge.ts";
import type { Collection, CollectionId, OwnPark, Sketch } from "./sketch.ts";

/** A park or a file where a step was passed over, because somebody else has written there since. */
export interface PassedOver {
  readonly record: "park" | "file";
  /** `undefined` for a park without a name. */
  readonly name: string | undefined;
  /** A park's place in its file, counted from 0, and the file's name. */
  readonly place: { readonly order: number; readonly file: string };
  /** What was done to it. */
  readonly deed: Deed;
}

/** How far a step could be gone, and where not. */
export interface StepBeside {
  readonly sketch: Sketch;
  readonly passedOver: readonly PassedOver[];
}

interface Kept {
  readonly id: string;
}

interface Records<Record extends Kept> {
  readonly from: ReadonlyMap<string, Record>;
  readonly present: ReadonlyMap<string, Record>;
}

/** A record where a step was passed over. */
interface Passed<Record> {
  readonly record: Record;
  readonly deed: Deed;
}

/** What a step still does to records of one kind, and where it is passed over. */
interface Rest<Record extends Kept> {
  readonly puts: Record[];
  readonly removes: Record["id"][];
  readonly passed: Passed<Record>[];
}

/** What was done to a record; `undefined` where it says the same. */
function deedBetween<Record>(
  aspects: readonly Aspect<Record>[],
  before: Record,
  now: Record,
): Deed | undefined {
  return aspects.find((aspect) => !agree(aspect, before, now))?.deed(before, now);
}

/** Goes a step in each aspect in which the record still is as the step left it. */
function goneIn<Record extends Kept>(
  aspects: readonly Aspect<Record>[],
  [from, to, now]: readonly [Record, Record, Record],
  rest: Rest<Record>,
): void {
  let next = now;
  let passed: Deed | undefined;
  for (const aspect of aspects) {
    if (agree(aspect, from, to)) continue;
    if (agree(aspect, from, now)) next = withAspect(aspect, next, to);
    else passed ??= aspect.deed(from, now);
  }
  if (next !== now) rest.puts.push(next);
  if (passed) rest.passed.push({ record: now, deed: passed });
}

/** What a step still does: what was added or removed by it counts as a whole. */
function restOf<Record extends Kept>(
  aspects: readonly Aspect<Record>[],
  { from, present }: Records<Record>,
  change: RecordChange<Record["id"], Record>,
): Rest<Record> {
  const rest: Rest<Record> = { puts: [], removes: [], passed: [] };
  for (const after of change.puts) {
    const [before, now] = [from.get(after.id), present.get(after.id)];
    if (before && now) goneIn(aspects, [before, after, now], rest);
    else if (before) rest.passed.push({ record: before, deed: "removed" });
    else if (!now) rest.puts.push(after);
    else
      rest.passed.push({ record: now, deed: deedBetween(aspects, after, now) ?? "brought-back" });
  }
  for (const id of change.removes) {
    const [before, now] = [from.get(id), present.get(id)];
    if (!before) continue;
    const deed = now ? deedBetween(aspects, before, now) : "removed";
    if (deed) rest.passed.push({ record: now ?? before, deed });
    else rest.removes.push(id);
  }
  return rest;
}

/** What is told: a file stands for its parks, but one that has only come back with some of them does not. */
function told(
  collections: readonly Passed<Collection>[],
  parks: readonly Passed<OwnPark>[],
  fileName: (id: CollectionId) => string,
): readonly PassedOver[] {
  const housing = new Set(parks.map(({ record }) => record.collection));
  const files = collections.filter(
    ({ record, deed }) => deed !== "brought-back" || !housing.has(record.id),
  );
  const named = new Set(files.map(({ record }) => record.id));
  return [
    ...files.map(({ record: { name, order }, deed }) => {
      return { record: "file", name, place: { order, file: name }, deed } as const;
    }),
    ...parks
      .filter(({ record }) => !named.has(record.collection))
      .map(({ record, deed }) => ({
        record: "park" as const,
        name: readFeature(record).name,
        place: { order: record.order, file: fileName(record.collection) },
        deed,
      })),
  ];
}

/**
 * Goes a step from one sketch to another where others have written since the step was gone the other way. What they
 * changed stays as they left it, aspect by aspect; what they added stays, with its file; the rest of the step is gone.
 * A file that was changed stays with all of its parks. Gives `present` itself where nothing is left of the step.
 */
export function stepBeside(from: Sketch, to: Sketch, present: Sketch): StepBeside {
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
  const sketch = rehouse(present, to, from)(applyChange(left)(present));
  const housing = new Set(parks.passed.map(({ record }) => record.collection));
  const filled = collections.removes.flatMap((id): Passed<Collection>[] => {
    const record = sketch.collections.get(id);
    return record && !housing.has(id) ? [{ record, deed: "added-to" }] : [];
  });
  const fileName = (id: CollectionId): string =>
    [sketch, from, to].flatMap(({ collections: all }) => all.get(id)?.name ?? []).at(0) ?? "";
  const isNothingLeft = isEmpty(changeBetween(present, sketch));
  return {
    sketch: isNothingLeft ? present : sketch,
    passedOver: told([...collections.passed, ...filled], parks.passed, fileName),
  };
}

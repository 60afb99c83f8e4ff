import { bulkAreaSquareMetres } from "../geo/measure/authalic.ts";
import { boundsOfAny } from "../geo/measure/any-geometry.ts";
import { polygonPart } from "../geo/simple-parts.ts";
import type { Bounds } from "../geo/position.ts";
import {
  type Aspect,
  COLLECTION_ASPECTS,
  isAspectEqual,
  PARK_ASPECTS,
  type RecordChangeKind,
} from "./aspects.ts";
import { changeBetween } from "./change.ts";
import { namesOf, readFeature } from "./feature.ts";
import type { HistoryStep } from "./history.ts";
import { LANDMARK_KEY } from "./known-keys.ts";
import { landmarkPosition } from "./landmark.ts";
import { deedThatMade, type OperationDeed } from "./named-edit.ts";
import type { SkippedChange } from "./merged-step.ts";
import { type OutlineDeed, outlineChange } from "./outline-change.ts";
import type { Collection, Document, OwnPark, OwnParkId } from "./document.ts";

/** What a step did, in a word. */
export type StepDeed =
  | Exclude<RecordChangeKind, "brought-back" | "added-to">
  | OutlineDeed
  | OperationDeed
  | "added"
  | "split"
  | "merged"
  | "restored"
  | "named-by"
  | "property-changed"
  | "properties-changed"
  | "made-landmark"
  | "made-plain"
  | "changed";

/** A park or a file by its name. */
export type NamedRecord = Pick<SkippedChange, "record" | "name" | "nameForms" | "place">;

/** What a step did, as data: its sentence is made where the language is known. */
export interface StepSummary {
  readonly deed: StepDeed;
  /** The one park or file that it did it to. */
  readonly only?: NamedRecord;
  /** How many parks and files it did it to; those of a new file, too. */
  readonly parks: number;
  readonly files: number;
  /** How many corners, parts, holes, pieces or properties. */
  readonly count?: number;
  /** The new name, or the property's key. */
  readonly text?: string;
}

/** What was done to one record. */
type Deed = Pick<StepSummary, "deed" | "count" | "text">;

const COLOUR_KEYS: readonly string[] = ["fill", "stroke", "marker-color"];

const keysThatDiffer = (before: object, after: object): readonly string[] => {
  const [one, other] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (key) => JSON.stringify(one.get(key)) !== JSON.stringify(other.get(key)),
  );
};

function propertiesDeed(before: OwnPark, now: OwnPark): Deed {
  const [one, other] = [readFeature(before), readFeature(now)];
  const keys = keysThatDiffer(one.properties, other.properties);
  const [key = "", ...others] = keys;
  if (keys.length === 0) return { deed: "edited" };
  if (keys.every((each) => COLOUR_KEYS.includes(each))) return { deed: "recoloured" };
  if (others.length > 0) return { deed: "properties-changed", count: keys.length };
  if (key === LANDMARK_KEY) return { deed: landmarkPosition(now) ? "made-landmark" : "made-plain" };
  if (one.name !== other.name && other.name !== undefined)
    return { deed: "renamed", text: other.name };
  return { deed: "property-changed", text: key };
}

function textDeed(before: OwnPark, now: OwnPark): Deed {
  if (now.original === undefined && before.original === now.text) return { deed: "restored" };
  const [one, other] = [readFeature(before), readFeature(now)];
  const outline = outlineChange(one.geometry, other.geometry);
  if (!outline) return propertiesDeed(before, now);
  return keysThatDiffer(one.properties, other.properties).length > 0 ? { deed: "edited" } : outline;
}

/** The aspects in which two records differ. */
const differing = <Record>(
  aspects: readonly Aspect<Record>[],
  before: Record,
  now: Record,
): readonly Aspect<Record>[] => aspects.filter((aspect) => !isAspectEqual(aspect, before, now));

function parkDeed(before: OwnPark, now: OwnPark): Deed {
  const [aspect, ...others] = differing(PARK_ASPECTS, before, now);
  if (!aspect || others.length > 0) return { deed: "edited" };
  if (aspect.members.includes("text")) return textDeed(before, now);
  const { chosenNameKey } = now;
  if (aspect.members.includes("chosenNameKey") && chosenNameKey !== undefined)
    return { deed: "named-by", text: chosenNameKey };
  return { deed: plainDeed(aspect.changeKind(before, now)) };
}

function fileDeed(before: Collection, now: Collection): Deed {
  const [aspect, ...others] = differing(COLLECTION_ASPECTS, before, now);
  if (!aspect || others.length > 0) return { deed: "edited" };
  const deed = plainDeed(aspect.changeKind(before, now));
  return deed === "renamed" ? { deed, text: now.name } : { deed };
}

const plainDeed = (kind: RecordChangeKind): StepDeed =>
  kind === "brought-back" || kind === "added-to" ? "added" : kind;

/** What a step put, changed and took away of records of one kind. */
interface Parted<Kept> {
  readonly added: readonly Kept[];
  readonly changed: readonly (readonly [before: Kept, now: Kept])[];
  readonly removed: readonly Kept[];
}

function parted<Id, Kept extends { readonly id: Id }>(
  before: ReadonlyMap<Id, Kept>,
  { puts, removes }: { readonly puts: readonly Kept[]; readonly removes: readonly Id[] },
): Parted<Kept> {
  const changed = puts.flatMap((now) => {
    const old = before.get(now.id);
    return old ? [[old, now] as const] : [];
  });
  return {
    added: puts.filter(({ id }) => !before.has(id)),
    changed,
    removed: removes.flatMap((id) => before.get(id) ?? []),
  };
}

const areaOf = (park: OwnPark): number => {
  const { geometry } = readFeature(park);
  const polygons = geometry && polygonPart(geometry);
  return polygons ? bulkAreaSquareMetres(polygons) : 0;
};

/** Areas that are the same but for what an operation may round. */
const CLOSE = 1e-3;

/** Whether all of some parks lie in the box of another. */
function lieIn(parks: readonly OwnPark[], whole: OwnPark): boolean {
  const boxOf = (park: OwnPark): Bounds | undefined => {
    const { geometry } = readFeature(park);
    return geometry && boundsOfAny(geometry);
  };
  const box = boxOf(whole);
  return parks.every((park) => {
    const [west, south, east, north] = boxOf(park) ?? [Number.NaN, 0, 0, 0];
    return box && west >= box[0] && south >= box[1] && east <= box[2] && north <= box[3];
  });
}

/** Parks that were cut into several, or put together: their areas tell it from other ways to replace some by others. */
function regrouped({ added, changed, removed }: Parted<OwnPark>): RegroupedParks | undefined {
  const outlines = changed.every(([before, now]) =>
    outlineChange(readFeature(before).geometry, readFeature(now).geometry),
  );
  const before = [...removed, ...changed.map(([old]) => old)];
  const after = [...changed.map(([, now]) => now), ...added];
  const [from, to] = [before.map(areaOf), after.map(areaOf)];
  if (!outlines || [...from, ...to].includes(0)) return undefined;
  const sum = (areas: readonly number[]): number => areas.reduce((all, area) => all + area, 0);
  const [one] = before;
  const [only] = after;
  if (one && before.length === 1 && after.length > 1)
    return Math.abs(sum(to) / sum(from) - 1) < CLOSE && lieIn(after, one)
      ? { deed: "split", park: one, count: after.length }
      : undefined;
  const isWhole = sum(to) < sum(from) * (1 + CLOSE) && sum(to) > Math.max(...from) * (1 - CLOSE);
  return only && before.length > 1 && after.length === 1 && isWhole && lieIn(before, only)
    ? { deed: "merged", park: only, count: before.length }
    : undefined;
}

interface RegroupedParks {
  readonly deed: "split" | "merged";
  readonly park: OwnPark;
  readonly count: number;
}

const fileRecord = ({ name, order }: Collection): NamedRecord => ({
  record: "file",
  name,
  place: { order, file: name },
});

/** Several deeds as one: those of one kind with their counts together, any others as a change. */
function together(deeds: readonly Deed[]): Deed {
  const [first, ...others] = deeds;
  if (!first) return { deed: "changed" };
  if (others.length === 0) return first;
  if (others.some(({ deed }) => deed !== first.deed)) return { deed: "changed" };
  const counts = deeds.flatMap(({ count }) => count ?? []);
  const isOneText = others.every(({ text }) => text === first.text);
  return {
    deed: first.deed,
    ...(counts.length > 0 && { count: counts.reduce((sum, count) => sum + count, 0) }),
    ...(isOneText && first.text !== undefined && { text: first.text }),
  };
}

const deedsOf = (files: Parted<Collection>, parks: Parted<OwnPark>): readonly Deed[] => [
  ...files.changed.map((pair) => fileDeed(...pair)),
  ...parks.changed.map((pair) => parkDeed(...pair)),
  ...[...parks.added, ...files.added].map((): Deed => ({ deed: "added" })),
  ...[...parks.removed, ...files.removed].map((): Deed => ({ deed: "removed" })),
];

const touchedOf = <Kept>({ added, changed, removed }: Parted<Kept>): readonly Kept[] => [
  ...added,
  ...changed.map(([before]) => before),
  ...removed,
];

/** The one record that a step is about: a file stands for its parks, and a file's only park for the file. */
function onlyRecord(
  files: readonly Collection[],
  parks: readonly OwnPark[],
  parkRecord: (park: OwnPark) => NamedRecord,
): NamedRecord | undefined {
  const [file, ...otherFiles] = files;
  const [park, ...otherParks] = parks;
  if (otherFiles.length > 0) return undefined;
  if (!file) return park && otherParks.length === 0 ? parkRecord(park) : undefined;
  if (parks.some(({ collection }) => collection !== file.id)) return undefined;
  return park && otherParks.length === 0 ? parkRecord(park) : fileRecord(file);
}

function summarise({ before, after }: HistoryStep<Document>): StepSummary {
  const change = changeBetween(before, after);
  const files = parted(before.collections, change.collections);
  const parks = parted<OwnParkId, OwnPark>(before.parks, change.parks);
  const parkRecord = (park: OwnPark): NamedRecord => ({
    record: "park",
    ...namesOf(park),
    place: {
      order: park.order,
      file:
        (after.collections.get(park.collection) ?? before.collections.get(park.collection))?.name ??
        "",
    },
  });
  const [touchedFiles, touchedParks] = [touchedOf(files), touchedOf(parks)];
  const counts = { parks: touchedParks.length, files: touchedFiles.length };
  const group = files.added.length + files.changed.length === 0 ? regrouped(parks) : undefined;
  if (group)
    return { deed: group.deed, count: group.count, only: parkRecord(group.park), ...counts };
  const named = deedThatMade(after);
  const changedPark = parks.changed[0]?.[0];
  if (named && changedPark) return { deed: named, only: parkRecord(changedPark), ...counts };
  // Another reading of a file changes the file, whatever becomes of its parks.
  const [read] = files.changed;
  const deeds = deedsOf(files, parks);
  const isReading = read !== undefined && fileDeed(...read).deed === "replaced";
  const deed = isReading ? { deed: "replaced" as const } : together(deeds);
  const only = onlyRecord(touchedFiles, touchedParks, parkRecord);
  return { ...deed, ...(only && { only }), ...counts };
}

const known = new WeakMap<HistoryStep<Document>, StepSummary>();

/** What a step did, told from the documents that it found and left. It is worked out once. */
export function stepSummary(step: HistoryStep<Document>): StepSummary {
  const summary = known.get(step) ?? summarise(step);
  known.set(step, summary);
  return summary;
}

import { readFeature } from "./feature.ts";
import type { Collection, OwnPark } from "./document.ts";

/** What was done to a record, in a word. */
export type RecordChangeKind =
  | "renamed"
  | "recoloured"
  | "edited"
  | "hidden"
  | "shown"
  | "moved"
  | "replaced"
  | "removed"
  | "brought-back"
  | "added-to";

/** Members of a record that are changed together: what one tab does to some leaves the others as they are. */
export interface Aspect<Kept> {
  readonly members: readonly (keyof Kept & string)[];
  /** What was done to a record that now differs in this. */
  readonly changeKind: (before: Kept, now: Kept) => RecordChangeKind;
}

const always = (kind: RecordChangeKind) => (): RecordChangeKind => kind;

const visibility = (_: unknown, { hidden }: { readonly hidden?: true }): RecordChangeKind =>
  hidden ? "hidden" : "shown";

function textChangeKind(before: OwnPark, now: OwnPark): RecordChangeKind {
  const [one, other] = [readFeature(before), readFeature(now)];
  if (one.name !== other.name) return "renamed";
  return one.colour === other.colour ? "edited" : "recoloured";
}

/** What can be changed of a park, by itself. */
export const PARK_ASPECTS: readonly Aspect<OwnPark>[] = [
  { members: ["text", "original"], changeKind: textChangeKind },
  { members: ["chosenNameKey"], changeKind: always("renamed") },
  { members: ["hidden"], changeKind: visibility },
  { members: ["collection", "order"], changeKind: always("moved") },
];

/** What a file brought beside its features: another reading of it replaces all of that. */
export const FILE_ASPECT: Aspect<Collection> = {
  members: ["layer", "format", "envelope", "source"],
  changeKind: always("replaced"),
};

/** What can be changed of a collection, by itself. */
export const COLLECTION_ASPECTS: readonly Aspect<Collection>[] = [
  { members: ["name"], changeKind: always("renamed") },
  { members: ["colour"], changeKind: always("recoloured") },
  FILE_ASPECT,
  { members: ["hidden"], changeKind: visibility },
  { members: ["order"], changeKind: always("moved") },
];

// What another tab tells is a copy: it says the same in other objects.
const sameValue = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === "object" &&
    typeof other === "object" &&
    JSON.stringify(one) === JSON.stringify(other));

/** Whether two records agree in an aspect. */
export const isAspectEqual = <Kept>({ members }: Aspect<Kept>, one: Kept, other: Kept): boolean =>
  members.every((member) => sameValue(one[member], other[member]));

/** A record with one aspect of another; members that say nothing are left out. */
export function withAspect<Kept extends object>(
  { members }: Aspect<Kept>,
  kept: Kept,
  from: Kept,
): Kept {
  const others = Object.entries(kept).filter(([key]) => !members.some((member) => member === key));
  const taken = members.flatMap((member) =>
    from[member] === undefined ? [] : [[member, from[member]] as const],
  );
  return Object.fromEntries([...others, ...taken]) as Kept;
}

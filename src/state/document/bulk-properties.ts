import { type Accessor, createMemo, createSignal } from "solid-js";
import type { CollectionId, OwnPark } from "../../document/document.ts";
import { readFeature } from "../../document/feature.ts";
import { parksOfCollection } from "../../document/name-key.ts";
import {
  type PropertyChange,
  replaceUnchanged,
  sharedProperties,
  withPropertyChange,
  wouldChange,
} from "../../document/property-edits.ts";
import type { OwnDocumentState } from "./own-document.ts";

/** So much text is changed at once: a task of it stays well under 50 ms. */
const SLICE_CHARACTERS = 200_000;

/** What a change would come to. */
export interface BulkPreview {
  /** How many parks it changes. */
  readonly parks: number;
  /** How many it does not, since they have a property of the new name already. */
  readonly haveBoth: number;
}

const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** The changed texts, made slice by slice. */
async function changedTexts(parks: readonly OwnPark[], change: PropertyChange) {
  const changed: { before: OwnPark; text: string }[] = [];
  let characters = 0;
  for (const before of parks) {
    const { properties } = readFeature(before);
    if (!wouldChange(change, properties)) continue;
    changed.push({ before, text: withPropertyChange(before.text, change, properties) });
    characters += before.text.length;
    if (characters < SLICE_CHARACTERS) continue;
    characters = 0;
    await pause();
  }
  return changed;
}

export type BulkPropertiesState = ReturnType<typeof createBulkProperties>;

/** The properties of all parks of a file, and how one of them is changed in all. Needs an owner. */
export function createBulkProperties(
  own: Pick<OwnDocumentState, "document" | "edit">,
  id: Accessor<CollectionId>,
) {
  const parks = createMemo(() => parksOfCollection(own.document(), id()));
  const properties = createMemo(() => sharedProperties(parks()));
  const [isWorking, setWorking] = createSignal(false);
  return {
    parks,
    properties,
    isWorking,
    preview: (change: PropertyChange): BulkPreview => {
      const all = parks().map((park) => readFeature(park).properties);
      const has = (members: object, key: string): boolean => Object.hasOwn(members, key);
      return {
        parks: all.filter((members) => wouldChange(change, members)).length,
        haveBoth:
          change.kind === "rename"
            ? all.filter((each) => has(each, change.key) && has(each, change.to)).length
            : 0,
      };
    },
    /** Changes all parks as one step of undo; gives how many were changed. */
    apply: async (change: PropertyChange): Promise<number> => {
      setWorking(true);
      try {
        const changed = await changedTexts(parks(), change);
        own.edit(replaceUnchanged(changed));
        return changed.length;
      } finally {
        setWorking(false);
      }
    },
  };
}

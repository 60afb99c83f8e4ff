import { type Accessor, createMemo, createResource, createSignal } from "solid-js";
import { replaceLayer } from "../../document/edits.ts";
import { nameChoices } from "../../document/name-choices.ts";
import { chooseNameKey, nameKeyOf } from "../../document/name-key.ts";
import type { Collection, CollectionId, ContentId } from "../../document/document.ts";
import { type FeatureSlices, type FeatureTable, slicesOf } from "../../geojson/feature-table.ts";
import type { NameChoices } from "../../geojson/names/name-choices.ts";
import type { LayerEngine } from "../../layers/engine.ts";
import type { OwnDocumentState } from "./own-document.ts";

/** Reads the names in a layer's texts, elsewhere than on the page. */
export interface LayerNames {
  /** By what the features of a layer can be called; `undefined` where its texts could not be read. */
  nameChoices(texts: FeatureSlices): Promise<NameChoices | undefined>;
  /**
   * The names of a layer's features by a property, or as recognised, in the form of `FeatureTable.names`; `undefined`
   * where its texts could not be read.
   */
  layerNames(texts: FeatureSlices, chosen: string | undefined): Promise<string | undefined>;
}

export interface NamingDependencies {
  readonly own: OwnDocumentState;
  readonly engine: LayerEngine;
  readonly importer: LayerNames;
  /** Opens a layer's table and keeps it for the next visit. */
  readonly adopt: (content: ContentId, table: FeatureTable) => void;
}

/** A layer whose table is wanted is asked of the engine that has it open, else of the device. */
const tableOf = async (
  { engine, own }: NamingDependencies,
  content: ContentId,
): Promise<FeatureTable | undefined> => (await engine.table(content)) ?? own.table(content);

async function choicesOfLayer(
  dependencies: NamingDependencies,
  content: ContentId,
): Promise<NameChoices | undefined> {
  const table = await tableOf(dependencies, content);
  return table && dependencies.importer.nameChoices(slicesOf(table)).catch(() => undefined);
}

/** Calls a layer's features by another property; gives whether that could be done. */
async function renameLayer(
  dependencies: NamingDependencies,
  { id, layer }: Collection,
  key: string | undefined,
): Promise<boolean> {
  const { own, adopt } = dependencies;
  const kept = layer && (await tableOf(dependencies, layer.content));
  const table = kept && (await renamedTable(dependencies.importer, kept, key));
  // By now the layer may have been repaired or removed.
  if (!table || own.collection(id)?.layer?.content !== layer.content) return false;
  const content = own.newId() as ContentId;
  adopt(content, table);
  const { chosenNameKey: _, ...rest } = layer;
  own.edit(
    replaceLayer(id, { ...rest, content, ...(key !== undefined && { chosenNameKey: key }) }),
  );
  return true;
}

/** How far a choice is that was made: a layer is read anew for it. */
export type NamingPhase = "idle" | "working" | "failed";

export type NamingState = ReturnType<typeof createNaming>;

/** By which property the parks of a file are called, and by which they can be. Needs an owner. */
export function createNaming(dependencies: NamingDependencies, id: Accessor<CollectionId>) {
  const { own } = dependencies;
  const [phase, setPhase] = createSignal<NamingPhase>("idle");
  const content = createMemo(() => own.collection(id())?.layer?.content);
  const [ofLayer] = createResource(content, async (of) => ({
    choices: await choicesOfLayer(dependencies, of),
  }));
  // A resource that is not there yet must not be read: whatever waits for resources would wait for this one.
  const found = createMemo(() =>
    ofLayer.state === "ready" || ofLayer.state === "refreshing" ? ofLayer.latest : undefined,
  );
  const current = createMemo(() => nameKeyOf(own.document(), id()));
  const choices = createMemo(() =>
    content() === undefined ? nameChoices(own.document(), id()) : found()?.choices,
  );
  return {
    /** `undefined` while they are looked for, and where they could not be read. */
    choices,
    /** The texts of the layer could not be read. */
    isUnreadable: (): boolean => found() !== undefined && found()?.choices === undefined,
    current,
    phase,
    /** Calls the parks by a property, or as recognised: one step of undo. Gives whether that could be done. */
    choose: async (key: string | undefined): Promise<boolean> => {
      const collection = own.collection(id());
      if (!collection || key === current()) return true;
      if (!collection.layer) {
        own.edit(chooseNameKey(id(), key));
        return true;
      }
      setPhase("working");
      const isDone = await renameLayer(dependencies, collection, key);
      setPhase(isDone ? "idle" : "failed");
      return isDone;
    },
  };
}

/** A layer's table with the names by a property; `undefined` where it is not to be had. Never rejects. */
export async function renamedTable(
  importer: Pick<LayerNames, "layerNames">,
  table: FeatureTable,
  key: string | undefined,
): Promise<FeatureTable | undefined> {
  const names = await importer.layerNames(slicesOf(table), key).catch(() => undefined);
  return names === undefined ? undefined : { ...table, names };
}

import type { NamingDependencies } from "../document/naming.ts";
import {
  addImport,
  addParks,
  combineEdits,
  replaceLayer,
  replaceTexts,
} from "../../document/edits.ts";
import type {
  Collection,
  CollectionId,
  ContentId,
  Edit,
  OwnPark,
  OwnParkId,
} from "../../document/document.ts";
import type { RejectedFeature, Imported } from "../../formats/answer.ts";
import type { Fix } from "../../formats/fix.ts";
import { convertImport, parksOfImport } from "./imported-collection.ts";
import { nextColour } from "../../document/colours.ts";
import type { Importer } from "./importer.ts";
import { renamedTable } from "../document/naming.ts";
import type { ReportItem } from "./report.ts";

/** A line of the report, and what is to be done about it. */
export interface RepairRequest {
  readonly item: ReportItem;
  readonly fix: Fix;
}

/** What came of an order: the edit to make, and for each line whether the fix helped. */
export interface RepairResult {
  readonly edit: Edit;
  /** The keys of the lines that are repaired by the edit, and those whose fix did not fit. */
  readonly repaired: readonly string[];
  readonly unrepairable: readonly string[];
  /** The parks that features that were not added became, by the line's key. */
  readonly addedIds: ReadonlyMap<string, readonly OwnParkId[]>;
}

export interface RepairDependencies extends NamingDependencies {
  readonly importer: Importer;
}

const NOTHING: RepairResult = {
  edit: (document) => document,
  repaired: [],
  unrepairable: [],
  addedIds: new Map(),
};

const joined = (results: readonly RepairResult[]): RepairResult => ({
  edit: combineEdits(results.map(({ edit }) => edit)),
  repaired: results.flatMap(({ repaired }) => repaired),
  unrepairable: results.flatMap(({ unrepairable }) => unrepairable),
  addedIds: new Map(results.flatMap(({ addedIds }) => [...addedIds])),
});

function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The fixes for each thing, in the order they were asked for. */
function gather<Thing>(
  requests: readonly RepairRequest[],
  thingsOf: (item: ReportItem) => readonly Thing[],
): ReadonlyMap<Thing, { readonly fixes: Fix[]; readonly keys: string[] }> {
  const gathered = new Map<Thing, { fixes: Fix[]; keys: string[] }>();
  for (const { item, fix } of requests) {
    for (const thing of thingsOf(item)) {
      const entry = gathered.get(thing) ?? { fixes: [], keys: [] };
      entry.fixes.push(fix);
      entry.keys.push(item.key);
      gathered.set(thing, entry);
    }
  }
  return gathered;
}

const judged = (keys: readonly string[], helped: ReadonlySet<string>): RepairResult => ({
  ...NOTHING,
  repaired: [...new Set(keys)].filter((key) => helped.has(key)),
  unrepairable: [...new Set(keys)].filter((key) => !helped.has(key)),
});

/** Repairs parks that are in: those that are meant, or all of a file's. */
async function repairParks(
  dependencies: RepairDependencies,
  requests: readonly RepairRequest[],
): Promise<RepairResult> {
  const { own, importer } = dependencies;
  const byPark = gather(requests, ({ target, collection }): readonly OwnParkId[] => {
    if (target.kind === "park") return [target.id];
    const all = own.parks().filter((park) => park.collection === collection);
    return target.kind === "file" ? all.map(({ id }) => id) : [];
  });
  const present = [...byPark].flatMap(([id, { fixes, keys }]) => {
    const park = own.park(id);
    return park ? [{ park, fixes, keys }] : [];
  });
  if (present.length === 0) return NOTHING;
  const texts = await importer.repair(
    present.map(({ park }) => park.text),
    present.map(({ fixes }) => fixes),
  );
  const helped = present.flatMap(({ park, keys }, index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ id: park.id, text, keys }];
  });
  const changed = new Map(helped.map(({ id, text }) => [id, text]));
  const keys = present.flatMap((one) => one.keys);
  return {
    ...judged(keys, new Set(helped.flatMap((one) => one.keys))),
    edit: replaceTexts(changed),
  };
}

/** Reads repaired texts as if they came in a file of their own: only sound ones come in. */
async function readAgain(
  importer: Importer,
  name: string,
  texts: readonly string[],
): Promise<Imported | undefined> {
  const text = `{"type":"FeatureCollection","features":[${texts.join(",")}]}`;
  const bytes = new TextEncoder().encode(text);
  const source = { name, bytes, origin: "paste", companions: [] } as const;
  const answer = await importer.read(source, () => {}).answer;
  return answer?.ok ? answer.value : undefined;
}

/** Adds what was read to the file's collection, or makes the collection where nothing had come in before. */
function importRepaired(
  dependencies: RepairDependencies,
  imported: Imported,
  id: CollectionId,
): { readonly edit: Edit; readonly parks: readonly OwnPark[] } {
  const { own } = dependencies;
  const known = own.collection(id);
  if (known && !known.layer && imported.content.kind === "parks") {
    const last = own.parks().filter((park) => park.collection === id).length;
    const parks = parksOfImport(imported, id, { newId: own.newId, order: last });
    return { edit: addParks(parks), parks };
  }
  const converted = convertImport(imported, {
    newId: own.newId,
    colour: nextColour(own.document()),
  });
  if (converted.layer) dependencies.adopt(converted.layer.content, converted.layer.table);
  const collection = known ? converted.collection : { ...converted.collection, id };
  const parks = converted.parks.map((park) => ({ ...park, collection: collection.id }));
  return { edit: addImport(collection, parks), parks };
}

/** Repairs features that were not added, and lets in those that are sound then. */
async function repairRejected(
  dependencies: RepairDependencies,
  requests: readonly RepairRequest[],
): Promise<RepairResult> {
  const byRejected = [
    ...gather(requests, ({ target }): readonly RejectedFeature[] =>
      target.kind === "rejected" ? [target.rejected] : [],
    ),
  ];
  if (byRejected.length === 0) return NOTHING;
  const keys = byRejected.flatMap(([, one]) => one.keys);
  const repaired = await dependencies.importer.repair(
    byRejected.map(([{ text }]) => text),
    byRejected.map(([, { fixes }]) => fixes),
  );
  const fit = byRejected.flatMap(([, one], index) => {
    const text = repaired[index];
    return text === undefined ? [] : [{ text, keys: one.keys }];
  });
  const [first] = requests;
  const texts = fit.map(({ text }) => text);
  const imported =
    first && fit.length > 0
      ? await readAgain(dependencies.importer, first.item.file, texts)
      : undefined;
  if (!first || !imported) return judged(keys, new Set());
  const outside = new Set(imported.rejected.map(({ feature }) => feature));
  const inside = fit.filter((_, index) => !outside.has(index));
  if (inside.length === 0) return judged(keys, new Set());
  const { edit, parks } = importRepaired(dependencies, imported, first.item.collection);
  const converted = inside.flatMap((one, index) => {
    const park = parks[index];
    return one.keys.map((key) => [key, park ? [park.id] : []] as const);
  });
  return {
    ...judged(keys, new Set(inside.flatMap((one) => one.keys))),
    edit,
    addedIds: new Map(converted),
  };
}

/** Repairs a layer: its table is made anew, under a new name. */
async function repairLayer(
  dependencies: RepairDependencies,
  requests: readonly RepairRequest[],
  collection: Collection,
): Promise<RepairResult> {
  const { own, engine, importer } = dependencies;
  const { layer } = collection;
  const keys = requests.map(({ item }) => item.key);
  let table = layer && (await engine.table(layer.content));
  for (const same of grouped(requests, ({ fix }) => JSON.stringify(fix)).values()) {
    const [first] = same;
    const all = same.some(({ item }) => item.target.kind === "file");
    const indexes = same.flatMap(({ item }) =>
      item.target.kind === "layer" ? [item.target.index] : [],
    );
    if (!table || !first) break;
    table = await importer.repairLayer(table, [first.fix], all ? undefined : indexes);
  }
  // A table that is made anew has names as they are recognised.
  if (table && layer?.chosenNameKey !== undefined) {
    table = await renamedTable(importer, table, layer.chosenNameKey);
  }
  if (!layer || !table) return judged(keys, new Set());
  const content = own.newId() as ContentId;
  const { bounds } = table;
  const info = {
    ...layer,
    content,
    vertices: table.positions.length / 2,
    bytes: table.texts.size,
    bounds,
  };
  dependencies.adopt(content, table);
  return { ...judged(keys, new Set(keys)), edit: replaceLayer(collection.id, info) };
}

/** Works out what the orders come to: one edit for all of them. */
export async function repair(
  dependencies: RepairDependencies,
  requests: readonly RepairRequest[],
): Promise<RepairResult> {
  const ofLayer = (order: RepairRequest): CollectionId | undefined => {
    const { kind } = order.item.target;
    const collection = dependencies.own.collection(order.item.collection);
    return collection?.layer && (kind === "layer" || kind === "file") ? collection.id : undefined;
  };
  const others = requests.filter((order) => ofLayer(order) === undefined);
  const results = [await repairParks(dependencies, others)];
  for (const some of grouped(others, ({ item }) => item.collection).values()) {
    results.push(await repairRejected(dependencies, some));
  }
  for (const [id, some] of grouped(requests, ofLayer)) {
    const collection = id && dependencies.own.collection(id);
    if (collection) results.push(await repairLayer(dependencies, some, collection));
  }
  return joined(results);
}

import type { JSX } from "solid-js";
import { entry, type Entry, remembered, search } from "../../catalogue/search.ts";
import { pinyinOf } from "../../words/format/pinyin.ts";
import { hasMark, termsIn } from "./marks.ts";

/** What results are sorted into, in the order in which equals stand. */
export type PaletteGroup =
  | "recent"
  | "coordinates"
  | "parks"
  | "places"
  | "landmarks"
  | "commands"
  | "settings";

/** What can be found by typing, and what it does. What is told of it is asked for when it is shown. */
export interface PaletteItem {
  /** By which it is found again among what was chosen last. */
  readonly id: string;
  readonly group: PaletteGroup;
  readonly name: string;
  readonly note: () => string;
  /** What stands at the end of its line, such as an area. */
  readonly value?: () => { readonly figure: string; readonly unit?: string } | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly isOn?: () => boolean;
  readonly mark: () => JSX.Element;
  /** Texts by which it is found beside its name: those of the other languages among them. */
  readonly others: readonly string[];
  /** By what else it is found, where more is known than its texts. */
  readonly entry?: () => Entry;
  readonly run: () => void;
  /** What Ctrl or Cmd with Enter does. */
  readonly second?: { readonly name: string; readonly run: () => void };
}

/** A group of results as it is shown. */
export interface ShownGroup {
  readonly group: PaletteGroup;
  readonly items: readonly PaletteItem[];
  /** How many were found, shown or not. */
  readonly count: number;
}

const MOST_OF_A_GROUP = 8;

const entryOf = remembered((item: PaletteItem): Entry => {
  const texts = [...new Set([item.name, ...item.others])];
  const own = entry([...texts, ...texts.flatMap(pinyinOf)], []);
  const more = item.entry?.();
  return more ? { ...more, names: [...own.names, ...more.names] } : own;
});

/** Items by a key, in the order in which the keys first come. */
export function groupedBy<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function grouped(items: readonly PaletteItem[], most: number): readonly ShownGroup[] {
  const groups = groupedBy(items, ({ group }) => group);
  return [...groups].map(([group, all]) => ({
    group,
    items: all.slice(0, most),
    count: all.length,
  }));
}

/**
 * What a query finds, the group of the best hit first. Without a query, what was chosen last by its ids, and then all that
 * can be done; nothing of places then, which the map shows.
 */
export function paletteResults(
  items: readonly PaletteItem[],
  query: string,
  recent: readonly string[],
): readonly ShownGroup[] {
  if (query.trim() !== "") return grouped(search(items, query, entryOf), MOST_OF_A_GROUP);
  const last = recent.flatMap((id) => items.filter((item) => item.id === id));
  const doable = items.filter(({ group }) => group === "commands" || group === "settings");
  return grouped(
    [...last.map((item): PaletteItem => ({ ...item, group: "recent" })), ...doable],
    Infinity,
  );
}

/** By which of its unseen texts a query finds an item; `undefined` where its name or note tells. */
export function unseenReason(item: PaletteItem, query: string): string | undefined {
  const terms = termsIn(query);
  if (terms.length === 0 || hasMark(item.name, terms) || hasMark(item.note(), terms))
    return undefined;
  return item.others.find((text) => hasMark(text, terms));
}

/** Where a key leads from one of so many results; the ends are joined. `undefined` for all other keys. */
export function resultStep(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return (at + 1) % count;
  return key === "ArrowUp" ? (at - 1 + count) % count : undefined;
}

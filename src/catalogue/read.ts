import * as v from "valibot";
import type { Result } from "../result.ts";
import { fail, succeed } from "../result.ts";
import { citationsOfLandmark, citationsOfPark } from "./citation.ts";
import type { Citation } from "./citation.ts";
import type { SourcedLandmark } from "./landmark.ts";
import type { Park } from "./park.ts";
import type { Source } from "./source.ts";
import type { SourceId } from "./text.ts";
import type { CatalogueProblem } from "./problem.ts";
import { readAs, readLandmark, readPark, readSource } from "./read-item.ts";
import type { ReadItem } from "./read-item.ts";

/** An item of the catalogue that did not read, and every reason why. */
export interface Rejected {
  readonly what: "park" | "landmark" | "source";
  /** The item's place in its list, from 0. */
  readonly index: number;
  /** What the item calls itself, if it does. */
  readonly id?: string;
  /** Paths begin at the item. */
  readonly problems: readonly CatalogueProblem[];
}

/** All that the atlas ships with. */
export interface Catalogue {
  readonly parks: readonly Park[];
  readonly landmarks: readonly SourcedLandmark[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly rejected: readonly Rejected[];
}

const list = v.array(v.unknown());
const lists = v.strictObject({ parks: list, landmarks: list, sources: list });

/**
 * Reads a whole catalogue, `{ parks, landmarks, sources }`. Keeps everything that reads cleanly and names
 * the reasons for everything that does not; a park or landmark that cites an unknown source is not kept.
 * Fails only where the three lists themselves are not there.
 */
export function readCatalogue(json: unknown): Result<Catalogue, readonly CatalogueProblem[]> {
  const read = readAs(lists, json);
  if (!read.ok) return fail(read.problem);
  const rejected: Rejected[] = [];
  const { parks, landmarks, sources } = read.value;
  const keep = <Item extends { readonly id: string }>(
    what: Rejected["what"],
    items: readonly unknown[],
    readItem: (item: unknown) => ReadItem<Item>,
  ): readonly Item[] => sift(what, items, readItem, (item) => rejected.push(item));
  const known = new Map(keep("source", sources, readSource).map((source) => [source.id, source]));
  return succeed({
    sources: known,
    parks: keep("park", parks, (item) => citing(readPark(item), citationsOfPark, known)),
    landmarks: keep("landmark", landmarks, (item) =>
      citing(readLandmark(item), citationsOfLandmark, known),
    ),
    rejected,
  });
}

function sift<Item extends { readonly id: string }>(
  what: Rejected["what"],
  items: readonly unknown[],
  readItem: (item: unknown) => ReadItem<Item>,
  reject: (rejected: Rejected) => void,
): readonly Item[] {
  const kept = new Map<string, Item>();
  for (const [index, item] of items.entries()) {
    const read = readItem(item);
    if (!read.ok) {
      reject({ what, index, ...idOf(item), problems: read.problem });
    } else if (kept.has(read.value.id)) {
      const { id } = read.value;
      reject({ what, index, id, problems: [{ kind: "duplicate-id", path: ["id"], id }] });
    } else {
      kept.set(read.value.id, read.value);
    }
  }
  return [...kept.values()];
}

function citing<Item>(
  read: ReadItem<Item>,
  citationsOf: (item: Item) => readonly Citation[],
  known: ReadonlyMap<SourceId, Source>,
): ReadItem<Item> {
  if (!read.ok) return read;
  const missing = citationsOf(read.value).filter(({ source }) => !known.has(source));
  if (missing.length === 0) return read;
  return fail(missing.map(({ source, path }) => ({ kind: "unknown-source", path, source })));
}

function idOf(item: unknown): { id?: string } {
  const feature = item as { id?: unknown; properties?: { id?: unknown } | null } | null | undefined;
  const id = feature?.properties?.id ?? feature?.id;
  return typeof id === "string" ? { id } : {};
}

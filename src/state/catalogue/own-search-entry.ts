import { type Entry, entry } from "../../catalogue/search.ts";
import { readFeature } from "../../document/feature.ts";
import type { OwnPark } from "../../document/document.ts";

/** A property longer than this is a text to read, not one to be found by. */
const MAX_CHARACTERS = 200;
const MAX_VALUES = 60;

const isWord = (value: unknown): value is string | number =>
  (typeof value === "string" && value.length <= MAX_CHARACTERS) || typeof value === "number";

/** What a park of the reader's is found by: its name, and the short values of its properties. */
export function entryOfOwnPark(park: OwnPark): Entry {
  const { name, properties } = readFeature(park);
  const words = Object.values(properties).filter(isWord).slice(0, MAX_VALUES);
  return entry([name], words.map(String));
}

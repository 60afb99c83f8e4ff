import type { JsonObject } from "../geojson/json.ts";
import { valueText, withKey, withValueText } from "../geojson/text/property.ts";
import { replaceTexts } from "./edits.ts";
import { readFeature } from "./feature.ts";
import type { Edit, OwnPark, OwnParkId } from "./document.ts";

/** What becomes of one property of a park. */
export type PropertyChange =
  /** Gives it a value, as JSON text; a park that has none of this key gets one, behind the others. */
  | { readonly kind: "set"; readonly key: string; readonly written: string }
  /** Gives it another value where the park has it. */
  | { readonly kind: "replace"; readonly key: string; readonly written: string }
  /** Calls it otherwise, in its place; not where the park has another of that name. */
  | { readonly kind: "rename"; readonly key: string; readonly to: string }
  | { readonly kind: "remove"; readonly key: string };

const changesNothing = (change: PropertyChange, properties: JsonObject): boolean => {
  const isThere = Object.hasOwn(properties, change.key);
  if (change.kind === "rename") return !isThere || Object.hasOwn(properties, change.to);
  return change.kind !== "set" && !isThere;
};

/**
 * A feature's text with one property changed, all else to the letter; the same text where nothing changes.
 *
 * @param properties the properties of the feature, read
 */
export function withPropertyChange(
  text: string,
  change: PropertyChange,
  properties: JsonObject,
): string {
  if (changesNothing(change, properties)) return text;
  const path = ["properties", change.key];
  if (change.kind === "rename") return withKey(text, path, change.to);
  if (change.kind === "remove") return withValueText(text, path, undefined);
  return valueText(text, path) === change.written
    ? text
    : withValueText(text, path, change.written);
}

/**
 * Whether a change would change a feature, by the values of its properties: a number that is only written in other
 * letters is none.
 */
export function wouldChange(change: PropertyChange, properties: JsonObject): boolean {
  if (changesNothing(change, properties)) return false;
  if (change.kind === "rename" || change.kind === "remove") return true;
  if (!Object.hasOwn(properties, change.key)) return true;
  const next: unknown = JSON.parse(change.written);
  return JSON.stringify(properties[change.key]) !== JSON.stringify(next);
}

/** Gives parks other texts, where they are still as they were when these were made. */
export const replaceUnchanged =
  (parks: readonly { readonly before: OwnPark; readonly text: string }[]): Edit =>
  (document) =>
    replaceTexts(
      new Map(
        parks
          .filter(({ before: { id, text } }) => document.parks.get(id)?.text === text)
          .map(({ before, text }) => [before.id, text]),
      ),
    )(document);

/** Changes properties of a park, one after the other, as one step. */
export const changeProperties =
  (id: OwnParkId, changes: readonly PropertyChange[]): Edit =>
  (document) => {
    const park = document.parks.get(id);
    if (!park) return document;
    const text = changes.reduce(
      (before, change) =>
        withPropertyChange(before, change, readFeature({ ...park, text: before }).properties),
      park.text,
    );
    return replaceTexts(new Map([[id, text]]))(document);
  };

/** A property that a file's parks have, and how many of them have it. */
export interface SharedProperty {
  readonly key: string;
  readonly parks: number;
}

/** The properties of parks, in the order in which they come. */
export function sharedProperties(parks: readonly OwnPark[]): readonly SharedProperty[] {
  const counts = new Map<string, number>();
  for (const park of parks) {
    for (const key of Object.keys(readFeature(park).properties))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ key, parks: count }));
}

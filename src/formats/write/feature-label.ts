import type { PlainFeature } from "./plain-feature.ts";

/** Under which keys descriptions stand in the files that people have, the likelier first. */
const DESCRIPTION_KEYS = ["description", "Description", "desc", "描述", "说明", "简介"];

/** What a feature says of itself, for formats that have a place for it. */
export function descriptionOf({ properties }: PlainFeature): string | undefined {
  for (const key of DESCRIPTION_KEYS) {
    const value = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (typeof value === "string" && value.trim() !== "") return value;
  }
  return undefined;
}

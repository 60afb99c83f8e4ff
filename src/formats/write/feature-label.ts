import type { PlainFeature } from "./plain-feature.ts";

const NAME_KEYS = ["name", "title", "Name", "NAME", "名称", "名字"];
const DESCRIPTION_KEYS = ["description", "desc", "说明", "描述"];

/** What a feature is called, for formats that have a place for it. */
export const labelOf = ({ properties }: PlainFeature): string | undefined =>
  firstText(properties, NAME_KEYS);

/** What a feature says of itself, for formats that have a place for it. */
export const descriptionOf = ({ properties }: PlainFeature): string | undefined =>
  firstText(properties, DESCRIPTION_KEYS);

function firstText(
  properties: PlainFeature["properties"],
  keys: readonly string[],
): string | undefined {
  for (const key of keys) {
    const value = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (typeof value === "string" && value !== "") return value;
    if (typeof value === "number") return String(value);
  }
  return undefined;
}

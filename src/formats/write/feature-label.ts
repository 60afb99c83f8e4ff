import type { PlainFeature } from "./plain-feature.ts";

/** Under which keys names and descriptions stand in the files that people have, the likelier first. */
const NAME_KEYS = [
  "name",
  "Name",
  "NAME",
  "title",
  "Title",
  "名称",
  "名字",
  "园区名称",
  "项目名称",
  "标题",
  "label",
  "Label",
];
const DESCRIPTION_KEYS = ["description", "Description", "desc", "描述", "说明", "简介"];

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

import type { CoordinateList, CoordinatesText } from "./coordinates-text.ts";
import { itemsIn } from "./json-scan.ts";
import { endOf, type TextStretch } from "./text-edit.ts";

/** What stands about the items of a list: before the first, between two each time, and behind the last. */
export interface ListLayout {
  readonly open: string;
  readonly between: readonly string[];
  readonly close: string;
}

const PLAIN: ListLayout = { open: "[", between: [","], close: "]" };

/** The layout of a list whose items stand at these stretches of a text; `undefined` for an empty one. */
export function layoutOf(
  text: string,
  list: TextStretch,
  items: readonly TextStretch[],
): ListLayout | undefined {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return undefined;
  const open = text.slice(list.offset, first.offset);
  const close = text.slice(endOf(last), endOf(list));
  const between = items
    .slice(1)
    .map((item, index) => text.slice(endOf(items[index] ?? first), item.offset));
  return { open, between, close };
}

/**
 * How lists of a height are laid out in a text, by one of them: with two items or more where there is such a one. Where none
 * tells what parts two items, it is a comma and the blanks that stand before the first.
 */
export function usualLayout({ text, root }: CoordinatesText, height: number): ListLayout {
  const list = sampleOf(root, height);
  const items = list && (height > 0 ? list.items : itemsIn(text, list));
  const layout = list && items && layoutOf(text, list, items);
  if (!layout) return PLAIN;
  return { ...layout, between: [layout.between[0] ?? `,${layout.open.slice(1)}`] };
}

function sampleOf(list: CoordinateList, height: number): CoordinateList | undefined {
  if (list.height === height) return list;
  let found: CoordinateList | undefined;
  for (const item of list.items) {
    const sample = sampleOf(item, height);
    found ??= sample;
    if (sample && (height === 0 || sample.items.length > 1)) return sample;
  }
  return found;
}

/** How many items of a list are the same as before, from its beginning on and up to its end. */
export interface SameEnds {
  readonly head: number;
  readonly tail: number;
}

/**
 * A list of these items, laid out as the one before, where that had some: what stands about the same items stays, and new items
 * are parted as others beside them.
 * @param usual how such lists are laid out else; plainly, where nothing is known of it
 * @param ends which items are the same as in the list before
 */
export function laidOut(
  items: readonly string[],
  before: ListLayout | undefined,
  usual: ListLayout = PLAIN,
  ends: SameEnds = { head: 0, tail: 0 },
): string {
  if (items.length === 0) return "[]";
  const { open, between, close } = before ?? { ...usual, between: [] };
  const kept = before ? Math.min(items.length - 1, between.length) : 0;
  const front = Math.max(0, Math.min(kept, kept + 1 - ends.tail));
  const usually = between[front - 1] ?? between[0] ?? usual.between[0] ?? ",";
  const parting = [
    ...between.slice(0, front),
    ...Array.from({ length: items.length - 1 - kept }, () => usually),
    ...between.slice(between.length - (kept - front)),
  ];
  const parts = items.map((item, index) => `${parting[index - 1] ?? ""}${item}`);
  return `${open}${parts.join("")}${close}`;
}

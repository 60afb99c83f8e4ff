import type { Element, Node } from "@xmldom/xmldom";
import type { TextPlace } from "../../finding.ts";
import type { FeatureSink } from "../../parser.ts";
import { childrenOf } from "./elements.ts";

/** Counts the positions in a file of which no feature was made, by the elements that have them. */
export interface UnreadContent {
  /**
   * Looks for positions in and below a node.
   * @param isTaken whether an element and all below it are read or known
   */
  readonly look: (root: Node, isTaken: (element: Element) => boolean, place: PlaceIn) => void;
  /** Warns of what was found, once for each name of an element, at its first place. */
  readonly report: (sink: FeatureSink) => void;
}

/** Where an element is in the file. */
export type PlaceIn = (element: Element) => TextPlace;

/** Begins to count. `countIn` tells how many positions an element itself states. */
export function createUnreadContent(countIn: (element: Element) => number): UnreadContent {
  const found = new Map<string, { count: number; readonly place: TextPlace }>();
  const look: UnreadContent["look"] = (root, isTaken, place) => {
    for (const element of childrenOf(root)) {
      if (isTaken(element)) continue;
      const count = countIn(element);
      const known = found.get(element.nodeName);
      if (known) known.count += count;
      else if (count > 0) found.set(element.nodeName, { count, place: place(element) });
      look(element, isTaken, place);
    }
  };
  return {
    look,
    report: (sink) => {
      for (const [element, { count, place }] of found) {
        sink.find({ kind: "positions-left-out", element, count }, "warning", place);
      }
    },
  };
}

/** 1 for an element whose attributes are a latitude and a longitude, else 0. */
export function positionInAttributes(element: Element): number {
  const names = Array.from(element.attributes, ({ name }) => name.toLowerCase());
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  return has(/^lat(?:itude)?$/) && has(/^(?:lon|lng|longitude)$/) ? 1 : 0;
}

const NUMBER = String.raw`[+-]?\d{1,3}(?:\.\d+)?`;
const TUPLE = new RegExp(String.raw`${NUMBER}\s*,\s*${NUMBER}(?:\s*,\s*[+-]?\d+(?:\.\d+)?)?`, "g");
const TUPLES = new RegExp(String.raw`^\s*(?:${TUPLE.source}[\s,;]*)+$`);
const SPACED = /^\s*(?:[+-]?\d{1,3}\.\d+\s+){1,}[+-]?\d{1,3}\.\d+\s*$/;

/** How many positions the text of an element without others inside states, as KML or as GML writes them. */
export function positionsInText(element: Element): number {
  if (childrenOf(element).length > 0) return 0;
  const text = element.textContent ?? "";
  if (TUPLES.test(text)) return text.match(TUPLE)?.length ?? 0;
  return SPACED.test(text) ? Math.floor(text.trim().split(/\s+/).length / 2) : 0;
}

/** That an element stands where its format has none. */
export const outOfPlace = (element: Element) =>
  ({
    kind: "out-of-place",
    element: element.nodeName,
    within: element.parentNode?.nodeName ?? "",
  }) as const;

import type { Document, Edit } from "./document.ts";

/** What was done to an outline as a whole, where the outlines before and after do not show it. */
export const OPERATION_DEEDS = [
  "buffered",
  "simplified",
  "smoothed",
  "squared",
  "straightened",
  "circularised",
  "reversed",
  "subtracted",
  "intersected",
  "snapped",
  "gaps-closed",
  "combined",
  "exploded",
] as const;
export type OperationDeed = (typeof OPERATION_DEEDS)[number];

const deeds = new WeakMap<Document, OperationDeed>();

/** An edit that the list of steps calls by what it did. */
export const namedEdit =
  (edit: Edit, deed: OperationDeed): Edit =>
  (document) => {
    const next = edit(document);
    if (next !== document) deeds.set(next, deed);
    return next;
  };

/** What the step that led to a document was called; `undefined` where it had no name. */
export const deedThatMade = (document: Document): OperationDeed | undefined => deeds.get(document);

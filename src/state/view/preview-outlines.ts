import { createSignal } from "solid-js";
import type { Datum } from "../../geo/datum/datum.ts";

/** An outline that is shown but not there: before and after a fix, or where a datum would put it. */
export interface PreviewOutline {
  readonly role: "before" | "after" | Datum;
  readonly geometry: GeoJSON.Geometry;
  /** What is written beside it on the map. */
  readonly label: string;
  /** Whether it is one that was before, elsewhere: an arrow leads to it from there. */
  readonly isMoved?: boolean;
}

export type PreviewOutlineState = ReturnType<typeof createPreviewOutlines>;

/** The preview outlines that the map shows now. */
export function createPreviewOutlines() {
  const [outlines, setOutlines] = createSignal<readonly PreviewOutline[]>([]);
  return {
    outlines,
    show: (next: readonly PreviewOutline[]): void => void setOutlines(next),
    clear: (): void => void setOutlines([]),
  };
}

import { createSignal } from "solid-js";
import type { Datum } from "../geo/datum.ts";

/** An outline that is shown but not there: before and after a fix, or where a datum would put it. */
export interface Ghost {
  readonly role: "before" | "after" | Datum;
  readonly geometry: GeoJSON.Geometry;
  /** What is written beside it on the map. */
  readonly label: string;
}

export type GhostState = ReturnType<typeof createGhostState>;

/** The ghost outlines that the map shows now. */
export function createGhostState() {
  const [ghosts, setGhosts] = createSignal<readonly Ghost[]>([]);
  return {
    ghosts,
    show: (next: readonly Ghost[]): void => void setGhosts(next),
    clear: (): void => void setGhosts([]),
  };
}

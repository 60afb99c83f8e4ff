import type { Map as MapLibre, MapSourceDataEvent, StyleSpecification } from "maplibre-gl";
import { type Accessor, createEffect, onCleanup } from "solid-js";
import { BASEMAP_SOURCE } from "../basemap/ids.ts";

/** A source may fail this often in a row: single tiles do get lost. */
const PATIENCE = 4;

/** What is known of a source from the engine's events. */
interface SourceHealth {
  /** Whether a tile of it ever arrived. */
  readonly delivered: boolean;
  /** Failures since the last tile that arrived. */
  readonly failures: number;
}

export const UNTRIED: SourceHealth = { delivered: false, failures: 0 };

/** After a tile has arrived. */
export const afterTile: SourceHealth = { delivered: true, failures: 0 };

/** After something failed. */
export const afterFailure = (health: SourceHealth): SourceHealth => ({
  ...health,
  failures: health.failures + 1,
});

/** Whether to give a source up: it fails time and again, or it failed as a whole, before it named its tiles. */
export const isLost = (health: SourceHealth, asWhole: boolean): boolean =>
  (asWhole && !health.delivered) || health.failures >= PATIENCE;

/** What is watched, and what is to be done when it cannot be had. */
export interface SourceWatch {
  /** Whether a source is the app's own: what goes wrong with it is an error of the program. */
  readonly isOwn: (source: string) => boolean;
  readonly street: Accessor<StyleSpecification | undefined>;
  /** Whether the online basemap has tiles wherever the map looks. */
  readonly isEverywhere: Accessor<boolean>;
  readonly streetLost: () => void;
  readonly embeddedLost: () => void;
}

const EMBEDDED: readonly string[] = Object.values(BASEMAP_SOURCE);

/** An online basemap that has brought no tile by then is given up: missing tiles raise no error. */
const FIRST_TILE_MS = 8000;

interface SourceError {
  readonly error: unknown;
  readonly sourceId?: string;
  readonly tile?: unknown;
}

/** Watches whether the basemaps' tiles arrive. Errors that are not of the network are the program's own. Needs an owner. */
export function watchSources(
  map: MapLibre,
  { isOwn, street, isEverywhere, streetLost, embeddedLost }: SourceWatch,
): void {
  const health = new Map<string, SourceHealth>();
  const arrived = ({ sourceId, tile }: MapSourceDataEvent): void => {
    if (tile) health.set(sourceId, afterTile);
  };
  const failed = (event: object): void => {
    const { error, sourceId, tile } = event as SourceError;
    if (sourceId === undefined || isOwn(sourceId)) {
      reportError(error);
      return;
    }
    const now = afterFailure(health.get(sourceId) ?? UNTRIED);
    health.set(sourceId, now);
    if (!isLost(now, tile === undefined)) return;
    health.delete(sourceId);
    if (EMBEDDED.includes(sourceId)) embeddedLost();
    else streetLost();
  };
  createEffect(() => {
    const sources = Object.keys(street()?.sources ?? {});
    if (sources.length === 0) return;
    for (const id of sources) health.delete(id);
    if (!isEverywhere()) return;
    const giveUp = (): void => {
      if (!sources.some((id) => health.get(id)?.delivered)) streetLost();
    };
    const deadline = setTimeout(giveUp, FIRST_TILE_MS);
    onCleanup(() => clearTimeout(deadline));
  });
  map.on("sourcedata", arrived);
  map.on("error", failed);
  onCleanup(() => {
    map.off("sourcedata", arrived);
    map.off("error", failed);
  });
}

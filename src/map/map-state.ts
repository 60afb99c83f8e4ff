import type { Map as MapLibre } from "maplibre-gl";
import { onCleanup } from "solid-js";
import type { MapState } from "../state/camera-state.ts";

const STIRRING = ["movestart", "dataloading", "styledata"] as const;

/**
 * Tells when the map begins to change and when all that is asked for is painted. `idle` follows every change for
 * certain: a frame is asked for with each, and the engine tells after a frame whether anything is left to do.
 */
export function followMapState(map: MapLibre, report: (state: MapState) => void): void {
  const stir = (): void => {
    report("loading");
    map.triggerRepaint();
  };
  const settle = (): void => report("idle");
  for (const type of STIRRING) map.on(type, stir);
  map.on("idle", settle);
  onCleanup(() => {
    for (const type of STIRRING) map.off(type, stir);
    map.off("idle", settle);
  });
}

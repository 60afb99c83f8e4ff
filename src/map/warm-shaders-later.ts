import type { Map as MapLibre, StyleSpecification } from "maplibre-gl";
import { type Accessor, onCleanup, untrack } from "solid-js";

/** What the first import needs is fetched before. */
const AFTER_IDLE_MS = 1800;

/** Has shaders made that the first view does without, once the map has been at rest for a while. Needs an owner. */
export function warmShadersLater(map: MapLibre, style: Accessor<StyleSpecification>): void {
  let timer = 0;
  let isOver = false;
  const wait = (): void => clearTimeout(timer);
  const warm = async (): Promise<void> => {
    stop();
    const { warmShaders } = await import("./warm-shaders.ts");
    if (!isOver) warmShaders(map, untrack(style));
  };
  const rest = (): void => {
    clearTimeout(timer);
    // Where the code cannot be had, the first nearer view takes its time.
    timer = window.setTimeout(() => void warm().catch(() => {}), AFTER_IDLE_MS);
  };
  const stop = (): void => {
    clearTimeout(timer);
    map.off("movestart", wait);
    map.off("idle", rest);
  };
  map.on("movestart", wait);
  map.on("idle", rest);
  onCleanup(() => {
    isOver = true;
    stop();
  });
}

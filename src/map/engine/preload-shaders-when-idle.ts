import type { Map as MapLibre, StyleSpecification } from "maplibre-gl";
import { type Accessor, onCleanup } from "solid-js";
import type { MapActivity } from "./idle-detection.ts";

/** What the first import needs is fetched before. */
const AFTER_IDLE_MS = 1800;

/**
 * Has shaders made that the first view does without, once the map has been at rest for a while. Nobody asked for that:
 * what is given tells of an event of the engine whether it is of nothing else. Needs an owner.
 */
export function preloadShadersLater(
  map: MapLibre,
  style: Accessor<StyleSpecification>,
): (event: MapActivity) => boolean {
  let timer = 0;
  let isOver = false;
  let isOwn: ((event: MapActivity) => boolean) | undefined;
  const wait = (): void => clearTimeout(timer);
  const preload = async (): Promise<void> => {
    stop();
    const { createShaderPreload } = await import("./preload-shaders.ts");
    if (isOver) return;
    const preloading = createShaderPreload(map, style);
    isOwn = preloading.isOwn;
    preloading.begin();
  };
  const rest = (): void => {
    clearTimeout(timer);
    // Where the code cannot be had, the first nearer view takes its time.
    timer = window.setTimeout(() => void preload().catch(() => {}), AFTER_IDLE_MS);
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
  return (event) => isOwn?.(event) === true;
}

import type { Map as MapLibre } from "maplibre-gl";
import { type Accessor, createEffect, createMemo, createSignal } from "solid-js";
import type { Atlas } from "../../state/atlas.ts";
import type { LateLayers, MapLayer } from "../map-layer.ts";
import { createOverlay } from "../style/current-style.ts";
import type { MapText } from "../symbology/map-text.ts";

/** The map layers of drawing, and what takes its gestures. */
export interface Drawing extends LateLayers {
  /** Follows pointer, fingers and keys on a map. Needs an owner. */
  readonly bind: (map: MapLibre) => void;
}

/** What the code of drawing offers the map. */
interface DrawingCode {
  readonly DRAW_LAYERS: readonly MapLayer[];
  readonly bindDrawnShapes: (map: MapLibre, atlas: Atlas) => void;
}

/** Has code come before it is wanted; what goes wrong is told when it is. */
const ahead = (code: Promise<unknown>): void => void code.catch(() => {});

/** How drawing looks on the map and what it does there; its code comes when drawing is first used. Needs an owner. */
export function createDrawing(
  atlas: Atlas,
  text: Accessor<MapText>,
): Accessor<Drawing | undefined> {
  const [code, setCode] = createSignal<DrawingCode>();
  const load = (): void =>
    void import("./drawing.ts").then(
      (module) => setCode(module),
      () => atlas.page.notices.show({ kind: "not-loaded", tryAgain: load }),
    );
  // Asked for beside the layers, not after them: the first press on the map may come at once.
  createEffect(() => {
    if (atlas.draw.state()) ahead(import("./gestures.ts"));
  });
  createEffect(() => {
    if (atlas.draw.outline()) ahead(import("./outline-gestures.ts"));
  });
  createEffect(() => {
    const isUsed = atlas.draw.state() ?? atlas.draw.outline();
    // Measurements of a link are there before anybody draws.
    if (isUsed || atlas.measure.list().length > 0) load();
  });
  return createMemo(() => {
    const initialCode = code();
    if (!initialCode) return undefined;
    const layers = initialCode.DRAW_LAYERS;
    const bind = (map: MapLibre): void => initialCode.bindDrawnShapes(map, atlas);
    return { layers, overlay: createOverlay(atlas, text, layers), bind };
  });
}

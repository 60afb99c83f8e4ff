import type { Map as MapLibre } from "maplibre-gl";
import { type Accessor, createEffect, createMemo, createSignal } from "solid-js";
import type { DrawState } from "../../state/draw/draw-state.ts";
import type { OutlineEditing } from "../../state/draw/outline-editing.ts";
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
  readonly bindGestures: (map: MapLibre, draw: DrawState) => void;
  readonly bindOutlineGestures: (
    map: MapLibre,
    outline: OutlineEditing,
    isDrawing: Accessor<boolean>,
  ) => void;
}

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
  createEffect(() => {
    if (atlas.draw.state()) load();
  });
  return createMemo(() => {
    const initialCode = code();
    const [draw, outline] = [atlas.draw.state(), atlas.draw.outline()];
    if (!initialCode || !draw || !outline) return undefined;
    const layers = initialCode.DRAW_LAYERS;
    const bind = (map: MapLibre): void => {
      initialCode.bindGestures(map, draw);
      initialCode.bindOutlineGestures(map, outline, atlas.draw.isActive);
    };
    return { layers, overlay: createOverlay(atlas, text, layers), bind };
  });
}

import type { Map as MapLibre } from "maplibre-gl";
import { createEffect } from "solid-js";
import type { Atlas } from "../../state/atlas.ts";
import type { OutlineEditing } from "../../state/draw/outline-editing.ts";
import type { MapLayer } from "../map-layer.ts";
import { MEASUREMENTS } from "../measure/layer.ts";
import { CROSSINGS } from "./crossing-layer.ts";
import { DRAFT } from "./draft-layer.ts";
import { bindGestures } from "./gestures.ts";
import { GUIDES } from "./guide-layer.ts";
import { bindOutlineGestures } from "./outline-gestures.ts";
import { OUTLINE } from "./outline-layer.ts";
import type { AimOutline } from "./outline-press.ts";
import { createSnapping, SNAP_REACH_PX, type Snapping } from "./snapping.ts";

/** The map layers of drawing, lowest first. */
export const DRAW_LAYERS: readonly MapLayer[] = [MEASUREMENTS, OUTLINE, DRAFT, CROSSINGS, GUIDES];

/** Corners that are dragged snap to all but their own park, as long as Alt is not down. */
const aimOutline =
  ({ snapAt }: Snapping, { draw }: Atlas, outline: OutlineEditing): AimOutline =>
  (point, { altKey, pointerType }) => {
    const except = outline.id();
    const { position, to } = snapAt(point, {
      reachPixels: SNAP_REACH_PX[pointerType === "touch" ? "touch" : "mouse"],
      isOn: draw.state()?.snaps() !== false && !altKey,
      turns: "any",
      path: { corners: [], isRing: false },
      ...(except && { except }),
    });
    return { position, isExact: to?.kind === "corner" || to?.kind === "landmark" };
  };

/** Takes pointer, fingers and keys of drawing and of editing on a map. Needs an owner. */
export function bindDrawnShapes(map: MapLibre, atlas: Atlas): void {
  const snapping = createSnapping(map, atlas);
  createEffect(() => {
    const draw = atlas.draw.state();
    if (draw) bindGestures(map, snapping, draw);
  });
  createEffect(() => {
    const outline = atlas.draw.outline();
    if (!outline) return;
    const aim = aimOutline(snapping, atlas, outline);
    bindOutlineGestures(map, outline, { isDrawing: atlas.draw.isActive, aim });
  });
}

import type { Map as MapLibre } from "maplibre-gl";
import { type Accessor, createEffect, createSignal, untrack } from "solid-js";
import type { Atlas } from "../../state/atlas.ts";
import type { OutlineEditing } from "../../state/draw/outline-editing.ts";
import type { MapLayer } from "../map-layer.ts";
import { MEASUREMENTS } from "../measure/layer.ts";
import { CROSSINGS } from "./crossing-layer.ts";
import { DRAFT } from "./draft-layer.ts";
import { GUIDES } from "./guide-layer.ts";
import { OUTLINE } from "./outline-layer.ts";
import type { AimOutline } from "./outline-press.ts";
import { createSnapping, SNAP_REACH_PX, type Snapping } from "./snapping.ts";

/** The map layers of drawing, lowest first. */
export const DRAW_LAYERS: readonly MapLayer[] = [MEASUREMENTS, OUTLINE, DRAFT, CROSSINGS, GUIDES];

/** Corners that are dragged snap to all but their own park, as long as Alt is not down. */
const aimOutline =
  ({ snapAt, isOn }: Snapping, outline: OutlineEditing): AimOutline =>
  (point, { altKey, pointerType }) => {
    const except = outline.id();
    const { position, to } = snapAt(point, {
      reachPixels: SNAP_REACH_PX[pointerType === "touch" ? "touch" : "mouse"],
      isOn: isOn() && !altKey,
      turns: "any",
      path: { corners: [], isRing: false },
      ...(except && { except }),
    });
    return { position, isExact: to?.kind === "corner" || to?.kind === "landmark" };
  };

/** Code that comes when it is first wanted; a notice tells where it does not. Needs an owner. */
function createLate<Code>(
  { page: { notices } }: Atlas,
  isWanted: () => boolean,
  load: () => Promise<Code>,
): Accessor<Code | undefined> {
  const [code, setCode] = createSignal<Code>();
  const ask = (): void =>
    void load().then(
      (came) => setCode(() => came),
      () => notices.show({ kind: "not-loaded", tryAgain: ask }),
    );
  createEffect(() => {
    if (isWanted() && !untrack(code)) ask();
  });
  return code;
}

/** Takes pointer, fingers and keys of drawing and of editing on a map. Needs an owner. */
export function bindDrawnShapes(map: MapLibre, atlas: Atlas): void {
  const snapping = createSnapping(map, atlas);
  const { state, outline } = atlas.draw;
  const isUsed = (part: Accessor<object | undefined>) => (): boolean => part() !== undefined;
  const drawing = createLate(atlas, isUsed(state), () => import("./gestures.ts"));
  const editing = createLate(atlas, isUsed(outline), () => import("./outline-gestures.ts"));
  createEffect(() => {
    const [code, draw] = [drawing(), state()];
    if (code && draw) code.bindGestures(map, snapping, draw);
  });
  createEffect(() => {
    const [code, edited] = [editing(), outline()];
    if (!code || !edited) return;
    const aim = aimOutline(snapping, edited);
    code.bindOutlineGestures(map, edited, { isDrawing: atlas.draw.isActive, aim });
  });
}

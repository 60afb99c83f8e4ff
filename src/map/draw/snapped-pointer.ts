import type { MapMouseEvent } from "maplibre-gl";
import { createEffect, onCleanup } from "solid-js";
import type { Turns } from "../../geo/snap/guides.ts";
import type { Snapped } from "../../geo/snap/snap.ts";
import type { ScreenPoint } from "../../state/draw/drag-gesture.ts";
import type { DrawState } from "../../state/draw/draw-state.ts";
import { SNAP_REACH_PX, type Snapping } from "./snapping.ts";

type ModifierKeys = Readonly<Pick<MouseEvent, "altKey" | "shiftKey">>;
const NO_KEYS: ModifierKeys = { altKey: false, shiftKey: false };

/** A point of the screen, and which keys are down while something points there. */
interface Pointing {
  readonly point: ScreenPoint;
  readonly isTouch: boolean;
  readonly keys: ModifierKeys;
}

const pointingOf = ({ point: { x, y }, originalEvent }: MapMouseEvent): Pointing => ({
  point: { x, y },
  isTouch: originalEvent instanceof PointerEvent && originalEvent.pointerType === "touch",
  keys: originalEvent,
});

/** How the next edge may turn: Shift keeps steps, the box in the toolbar right angles. */
function turnsOf({ shiftKey }: ModifierKeys, draw: DrawState): Turns {
  if (shiftKey) return "steps";
  return draw.squares() ? "quarters" : "any";
}

/** What is drawn into, as guides follow from it: only lines of corners have any. */
function pathOf(draw: DrawState) {
  const { tool, corners = [] } = draw.draft() ?? {};
  const isRing = tool === "polygon";
  return { corners: isRing || tool === "line" ? corners : [], isRing };
}

/** What a draft's next corner snaps to where something points. */
export interface SnappedPointer {
  readonly at: (event: MapMouseEvent) => Snapped;
  /** The same for a crosshair, which keys move or fingers move the map beneath. */
  readonly atPoint: (point: ScreenPoint, isTouch: boolean) => Snapped;
  readonly aim: (event: MapMouseEvent) => void;
  readonly leave: () => void;
}

/** Aims a draft by pointer, snapping as the toolbar, Alt and Shift say. Needs an owner. */
export function createSnappedPointer({ snapAt, isOn }: Snapping, draw: DrawState): SnappedPointer {
  let last: Pointing | undefined;
  const snapped = ({ point, isTouch, keys }: Pointing): Snapped =>
    snapAt(point, {
      reachPixels: isTouch ? SNAP_REACH_PX.touch : SNAP_REACH_PX.mouse,
      isOn: isOn() && !keys.altKey,
      turns: turnsOf(keys, draw),
      path: pathOf(draw),
    });
  const aimAt = (pointing: Pointing): void => {
    last = pointing;
    draw.aimAt(snapped(pointing), pointing.isTouch ? undefined : pointing.point);
  };
  const leave = (): void => {
    last = undefined;
    draw.aimAt(undefined);
  };
  /** Alt and Shift count at once, not only when the pointer moves on. Under a crosshair they are for other keys. */
  const hold = (event: KeyboardEvent): void => {
    if (!last || draw.crosshair() || (event.key !== "Alt" && event.key !== "Shift")) return;
    // A browser would go to its menu.
    if (event.key === "Alt") event.preventDefault();
    aimAt({ ...last, keys: event });
  };
  createEffect(() => {
    if (!draw.draft()) return;
    window.addEventListener("keydown", hold);
    window.addEventListener("keyup", hold);
    onCleanup(() => {
      window.removeEventListener("keydown", hold);
      window.removeEventListener("keyup", hold);
    });
  });
  return {
    at: (event) => snapped(pointingOf(event)),
    atPoint: (point, isTouch) => snapped({ point, isTouch, keys: NO_KEYS }),
    aim: (event) => aimAt(pointingOf(event)),
    leave,
  };
}

import type { Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import { onCleanup } from "solid-js";
import type { Atlas } from "../../state/atlas.ts";

/** A finger that rests as long and moves no farther asks; Safari on phones tells nobody of it. */
const LONG_PRESS_MS = 550;
const LONG_PRESS_REACH_PX = 10;
/** A decimetre: no pointer is as exact. */
const DECIMALS = 6;

interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

const rounded = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

/** Asks about the place under a point of the map's canvas. */
function ask(map: MapLibre, atlas: Atlas, { x, y }: ScreenPoint): void {
  if (atlas.draw.takesPointer()) return;
  const { lng, lat } = map.unproject([x, y]).wrap();
  const { left, top } = map.getCanvas().getBoundingClientRect();
  atlas.view.selection.asked.ask({
    position: [rounded(lng), rounded(lat)],
    at: { x: left + x, y: top + y },
  });
}

/** Calls `act` when a single finger has rested on the map and is lifted: a popover that is opened before is closed by it. */
function onLongPress(map: MapLibre, act: (point: ScreenPoint) => void): void {
  let press: (ScreenPoint & { readonly since: number }) | undefined;
  const begin = ({ pointerType, isPrimary, offsetX: x, offsetY: y, timeStamp }: PointerEvent) => {
    press = pointerType === "touch" && isPrimary ? { x, y, since: timeStamp } : undefined;
  };
  const move = ({ offsetX, offsetY }: PointerEvent): void => {
    if (press && Math.hypot(offsetX - press.x, offsetY - press.y) > LONG_PRESS_REACH_PX)
      press = undefined;
  };
  const end = ({ timeStamp }: PointerEvent): void => {
    const point = press;
    press = undefined;
    if (point && timeStamp - point.since > LONG_PRESS_MS) setTimeout(() => act(point));
  };
  const canvas = map.getCanvas();
  const gone = new AbortController();
  const { signal } = gone;
  canvas.addEventListener("pointerdown", begin, { signal });
  canvas.addEventListener("pointermove", move, { signal });
  canvas.addEventListener("pointerup", end, { signal });
  canvas.addEventListener("pointercancel", () => (press = undefined), { signal });
  onCleanup(() => gone.abort());
}

/**
 * Reports the place that the user asks about: by the right button, by the key of the context menu, for which it is the
 * middle of what is seen of the map, or by a finger that rests where nothing else is. Needs an owner.
 */
export function followAskedPlaces(
  map: MapLibre,
  atlas: Atlas,
  isOnSomething: (point: ScreenPoint) => boolean,
): void {
  const menu = ({ point, originalEvent }: MapMouseEvent): void => {
    // A finger is followed by itself.
    if (originalEvent instanceof PointerEvent && originalEvent.pointerType === "touch") return;
    const isOfPointer = originalEvent.button === 2 || originalEvent.ctrlKey;
    ask(map, atlas, isOfPointer ? point : map.project(map.getCenter()));
  };
  map.on("contextmenu", menu);
  onCleanup(() => map.off("contextmenu", menu));
  onLongPress(map, (point) => {
    if (!isOnSomething(point)) ask(map, atlas, point);
  });
}

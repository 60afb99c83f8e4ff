import type { Map as MapLibre, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import { type Accessor, createEffect, createMemo, onCleanup, untrack } from "solid-js";
import type { Position } from "../../geo/position.ts";
import { lonLat } from "../../geo/rings.ts";
import type { ScreenPoint } from "../../state/draw/drag-gesture.ts";
import type { OutlineEditing } from "../../state/draw/outline-editing.ts";
import {
  handlesInView,
  indexOutline,
  outlineHitAt,
  type OutlineIndex,
  type SeenCorners,
} from "./outline-index.ts";
import { bindKnob, KNOB_OFFSET_PX } from "./outline-knob.ts";
import {
  type AimOutline,
  createPresses,
  MOUSE,
  type OutlineGestures,
  pointOn,
  type Press,
  type Presses,
} from "./outline-press.ts";
import { setAside } from "./set-aside.ts";

/** Shows what is under the pointer by its cursor. */
function followHover({ map, outline, index }: OutlineGestures, presses: Presses): void {
  const CURSORS = { corner: "move", middle: "copy", edge: "pointer" } as const;
  let frame = 0;
  const look = ({ point }: MapMouseEvent): void => {
    cancelAnimationFrame(frame);
    if (presses.holds() || map.isMoving()) return;
    frame = requestAnimationFrame(() => {
      const now = index();
      const { middles } = outline.handles();
      const hit = now && outlineHitAt(map, now, middles, { point, reach: MOUSE.reach });
      map.getCanvas().style.cursor = hit ? CURSORS[hit.kind] : "";
    });
  };
  map.on("mousemove", look);
  onCleanup(() => {
    cancelAnimationFrame(frame);
    map.off("mousemove", look);
    map.getCanvas().style.cursor = "";
  });
}

/** Keeps the handles to what is in view; they are made anew when the view rests, or the outline is another one. */
function followView({ map, outline, index }: OutlineGestures): void {
  let frame = 0;
  let seen: SeenCorners = new WeakMap();
  const show = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const now = untrack(index);
      if (now) outline.showHandles(handlesInView(map, now, seen));
    });
  };
  const lookAnew = (): void => {
    seen = new WeakMap();
    show();
  };
  createEffect(() => {
    if (outline.geometry()) show();
  });
  map.on("moveend", lookAnew);
  map.on("resize", lookAnew);
  onCleanup(() => {
    cancelAnimationFrame(frame);
    map.off("moveend", lookAnew);
    map.off("resize", lookAnew);
  });
}

/** The menu of a corner opens by the second button of a mouse, as it does by a long press. */
function followMenu({ map, outline, index }: OutlineGestures): void {
  const open = (event: MapMouseEvent): void => {
    const now = index();
    const { middles } = outline.handles();
    const hit = now && outlineHitAt(map, now, middles, { point: event.point, reach: MOUSE.reach });
    if (hit?.kind !== "corner") return;
    event.preventDefault();
    if (!outline.isChosen(hit.at)) outline.choose([hit.at]);
    outline.openMenu(event.point);
  };
  map.on("contextmenu", open);
  onCleanup(() => map.off("contextmenu", open));
}

/** What the knob moves. */
function knobHold(
  { map, outline }: OutlineGestures,
  place: ScreenPoint,
): Exclude<Press["hold"], "box"> {
  const offset = { x: 0, y: -KNOB_OFFSET_PX };
  const { edge, corners } = outline.chosen();
  const from: Position = map.unproject([place.x, place.y]).toArray();
  if (edge) return { gesture: { kind: "edge", at: edge }, from, offset };
  const [first] = outline.chosenCorners();
  if (!first) return undefined;
  const gesture = { kind: "move", grabbed: first.at, corners } as const;
  return { gesture, from: lonLat(first.position), offset };
}

function bindPointers(gestures: OutlineGestures): void {
  const { map, outline } = gestures;
  const presses = createPresses(gestures);
  const container = map.getCanvasContainer();
  const keepMap = (event: MapMouseEvent | MapTouchEvent): void => {
    if (presses.holds()) event.preventDefault();
  };
  const down = (event: PointerEvent): void => presses.begin(event);
  bindKnob(map, outline, (event, place) => {
    event.stopPropagation();
    const point = pointOn(map)(event);
    const hold = knobHold(gestures, place);
    if (!hold) return;
    const offset = { x: place.x - point.x, y: place.y - point.y };
    presses.begin(event, { ...hold, offset });
  });
  followHover(gestures, presses);
  setAside([map.boxZoom, map.doubleClickZoom, map.touchPitch]);
  map.on("mousedown", keepMap);
  map.on("touchstart", keepMap);
  container.addEventListener("pointerdown", down);
  window.addEventListener("pointermove", presses.move);
  window.addEventListener("pointerup", presses.finish);
  window.addEventListener("pointercancel", presses.cancel);
  window.addEventListener("keydown", presses.holdKey);
  window.addEventListener("keyup", presses.holdKey);
  onCleanup(() => {
    presses.cancel();
    map.off("mousedown", keepMap);
    map.off("touchstart", keepMap);
    container.removeEventListener("pointerdown", down);
    window.removeEventListener("pointermove", presses.move);
    window.removeEventListener("pointerup", presses.finish);
    window.removeEventListener("pointercancel", presses.cancel);
    window.removeEventListener("keydown", presses.holdKey);
    window.removeEventListener("keyup", presses.holdKey);
  });
}

/** Lets an outline be taken hold of while it is edited and nothing is drawn; the map stays movable beside it. Needs an owner. */
export function bindOutlineGestures(
  map: MapLibre,
  outline: OutlineEditing,
  { isDrawing, aim }: { readonly isDrawing: Accessor<boolean>; readonly aim: AimOutline },
): void {
  const isOn = createMemo(() => outline.id() !== undefined && !isDrawing());
  let known: OutlineIndex | undefined;
  // Made when it is needed, which is not while a gesture ends.
  const index = (): OutlineIndex | undefined => {
    const geometry = outline.geometry();
    if (geometry && known?.geometry !== geometry) known = indexOutline(geometry, known);
    return geometry && known;
  };
  const gestures = { map, outline, index, aim };
  createEffect(() => {
    if (!isOn()) return;
    bindPointers(gestures);
    followView(gestures);
    followMenu(gestures);
  });
}

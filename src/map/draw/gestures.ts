import type { Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import { createEffect, createMemo, onCleanup } from "solid-js";
import type { DrawTool } from "../../geo/draft/draft.ts";
import type { Snapped } from "../../geo/snap/snap.ts";
import type { DrawState } from "../../state/draw/draw-state.ts";
import { followCrosshair } from "./crosshair.ts";
import { followDrags } from "./drags.ts";
import { setAside } from "./set-aside.ts";
import { createSnappedPointer, type SnappedPointer } from "./snapped-pointer.ts";
import type { Snapping } from "./snapping.ts";

/** A polygon is closed by a click so near to its first corner. */
const CLOSING_REACH_PX = 9;

/** Whether the pointer is on the draft's first corner or snaps to it, with which its outline would be closed. */
function isClosing(
  map: MapLibre,
  draw: DrawState,
  { point }: MapMouseEvent,
  { position: [lon, lat] }: Snapped,
): boolean {
  const { corners: [first] = [], tool } = draw.draft() ?? {};
  if (!first || (tool !== "polygon" && tool !== "freehand") || !draw.isComplete()) return false;
  if (lon === first[0] && lat === first[1]) return true;
  const corner = map.project([...first]);
  return Math.hypot(corner.x - point.x, corner.y - point.y) <= CLOSING_REACH_PX;
}

/** Sets corners by clicks and aims by the pointer. Needs an owner. */
function followClicks(map: MapLibre, draw: DrawState, pointer: SnappedPointer): void {
  const aim = (event: MapMouseEvent): void => {
    draw.showCrosshair(false);
    pointer.aim(event);
  };
  const leave = (): void => {
    if (!draw.crosshair()) pointer.leave();
  };
  const set = (event: MapMouseEvent): void => {
    const snapped = pointer.at(event);
    if (isClosing(map, draw, event, snapped)) draw.done();
    // The second click of two is the end, which comes as an event of its own.
    else if (event.originalEvent.detail < 2) draw.place(snapped);
  };
  const end = (event: MapMouseEvent): void => {
    event.preventDefault();
    draw.done();
  };
  map.on("mousemove", aim);
  map.on("mouseout", leave);
  map.on("click", set);
  map.on("dblclick", end);
  onCleanup(() => {
    map.off("mousemove", aim);
    map.off("mouseout", leave);
    map.off("click", set);
    map.off("dblclick", end);
  });
}

/** What else the map does by itself with pointer, fingers and keys, which would get in the way. Needs an owner. */
function setAsideGestures(map: MapLibre): void {
  const canvas = map.getCanvas();
  canvas.style.cursor = "crosshair";
  // Two fingers that go up or down move the map while drawing, and do not tilt it.
  setAside([map.touchPitch, map.doubleClickZoom, map.keyboard]);
  onCleanup(() => {
    canvas.style.cursor = "";
  });
}

const DRAGGED: readonly (DrawTool | undefined)[] = ["rectangle", "circle", "freehand"];

/** Takes pointer, fingers and keys while something is drawn; the map stays movable. Needs an owner. */
export function bindGestures(map: MapLibre, snapping: Snapping, draw: DrawState): void {
  const pointer = createSnappedPointer(snapping, draw);
  const isDrawing = createMemo(() => draw.draft() !== undefined);
  const dragged = createMemo(() => {
    const draft = draw.draft();
    return DRAGGED.includes(draft?.tool) && !draft?.angled ? draft?.tool : undefined;
  });
  createEffect(() => {
    if (!isDrawing()) return;
    setAsideGestures(map);
    followClicks(map, draw, pointer);
    followCrosshair(map, draw, pointer);
  });
  createEffect(() => {
    const tool = dragged();
    if (tool) followDrags(map, { draw, pointer, tool });
  });
}

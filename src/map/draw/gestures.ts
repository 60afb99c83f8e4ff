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

const CENTRING_MS = 220;

/** A pointer that was moved farther than this means the map; fingers never rest quite still. */
const CLICK_SLACK_PX = { mouse: 4, touch: 8 } as const;

/** Where and by what the last press began: a browser makes clicks of drags that are short. Needs an owner. */
function followPresses(map: MapLibre) {
  const container = map.getCanvasContainer();
  let press: Pick<PointerEvent, "clientX" | "clientY" | "pointerType"> | undefined;
  let wayPixels = 0;
  const down = (event: PointerEvent): void => {
    press = event;
    wayPixels = 0;
  };
  const up = ({ clientX, clientY }: PointerEvent): void => {
    if (press) wayPixels = Math.hypot(clientX - press.clientX, clientY - press.clientY);
  };
  container.addEventListener("pointerdown", down, { capture: true });
  window.addEventListener("pointerup", up, { capture: true });
  onCleanup(() => {
    container.removeEventListener("pointerdown", down, { capture: true });
    window.removeEventListener("pointerup", up, { capture: true });
  });
  const isFinger = (): boolean => press?.pointerType === "touch";
  return {
    isFinger,
    hasStrayed: (): boolean => wayPixels > CLICK_SLACK_PX[isFinger() ? "touch" : "mouse"],
  };
}

/**
 * Sets corners by clicks and aims by the pointer. Where there is a crosshair for fingers, a tap brings its place beneath that:
 * a finger is too broad to set a corner, and touches the map to move it. Needs an owner.
 */
function followClicks(map: MapLibre, draw: DrawState, pointer: SnappedPointer): void {
  const presses = followPresses(map);
  const isCentred = (): boolean => presses.isFinger() && draw.crosshair();
  const aim = (event: MapMouseEvent): void => {
    // A tap is told as a move of the mouse too.
    if (isCentred()) return;
    draw.showCrosshair(false);
    pointer.aim(event);
  };
  const leave = (): void => {
    if (!draw.crosshair()) pointer.leave();
  };
  const set = (event: MapMouseEvent): void => {
    if (presses.hasStrayed()) return;
    if (isCentred()) return void map.easeTo({ center: event.lngLat, duration: CENTRING_MS });
    const snapped = pointer.at(event);
    if (isClosing(map, draw, event, snapped)) draw.done();
    // The second click of two is the end, which comes as an event of its own.
    else if (event.originalEvent.detail < 2) draw.place(snapped);
  };
  const end = (event: MapMouseEvent): void => {
    event.preventDefault();
    if (!isCentred()) draw.done();
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

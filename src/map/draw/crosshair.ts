import type { Map as MapLibre } from "maplibre-gl";
import { createEffect, onCleanup } from "solid-js";
import type { DrawState } from "../../state/draw/draw-state.ts";
import type { SnappedPointer } from "./snapped-pointer.ts";
import "./crosshair.css";

const STEP_PX = 24;
const FINE_STEP_PX = 4;
/** Nearer to an edge of the map the crosshair stands still, and the map moves beneath it. */
const MARGIN_PX = 60;

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Pixels {
  readonly x: number;
  readonly y: number;
}

/** The middle of what no panel covers of the map. */
const middleOf = (map: MapLibre): Pixels => map.project(map.getCenter());

/** How far a point lies beyond what no panel covers, less a margin. */
function beyond(map: MapLibre, { x, y }: Pixels): readonly [x: number, y: number] {
  const { clientWidth, clientHeight } = map.getContainer();
  const { left = 0, right = 0, top = 0, bottom = 0 } = map.getPadding();
  const over = (at: number, least: number, most: number): number =>
    Math.min(0, at - least) + Math.max(0, at - most);
  return [
    over(x, left + MARGIN_PX, clientWidth - right - MARGIN_PX),
    over(y, top + MARGIN_PX, clientHeight - bottom - MARGIN_PX),
  ];
}

/** The crosshair on the screen. */
function createMark(map: MapLibre) {
  const mark = document.createElement("div");
  mark.className = "crosshair";
  mark.hidden = true;
  map.getContainer().append(mark);
  onCleanup(() => mark.remove());
  return {
    show: (shown: boolean): void => void (mark.hidden = !shown),
    moveTo: ({ x, y }: Pixels): void => {
      mark.style.transform = `translate(${x}px, ${y}px)`;
    },
  };
}

/**
 * A crosshair that aims where no pointer does. Arrow keys move it, with Shift by little, and Enter sets a corner beneath it;
 * where fingers are used it stands in the middle, and the map moves beneath it. Needs an owner.
 */
export function followCrosshair(map: MapLibre, draw: DrawState, pointer: SnappedPointer): void {
  const mark = createMark(map);
  const coarse = matchMedia("(pointer: coarse)");
  let at = middleOf(map);
  const aim = (point: Pixels): void => {
    at = point;
    draw.showCrosshair(true);
    const snapped = pointer.atPoint(at, coarse.matches);
    const isSnapped = snapped.to !== undefined || snapped.guides.length > 0;
    const { x, y } = isSnapped ? map.project([...snapped.position]) : at;
    mark.moveTo({ x, y });
    draw.aimAt(snapped, { x, y });
  };
  const centre = (): void => {
    if (coarse.matches) aim(middleOf(map));
    else if (draw.crosshair()) aim(at);
  };
  const step = ([x, y]: readonly [number, number], pixels: number): void => {
    const from = draw.crosshair() ? at : middleOf(map);
    const to = { x: from.x + x * pixels, y: from.y + y * pixels };
    const [overX, overY] = beyond(map, to);
    if (overX !== 0 || overY !== 0) map.panBy([overX, overY], { duration: 0 });
    aim({ x: to.x - overX, y: to.y - overY });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    const target = draw.aimed();
    if (direction) step(direction, event.shiftKey ? FINE_STEP_PX : STEP_PX);
    else if (event.key === "Enter" && draw.crosshair() && target) draw.place(target);
    else if (event.key === "+" || event.key === "=") map.zoomIn();
    else if (event.key === "-") map.zoomOut();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const canvas = map.getCanvas();
  canvas.addEventListener("keydown", press);
  map.on("move", centre);
  // What has come into view can be snapped to when the map rests.
  map.on("moveend", centre);
  createEffect(() => mark.show(draw.crosshair()));
  createEffect(() => {
    if (!draw.wantsMap()) return;
    draw.wantMap(false);
    canvas.focus({ preventScroll: true });
    // Who came by keys goes on by keys; a draft that is found again waits for the first of them.
    if (canvas.matches(":focus-visible") && !draw.isFound()) aim(middleOf(map));
  });
  if (coarse.matches) centre();
  onCleanup(() => {
    canvas.removeEventListener("keydown", press);
    map.off("move", centre);
    map.off("moveend", centre);
    draw.showCrosshair(false);
  });
}

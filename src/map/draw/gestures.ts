import type { Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import { createEffect, onCleanup } from "solid-js";
import type { Position } from "../../geo/position.ts";
import type { DrawState } from "../../state/draw/draw-state.ts";

/** A polygon is closed by a click so near to its first corner. */
const CLOSING_REACH_PX = 9;

const positionOf = ({ lngLat: { lng, lat } }: MapMouseEvent): Position => [lng, lat];

/** Whether the pointer is on the draft's first corner, with which its polygon would be closed. */
function isClosing(map: MapLibre, draw: DrawState, { point }: MapMouseEvent): boolean {
  const draft = draw.draft();
  const [first] = draft?.corners ?? [];
  if (!first || draft?.tool !== "polygon" || !draw.isComplete()) return false;
  const corner = map.project([...first]);
  return Math.hypot(corner.x - point.x, corner.y - point.y) <= CLOSING_REACH_PX;
}

/** Sets corners by clicks and aims by the pointer while something is drawn; the map stays movable. Needs an owner. */
export function bindGestures(map: MapLibre, draw: DrawState): void {
  const aim = (event: MapMouseEvent): void => draw.aimAt(positionOf(event));
  const leave = (): void => draw.aimAt(undefined);
  const set = (event: MapMouseEvent): void => {
    if (isClosing(map, draw, event)) return draw.done();
    draw.add([positionOf(event)]);
    if (draw.draft()?.tool === "point") draw.done();
  };
  const end = (event: MapMouseEvent): void => {
    event.preventDefault();
    draw.done();
  };
  createEffect(() => {
    if (!draw.draft()) return;
    const canvas = map.getCanvas();
    canvas.style.cursor = "crosshair";
    // Two fingers that go up or down move the map while drawing, and do not tilt it.
    map.touchPitch.disable();
    map.doubleClickZoom.disable();
    map.on("mousemove", aim);
    map.on("mouseout", leave);
    map.on("click", set);
    map.on("dblclick", end);
    onCleanup(() => {
      canvas.style.cursor = "";
      map.touchPitch.enable();
      map.doubleClickZoom.enable();
      map.off("mousemove", aim);
      map.off("mouseout", leave);
      map.off("click", set);
      map.off("dblclick", end);
    });
  });
}

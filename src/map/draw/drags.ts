import type { Map as MapLibre, MapMouseEvent, MapTouchEvent, Point } from "maplibre-gl";
import { onCleanup } from "solid-js";
import type { DrawTool } from "../../geo/draft/draft.ts";
import type { Position } from "../../geo/position.ts";
import type { Snapped } from "../../geo/snap/snap.ts";
import { metresPerPixel } from "../../geo/web-mercator.ts";
import type { DrawState } from "../../state/draw/draw-state.ts";
import { setAside } from "./set-aside.ts";
import type { SnappedPointer } from "./snapped-pointer.ts";

type Press = MapMouseEvent | MapTouchEvent;

const positionOf = ({ lngLat: { lng, lat } }: Press): Position => [lng, lat];

/** A pointer that was moved less than this has clicked. */
const CLICK_REACH_PX = 4;
/** Freehand, a position is taken so often, and a corner may go that the line would leave by no more than this. */
const STROKE_STEP_PX = 3;
const STROKE_TOLERANCE_PX = 1.5;

const isFinger = (event: Press): event is MapTouchEvent => "touches" in event.originalEvent;

/** Whether a press begins to draw: the first button, or one finger where it draws freehand. */
const begins = (event: Press, tool: DrawTool): boolean =>
  isFinger(event)
    ? tool === "freehand" && event.points.length === 1
    : event.originalEvent.button === 0;

/** Who draws by which tool. */
interface Drag {
  readonly draw: DrawState;
  readonly pointer: SnappedPointer;
  readonly tool: DrawTool;
}

/** Draws by pressing, moving and letting go: a rectangle, a circle, a line freehand. The mouse does not drag the map then. Needs an owner. */
export function followDrags(map: MapLibre, { draw, pointer, tool }: Drag): void {
  let from: { readonly point: Point; readonly position: Position } | undefined;
  let first: Snapped | undefined;
  let last: Point | undefined;
  const press = (event: Press): void => {
    from = begins(event, tool) ? { point: event.point, position: positionOf(event) } : undefined;
    first = isFinger(event) ? undefined : pointer.at(event);
    last = undefined;
  };
  const move = (event: Press): void => {
    if (!from) return;
    if (isFinger(event) && event.points.length > 1) return void (from = undefined);
    const isFirst = last === undefined;
    if (event.point.dist(last ?? from.point) < (isFirst ? CLICK_REACH_PX : STROKE_STEP_PX)) return;
    last = event.point;
    if (tool === "freehand") {
      if (isFirst) draw.strokeTo(from.position);
      draw.strokeTo(positionOf(event));
    } else {
      if (isFirst && first && draw.draft()?.corners.length === 0) draw.add([first]);
      if (!isFinger(event)) pointer.aim(event);
    }
  };
  const release = (event: Press): void => {
    const isDrawn = from !== undefined && last !== undefined;
    from = undefined;
    if (!isDrawn) return;
    const scale = metresPerPixel({ lat: event.lngLat.lat, zoom: map.getZoom() });
    if (tool === "freehand") draw.endStroke(STROKE_TOLERANCE_PX * scale);
    else if (!isFinger(event)) draw.place(pointer.at(event));
  };
  setAside([map.dragPan]);
  // A finger moves the map beneath the crosshair, where it does not draw freehand.
  const choose = ({ pointerType }: PointerEvent): void =>
    map.dragPan[pointerType === "touch" && tool !== "freehand" ? "enable" : "disable"]();
  const container = map.getCanvasContainer();
  container.addEventListener("pointerdown", choose, { capture: true });
  map.on("mousedown", press);
  map.on("touchstart", press);
  map.on("mousemove", move);
  map.on("touchmove", move);
  map.on("mouseup", release);
  map.on("touchend", release);
  onCleanup(() => {
    container.removeEventListener("pointerdown", choose, { capture: true });
    map.off("mousedown", press);
    map.off("touchstart", press);
    map.off("mousemove", move);
    map.off("touchmove", move);
    map.off("mouseup", release);
    map.off("touchend", release);
  });
}

import type { Map as MapLibre, MapMouseEvent, MapTouchEvent, Point } from "maplibre-gl";
import { onCleanup } from "solid-js";
import type { DrawTool } from "../../geo/draft/draft.ts";
import type { Position } from "../../geo/position.ts";
import { metresPerPixel } from "../../geo/web-mercator.ts";
import type { DrawState } from "../../state/draw/draw-state.ts";

type Press = MapMouseEvent | MapTouchEvent;

/** Where an event of the map happened. */
export const positionOf = ({ lngLat: { lng, lat } }: Press): Position => [lng, lat];

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

/** Draws by pressing, moving and letting go: a rectangle, a circle, a line freehand. The map is not dragged then. Needs an owner. */
export function followDrags(map: MapLibre, draw: DrawState, tool: DrawTool): void {
  let from: { readonly point: Point; readonly position: Position } | undefined;
  let last: Point | undefined;
  const press = (event: Press): void => {
    from = begins(event, tool) ? { point: event.point, position: positionOf(event) } : undefined;
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
      if (isFirst && draw.draft()?.corners.length === 0) draw.add([from.position]);
      draw.aimAt(positionOf(event));
    }
  };
  const release = (event: Press): void => {
    const isDrawn = from !== undefined && last !== undefined;
    from = undefined;
    if (!isDrawn) return;
    const scale = metresPerPixel({ lat: event.lngLat.lat, zoom: map.getZoom() });
    if (tool === "freehand") draw.endStroke(STROKE_TOLERANCE_PX * scale);
    else draw.place(positionOf(event));
  };
  map.dragPan.disable();
  map.on("mousedown", press);
  map.on("touchstart", press);
  map.on("mousemove", move);
  map.on("touchmove", move);
  map.on("mouseup", release);
  map.on("touchend", release);
  onCleanup(() => {
    map.dragPan.enable();
    map.off("mousedown", press);
    map.off("touchstart", press);
    map.off("mousemove", move);
    map.off("touchmove", move);
    map.off("mouseup", release);
    map.off("touchend", release);
  });
}

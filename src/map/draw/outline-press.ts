import type { Map as MapLibre } from "maplibre-gl";
import type { Accessor } from "solid-js";
import type { OutlineGesture } from "../../geo/outline/gesture.ts";
import type { Position } from "../../geo/position.ts";
import { lonLat } from "../../geo/rings.ts";
import type { ScreenPoint } from "../../state/draw/drag-gesture.ts";
import type { OutlineEditing } from "../../state/draw/outline-editing.ts";
import {
  boxRing,
  cornersInBox,
  type OutlineHit,
  outlineHitAt,
  type OutlineIndex,
} from "./outline-index.ts";

/** How near the pointer has to come, and how far it may stray within a click. */
export const MOUSE = { reach: 9, slack: 3 } as const;
/** A finger covers what it means, and never rests quite still. */
const TOUCH = { reach: 20, slack: 8 } as const;
const LONG_PRESS_MS = 500;

/** Where a dragged corner comes to lie, for a place of the screen. */
export type AimOutline = (
  point: ScreenPoint,
  by: Pick<PointerEvent, "altKey" | "pointerType">,
) => {
  readonly position: Position;
  /** The numbers are another corner's, and are taken as they are. */
  readonly isExact: boolean;
};

/** What a press may become, and how far that has come. */
export interface Press {
  readonly pointerId: number;
  readonly start: ScreenPoint;
  readonly slack: number;
  readonly hit: OutlineHit | undefined;
  /** What a drag takes hold of: from where on the Earth, and how far from the pointer that is seen. */
  readonly hold:
    | { readonly gesture: OutlineGesture; readonly from: Position; readonly offset: ScreenPoint }
    | "box"
    | undefined;
  readonly adds: boolean;
  isDragged: boolean;
}

/** What gestures on an outline are made with. */
export interface OutlineGestures {
  readonly map: MapLibre;
  readonly outline: OutlineEditing;
  readonly index: Accessor<OutlineIndex | undefined>;
  readonly aim: AimOutline;
}

const waysOf = ({ pointerType }: PointerEvent): typeof MOUSE | typeof TOUCH =>
  pointerType === "mouse" ? MOUSE : TOUCH;

/** Whether an edge can be dragged at once: it is chosen already, or a key says so. */
const takesEdge = (outline: OutlineEditing, hit: OutlineHit, event: PointerEvent): boolean => {
  const edge = outline.chosen().edge;
  const isChosen =
    edge?.part === hit.at.part && edge.ring === hit.at.ring && edge.corner === hit.at.corner;
  return isChosen || event.ctrlKey || event.metaKey;
};

/** The gesture that moves a corner, with all that are chosen where it is one of them. */
const moveOf = (outline: OutlineEditing, at: OutlineHit["at"]): OutlineGesture => ({
  kind: "move",
  grabbed: at,
  corners: outline.isChosen(at) ? outline.chosen().corners : [at],
});

/** What a press on something takes hold of; a finger moves only what is chosen, so that it can pan anywhere. */
function holdOf(
  { map, outline }: OutlineGestures,
  hit: OutlineHit | undefined,
  point: ScreenPoint,
  event: PointerEvent,
): Press["hold"] {
  const isMouse = event.pointerType === "mouse";
  if (!hit) return event.shiftKey && isMouse ? "box" : undefined;
  const ground = (): Position => map.unproject([point.x, point.y]).toArray();
  if (hit.kind === "edge")
    return takesEdge(outline, hit, event)
      ? { gesture: { kind: "edge", at: hit.at }, from: ground(), offset: { x: 0, y: 0 } }
      : undefined;
  const seen = map.project([...lonLat(hit.position)]);
  const offset = { x: seen.x - point.x, y: seen.y - point.y };
  if (hit.kind === "middle")
    return { gesture: { kind: "insert", after: hit.at }, from: lonLat(hit.position), offset };
  if (!isMouse && !outline.isChosen(hit.at)) return undefined;
  return { gesture: moveOf(outline, hit.at), from: lonLat(hit.position), offset };
}

/** What a press without a drag does. */
function tap({ map, outline }: OutlineGestures, { hit, adds, start }: Press): void {
  if (!hit) return adds ? undefined : outline.choose([]);
  if (hit.kind === "edge") return outline.chooseEdge(hit.at);
  if (hit.kind === "corner") return adds ? outline.toggle(hit.at) : outline.choose([hit.at]);
  const to: Position = lonLat(hit.position);
  outline.apply(
    { kind: "insert", after: hit.at },
    { from: map.unproject([start.x, start.y]).toArray(), to },
  );
}

const wayBetween = (one: ScreenPoint, other: ScreenPoint): number =>
  Math.hypot(one.x - other.x, one.y - other.y);

/** Where the pointer is, and whether Alt pauses snapping there. */
interface Pointing extends Pick<PointerEvent, "altKey" | "pointerType"> {
  readonly point: ScreenPoint;
}

/** Takes what a press holds to where the pointer is, once a frame. */
function createDrag({ map, outline, aim }: OutlineGestures) {
  let frame = 0;
  let latest: (() => void) | undefined;
  let last: { readonly press: Press; readonly pointing: Pointing } | undefined;
  const drag = ({ hold, start }: Press, { point, ...by }: Pointing): void => {
    if (!hold) return;
    if (hold === "box") return outline.showHandles({ box: boxRing(map, start, point) });
    const { gesture, from, offset } = hold;
    const seen = { x: point.x + offset.x, y: point.y + offset.y };
    if (!outline.isGrabbed()) {
      if (gesture.kind === "move" && !outline.isChosen(gesture.grabbed))
        outline.choose([gesture.grabbed]);
      outline.grab(gesture, from, seen);
    }
    const { position, isExact } = aim(seen, by);
    outline.drag(position, seen, isExact);
  };
  const stop = (): void => {
    cancelAnimationFrame(frame);
    latest = undefined;
  };
  const flush = (): void => {
    latest?.();
    stop();
  };
  const to = (press: Press, pointing: Pointing): void => {
    last = { press, pointing };
    latest = () => drag(press, pointing);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(flush);
  };
  return {
    flush,
    to,
    end: (): void => {
      stop();
      last = undefined;
    },
    /** Alt counts at once, not only when the pointer moves on. */
    holdKey: (event: KeyboardEvent): void => {
      if (event.key !== "Alt" || !last) return;
      // A browser would go to its menu.
      event.preventDefault();
      to(last.press, { ...last.pointing, altKey: event.altKey });
    },
  };
}

/** Where an event is on the map. */
export const pointOn =
  (map: MapLibre) =>
  ({ clientX, clientY }: PointerEvent): ScreenPoint => {
    const { left, top } = map.getCanvasContainer().getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

/** What a press on the map is, as it begins. */
function pressAt(gestures: OutlineGestures, event: PointerEvent, given: Press["hold"]): Press {
  const { map, outline, index } = gestures;
  const { reach, slack } = waysOf(event);
  const start = pointOn(map)(event);
  const now = index();
  const { middles } = outline.handles();
  const hit = given || !now ? undefined : outlineHitAt(map, now, middles, { point: start, reach });
  const hold = given ?? holdOf(gestures, hit, start, event);
  const adds = event.shiftKey || event.ctrlKey || event.metaKey;
  const { pointerId } = event;
  return { pointerId, start, slack, hit, hold, adds, isDragged: false };
}

/** Follows one press at a time, from when the pointer goes down to when it goes up. */
export function createPresses(gestures: OutlineGestures) {
  const { map, outline, index } = gestures;
  const pointOf = pointOn(map);
  const drag = createDrag(gestures);
  let press: Press | undefined;
  let timer = 0;
  const end = (): void => {
    clearTimeout(timer);
    drag.end();
    press = undefined;
  };
  const cancel = (): void => {
    end();
    outline.letGo();
    outline.showHandles({ box: undefined });
  };
  const openMenu = (): void => {
    if (press?.hit?.kind !== "corner" || press.isDragged) return;
    outline.choose([press.hit.at]);
    outline.openMenu(press.start);
    end();
  };
  const chooseBox = (from: ScreenPoint, to: ScreenPoint): void => {
    const now = index();
    if (now) outline.chooseAlso(cornersInBox(map, now, [from, to]));
    outline.showHandles({ box: undefined });
  };
  return {
    /** Whether the press that is under way is for the outline, so that the map stays where it is. */
    holds: (): boolean => press?.hold !== undefined,
    holdKey: drag.holdKey,
    cancel,
    begin: (event: PointerEvent, given?: Press["hold"]): void => {
      // A second finger zooms: what the first one held is let go.
      if (press) return cancel();
      if (event.button !== 0) return;
      outline.openMenu(undefined);
      press = pressAt(gestures, event, given);
      if (event.pointerType !== "mouse") timer = window.setTimeout(openMenu, LONG_PRESS_MS);
    },
    move: (event: PointerEvent): void => {
      if (event.pointerId !== press?.pointerId) return;
      if (!press.isDragged && wayBetween(pointOf(event), press.start) <= press.slack) return;
      clearTimeout(timer);
      press.isDragged = true;
      const { altKey, pointerType } = event;
      drag.to(press, { point: pointOf(event), altKey, pointerType });
    },
    finish: (event: PointerEvent): void => {
      if (event.pointerId !== press?.pointerId) return;
      const done = press;
      drag.flush();
      end();
      if (!done.isDragged) return done.hold && !done.hit ? undefined : tap(gestures, done);
      if (done.hold === "box") chooseBox(done.start, pointOf(event));
      else if (done.hold) outline.drop();
    },
  };
}

/** The presses on an outline. */
export type Presses = ReturnType<typeof createPresses>;

import type { Map as MapLibre } from "maplibre-gl";
import "./outline-knob.css";
import { createEffect, createSignal, onCleanup, untrack } from "solid-js";
import { lonLat } from "../../geo/rings.ts";
import type { ScreenPoint } from "../../state/draw/drag-gesture.ts";
import type { OutlineEditing } from "../../state/draw/outline-editing.ts";

/** So far below a corner, or beside it where there is no room, a finger takes hold of it and covers nothing of it. */
export const KNOB_OFFSET_PX = 72;

/** Four arrows from the middle, in a square of 24. */
const ARROWS = "M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3";

const SVG = "http://www.w3.org/2000/svg";

function makeKnob(): HTMLElement {
  const knob = document.createElement("div");
  knob.className = "outline-knob";
  const icon = document.createElementNS(SVG, "svg");
  icon.setAttribute("viewBox", "0 0 24 24");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ARROWS);
  icon.append(path);
  knob.append(icon);
  return knob;
}

const SIDES = [
  ["below", [0, 1]],
  ["above", [0, -1]],
  ["right", [1, 0]],
  ["left", [-1, 0]],
] as const;

/** A knob nearer to another handle than this lies over it. */
const CLEARANCE_PX = 30;

/** What of the map can be seen, in pixels of it. */
interface FreeBox {
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly top: number;
}

/** The side of a corner on which its knob lies over no other corner; the first that is in view where each does. */
export function knobSide(
  { x, y }: ScreenPoint,
  others: readonly ScreenPoint[],
  free: FreeBox,
): (typeof SIDES)[number][0] {
  const places = SIDES.map(([side, [dx, dy]]) => {
    const at = { x: x + dx * KNOB_OFFSET_PX, y: y + dy * KNOB_OFFSET_PX };
    const isSeen = at.x > free.left && at.x < free.right && at.y > free.top && at.y < free.bottom;
    const isClear = others.every(
      (other) => Math.hypot(other.x - at.x, other.y - at.y) > CLEARANCE_PX,
    );
    return { side, isSeen, isClear };
  });
  const seen = places.filter(({ isSeen }) => isSeen);
  return (seen.find(({ isClear }) => isClear) ?? seen[0])?.side ?? "below";
}

/** A knob beyond these would lie under the toolbar, or be cut off. */
const TOOLBAR_PX = 90;
const EDGE_PX = 26;

/** What of the map no bar and no panel covers. */
function freeBox(map: MapLibre): FreeBox {
  const { clientWidth, clientHeight } = map.getContainer();
  const { bottom = 0, left = 0 } = map.getPadding();
  return { left, top: TOOLBAR_PX, right: clientWidth - EDGE_PX, bottom: clientHeight - bottom };
}

/** What the knob moves: the corner that is chosen, or the edge, as one place of the Earth. */
function knobPlace(outline: OutlineEditing): GeoJSON.Position | undefined {
  const [one, other] = outline.chosenCorners();
  if (!one) return undefined;
  if (!outline.chosen().edge || !other) return one.position;
  const [[lon = 0, lat = 0], [toLon = 0, toLat = 0]] = [one.position, other.position];
  return [(lon + toLon) / 2, (lat + toLat) / 2];
}

/**
 * A knob below what is chosen, by which a finger drags it. It is no button: what it does, the text boxes of the corners do for
 * all who do not drag. Needs an owner.
 *
 * @param pressed called with the place of the screen that the knob stands for
 */
export function bindKnob(
  map: MapLibre,
  outline: OutlineEditing,
  pressed: (event: PointerEvent, place: ScreenPoint) => void,
): void {
  const knob = makeKnob();
  const [isTouched, setTouched] = createSignal(matchMedia("(pointer: coarse)").matches);
  const place = (): ScreenPoint | undefined => {
    const preview = outline.preview();
    if (preview) return preview.point;
    const [lon, lat] = knobPlace(outline) ?? [];
    return lon === undefined || lat === undefined ? undefined : map.project([lon, lat]);
  };
  const handles = (): readonly ScreenPoint[] =>
    outline
      .handles()
      .corners.filter(({ at }) => !outline.isChosen(at))
      .map(({ position }) => map.project([...lonLat(position)]));
  const put = (): void => {
    const at = isTouched() && !outline.handles().box ? place() : undefined;
    knob.hidden = at === undefined;
    if (!at) return;
    knob.style.setProperty("translate", `${at.x}px ${at.y}px`);
    if (!outline.isGrabbed()) knob.dataset["side"] = knobSide(at, handles(), freeBox(map));
  };
  const press = (event: PointerEvent): void => {
    const at = place();
    if (at) pressed(event, at);
  };
  // A mouse takes hold of the corners themselves.
  const watch = ({ pointerType }: PointerEvent): void =>
    void setTouched(pointerType === "touch" || pointerType === "pen");
  const follow = (): void => untrack(put);
  createEffect(put);
  map.getCanvasContainer().append(knob);
  map.on("move", follow);
  knob.addEventListener("pointerdown", press);
  window.addEventListener("pointerdown", watch, { capture: true });
  onCleanup(() => {
    knob.remove();
    map.off("move", follow);
    window.removeEventListener("pointerdown", watch, { capture: true });
  });
}

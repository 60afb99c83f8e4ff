import type { Map as MapLibre } from "maplibre-gl";
import "./outline-knob.css";
import { createEffect, createSignal, onCleanup, untrack } from "solid-js";
import type { ScreenPoint } from "../../state/draw/drag-gesture.ts";
import type { OutlineEditing } from "../../state/draw/outline-editing.ts";

/** So far below a corner, or above where there is no room, a finger takes hold of it and covers nothing of it. */
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
  const put = (): void => {
    const at = isTouched() && !outline.handles().box ? place() : undefined;
    knob.hidden = at === undefined;
    if (!at) return;
    knob.style.setProperty("translate", `${at.x}px ${at.y}px`);
    const free = map.getContainer().clientHeight - (map.getPadding().bottom ?? 0);
    if (!outline.isGrabbed()) knob.toggleAttribute("data-above", at.y + KNOB_OFFSET_PX > free);
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

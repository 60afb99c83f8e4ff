import { createEffect, createSignal } from "solid-js";
import {
  DETENT_HEIGHTS,
  type Detent,
  detentHeight,
  detentNear,
  nextDetent,
} from "./sheet-detents.ts";

export type Sheet = ReturnType<typeof createSheet>;

/**
 * How much of the screen the panel takes: the detent of the phone's sheet, and whether the tablet's column is folded
 * to its search box. What rides on the sheet reads its height from the CSS property `--sheet-height`.
 */
export function createSheet() {
  const [detent, setDetent] = createSignal<Detent>("middle");
  const [draggedTo, setDraggedTo] = createSignal<number>();
  const [folded, setFolded] = createSignal(false);
  let detentBefore: Detent | undefined;
  createEffect(() => {
    const dragged = draggedTo();
    const height = dragged === undefined ? DETENT_HEIGHTS[detent()] : `${dragged}px`;
    document.documentElement.style.setProperty("--sheet-height", height);
  });
  return {
    detent,
    folded,
    dragging: (): boolean => draggedTo() !== undefined,
    raise: (): void => void setDetent((now) => nextDetent(now, 1)),
    lower: (): void => void setDetent((now) => nextDetent(now, -1)),
    /** All the room there is: the keyboard of a phone takes half of the screen. */
    makeRoomForSearch: (): void => {
      setFolded(false);
      setDetent("full");
    },
    /** A park was chosen to be seen on the map too. */
    makeRoomForCard: (): void => {
      setFolded(false);
      setDetent("middle");
    },
    /** The map is worked on. */
    makeRoomForMap: (): void => {
      setFolded(false);
      detentBefore = detent();
      setDetent("peek");
    },
    /** The map is no longer worked on: what was read before is seen again. */
    giveBack: (): void => {
      if (detentBefore && detent() === "peek") setDetent(detentBefore);
      detentBefore = undefined;
    },
    fold: (next: boolean): void => void setFolded(next),
    /** Moves the sheet's upper edge to `y`, in CSS pixels from the top of the screen. */
    dragTo: (y: number): void => {
      const highest = detentHeight("full", innerHeight);
      const lowest = detentHeight("peek", innerHeight);
      setDraggedTo(Math.min(highest, Math.max(lowest, innerHeight - y)));
    },
    /** Lets go of the sheet while it moves up at `speed` px/ms; it comes to rest at a detent. */
    release: (speed: number): void => {
      const height = draggedTo();
      if (height !== undefined) setDetent(detentNear(height, speed, innerHeight));
      setDraggedTo(undefined);
    },
  };
}

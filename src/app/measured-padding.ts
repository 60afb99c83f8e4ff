import { createSignal, onCleanup, onMount } from "solid-js";
import type { CameraPadding } from "../map/camera/camera.ts";

const alike = (one: CameraPadding, other: CameraPadding): boolean =>
  one.top === other.top &&
  one.right === other.right &&
  one.bottom === other.bottom &&
  one.left === other.left;

/**
 * Measures what lies over the map once it is in the page, and again when the window or an observed box changes its size.
 * Needs an owner, which shows the boxes. `look` is for all that is known sooner.
 */
export function createMeasuredEdges(measure: () => CameraPadding) {
  // What stays the same moves no camera.
  const [padding, setPadding] = createSignal(measure(), { equals: alike });
  const look = (): void => void setPadding(measure());
  // The observer first tells of a box with a frame: a map that is there before it would be fitted behind the box.
  onMount(look);
  const observer = new ResizeObserver(look);
  window.addEventListener("resize", look);
  onCleanup(() => {
    observer.disconnect();
    window.removeEventListener("resize", look);
  });
  return {
    padding,
    look,
    observe: (box: HTMLElement): void => observer.observe(box),
    unobserve: (box: HTMLElement): void => observer.unobserve(box),
  };
}

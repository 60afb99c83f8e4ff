import { createSignal, onCleanup } from "solid-js";

/** The whole page on the whole screen, where the browser can. Needs an owner. */
export function createFullScreen() {
  const [on, setOn] = createSignal(document.fullscreenElement !== null);
  const follow = (): void => void setOn(document.fullscreenElement !== null);
  document.addEventListener("fullscreenchange", follow);
  onCleanup(() => document.removeEventListener("fullscreenchange", follow));
  return {
    possible: document.fullscreenEnabled,
    on,
    toggle: (): void => {
      const change = on()
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen();
      // A refusal leaves the page as it is, which the button shows.
      change.catch(follow);
    },
  };
}

import { type Accessor, createSignal, onCleanup } from "solid-js";

/** Whether a media query holds now, as an accessor that follows it. Needs an owner. */
export function createMediaQuery(query: string): Accessor<boolean> {
  const list = matchMedia(query);
  const [matches, setMatches] = createSignal(list.matches);
  const follow = (event: MediaQueryListEvent): void => void setMatches(event.matches);
  list.addEventListener("change", follow);
  onCleanup(() => list.removeEventListener("change", follow));
  return matches;
}

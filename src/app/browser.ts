import { type Accessor, createSignal, onCleanup } from "solid-js";

/** How long a browser may take to start reading a file that is being saved. */
const MILLISECONDS_TO_START = 10_000;

/** Hands content to the browser's downloads under a name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), MILLISECONDS_TO_START);
}

const two = (number: number): string => String(number).padStart(2, "0");

/** The day that it is where the user is, by ISO 8601: `2026-11-25`. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether a media query holds now, as an accessor that follows it. Needs an owner. */
export function createMediaQuery(query: string): Accessor<boolean> {
  const list = matchMedia(query);
  const [matches, setMatches] = createSignal(list.matches);
  const follow = (event: MediaQueryListEvent): void => void setMatches(event.matches);
  list.addEventListener("change", follow);
  onCleanup(() => list.removeEventListener("change", follow));
  return matches;
}

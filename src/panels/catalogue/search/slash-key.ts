import { onCleanup } from "solid-js";

const WRITING = "input, textarea, select, [contenteditable], dialog *";

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(WRITING);

/** Calls `act` for the `/` key, unless it is being written somewhere or belongs to a shortcut. Needs an owner. */
export function onSlashKey(act: () => void): void {
  const listen = (event: KeyboardEvent): void => {
    const shortcut = event.ctrlKey || event.metaKey || event.altKey;
    if (event.key !== "/" || shortcut || isWriting(event.target)) return;
    event.preventDefault();
    act();
  };
  window.addEventListener("keydown", listen);
  onCleanup(() => window.removeEventListener("keydown", listen));
}

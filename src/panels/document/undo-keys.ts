import { onCleanup } from "solid-js";

/** Fields have steps back of their own. */
const WRITTEN_IN =
  "input:not([type=checkbox], [type=radio], [type=color], [type=range], [type=file]), textarea, [contenteditable]";

const isElsewhere = (target: EventTarget | null): boolean =>
  (target instanceof Element && target.matches(WRITTEN_IN)) ||
  document.querySelector("dialog:modal") !== null;

/** Which way a key goes: Ctrl or Cmd with Z is back, with Shift and Z or with Y forward. */
export function stepOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">,
): "undo" | "redo" | undefined {
  if (event.altKey || event.ctrlKey === event.metaKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" && event.ctrlKey && !event.shiftKey ? "redo" : undefined;
}

/** Calls `act` for the keys of undo and redo, unless they belong to a field or a dialog. Needs an owner. */
export function onUndoKeys(act: (step: "undo" | "redo") => void): void {
  const listen = (event: KeyboardEvent): void => {
    const step = stepOf(event);
    if (!step || isElsewhere(event.target)) return;
    event.preventDefault();
    act(step);
  };
  window.addEventListener("keydown", listen);
  onCleanup(() => window.removeEventListener("keydown", listen));
}

import { onCleanup, onMount } from "solid-js";
import { isTextField } from "./text-field.ts";
import { ADD_BUTTON_ID } from "./element-ids.ts";

/** The dialogs that are open, the uppermost last: Escape is for that one alone. */
const docked: object[] = [];

/**
 * How a dialog that leaves the map free is opened and closed: it takes the focus, unless somebody is writing;
 * Escape closes it; and the focus goes back to where it was, or to the button for adding where that is gone.
 */
export function dockDialog(dialog: () => HTMLElement, close: () => void): void {
  const before = document.activeElement;
  const isElsewhere = (): boolean => {
    const { activeElement } = document;
    return activeElement !== document.body && !dialog().contains(activeElement);
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || docked.at(-1) !== dialog) return;
    // The first Escape belongs to an open popover, which the browser closes by itself.
    if (isElsewhere() || dialog().querySelector(":popover-open")) return;
    event.preventDefault();
    close();
  };
  docked.push(dialog);
  onMount(() => {
    document.addEventListener("keydown", closeOnEscape);
    if (!isTextField(before)) dialog().focus({ preventScroll: true });
  });
  onCleanup(() => {
    docked.splice(docked.indexOf(dialog), 1);
    document.removeEventListener("keydown", closeOnEscape);
    if (isElsewhere()) return;
    const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
    (isThere ? before : document.getElementById(ADD_BUTTON_ID))?.focus();
  });
}

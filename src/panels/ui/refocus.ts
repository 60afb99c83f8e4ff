import { onCleanup, onMount } from "solid-js";

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/**
 * Where the focus went with a row that was removed, gives it to the control of the row that stands there now, or of the last
 * one; where there is none, does something else.
 * @param controls finds the control of each row
 */
export function refocusRow(
  list: Element | undefined,
  controls: string,
  place: number,
  otherwise: () => void = () => {},
): void {
  // Once the row is gone.
  queueMicrotask(() => {
    if (!isLost()) return;
    const all = [...(list?.querySelectorAll<HTMLElement>(controls) ?? [])];
    const next = all[Math.min(place, all.length - 1)];
    if (next) next.focus();
    else otherwise();
  });
}

/** Gives the focus back to where it was before, where it would be lost with what goes from the page. Needs an owner. */
export function keepFocus(): void {
  let before: Element | null = document.activeElement;
  onMount(() => {
    if (isLost()) before = null;
  });
  onCleanup(() =>
    queueMicrotask(() => {
      if (isLost() && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    }),
  );
}

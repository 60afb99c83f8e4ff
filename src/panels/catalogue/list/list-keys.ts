const ROWS = ".park-row__name";

/** Where a key leads to in a list of so many lines, by number; `undefined` for all other keys. The ends are not joined. */
export function listStep(key: string, at: number, count: number): number | undefined {
  if (key === "ArrowDown") return Math.min(at + 1, count - 1);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}

/**
 * Makes the lines of a list one stop of the Tab key, the one that last had the focus or else the first; arrows, Home and End
 * lead from one to the next. `leave` is told of the arrow that leads out above the first. To be called `again` whenever lines
 * have come or gone.
 */
export function followListKeys(list: HTMLElement, leave: () => void): { again: () => void } {
  let stop: HTMLElement | undefined;
  const rows = () => [...list.querySelectorAll<HTMLElement>(ROWS)];
  const stopAt = (row: HTMLElement | undefined): void => {
    if (stop) stop.tabIndex = -1;
    stop = row;
    if (row) row.tabIndex = 0;
  };
  list.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement && target.matches(ROWS)) stopAt(target);
  });
  list.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = rows();
    const at = all.findIndex((row) => row === event.target);
    const next = at < 0 ? undefined : listStep(event.key, at, all.length);
    if (next === undefined) return;
    event.preventDefault();
    if (next === at && event.key === "ArrowUp") leave();
    else all[next]?.focus();
  });
  return {
    again: () => {
      if (!stop || !list.contains(stop) || !list.contains(document.activeElement))
        stopAt(rows()[0]);
    },
  };
}

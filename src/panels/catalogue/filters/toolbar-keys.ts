const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Where a key leads to among the tools of a toolbar, by number; `undefined` for all other keys. The ends are joined
 * (ARIA Authoring Practices, toolbar pattern).
 */
export const toolbarStep = (key: string, at: number, count: number): number | undefined =>
  STEPS[key]?.(at, count);

/** Makes the buttons right in a bar one stop of the Tab key, the last one that was used; arrows lead from one to the next. */
export function makeToolbar(bar: HTMLElement): void {
  const tools = [...bar.querySelectorAll<HTMLButtonElement>(":scope > button")];
  const indexOf = (target: EventTarget | null): number =>
    tools.findIndex((tool) => tool === target);
  const stopAt = (stop: number): void => {
    for (const [index, tool] of tools.entries()) tool.tabIndex = index === stop ? 0 : -1;
  };
  stopAt(0);
  bar.addEventListener("focusin", ({ target }) => {
    if (indexOf(target) >= 0) stopAt(indexOf(target));
  });
  bar.addEventListener("keydown", (event) => {
    const at = indexOf(event.target);
    const next = at < 0 ? undefined : toolbarStep(event.key, at, tools.length);
    if (next === undefined) return;
    event.preventDefault();
    tools[next]?.focus();
  });
}

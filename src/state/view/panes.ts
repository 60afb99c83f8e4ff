import { createSignal } from "solid-js";

/** What can stand beside the map, one at a time: below it, or at its right. */
export const PANES = { table: "below", charts: "right", comparison: "right" } as const;
export type PaneName = keyof typeof PANES;

/** How much of the map a pane takes. On phones it takes all. */
export type PaneSize = "half" | "full";

export interface OpenPane {
  readonly name: PaneName;
  readonly size: PaneSize;
}

/** Which pane is open beside the map; and whether the strip of time is, which stands below it. */
export function createPanesState() {
  const [open, setOpen] = createSignal<OpenPane | undefined>(undefined, {
    equals: (before, now) => before?.name === now?.name && before?.size === now?.size,
  });
  const [hasTime, setTime] = createSignal(false);
  const close = (): void => void setOpen(undefined);
  const isOpen = (name: PaneName): boolean => open()?.name === name;
  const show = (name: PaneName, size: PaneSize = "half"): void => void setOpen({ name, size });
  return {
    /** The pane that is open. */
    open,
    isOpen,
    /** Opens a pane in the place of the one that is open. */
    show,
    close,
    toggle: (name: PaneName): void => (isOpen(name) ? close() : show(name)),
    resize: (size: PaneSize): void => void setOpen((before) => before && { ...before, size }),
    hasTime,
    showTime: (isShown: boolean): void => void setTime(isShown),
  };
}

import type { SubjectId } from "../../../state/catalogue/subject.ts";

/**
 * Gives the focus back to a park's line in the list, where the card that had it has gone. Leaves it alone where it
 * is elsewhere: whoever closed the card from the map stays on the map.
 */
export function focusListed(id: SubjectId): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`[data-park="${CSS.escape(id)}"] button`)?.focus();
}

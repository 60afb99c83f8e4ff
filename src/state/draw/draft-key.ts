/** Under which `localStorage` has the draft. */
export const DRAFT_KEY = "ai-park-atlas:draft";

/** Whether an earlier visit has left a draft: asked before the code of drawing is there. */
export function hasKeptDraft(): boolean {
  try {
    return localStorage.getItem(DRAFT_KEY) !== null;
  } catch {
    return false;
  }
}

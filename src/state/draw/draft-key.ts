/** The database that has the draft, and nothing else: where it is, there is one. */
export const DRAFT_DATABASE = "ai-park-atlas-draft";

/** Whether an earlier visit has left a draft: asked before the code of drawing is there. */
export async function hasKeptDraft(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DRAFT_DATABASE);
  } catch {
    return false;
  }
}

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

/** What a request of IndexedDB comes to. Rejects with the request's error. */
export const answerOf = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });

/** Removes the draft from the device. Where the browser keeps nothing, there is nothing to remove. */
export async function forgetKeptDraft(): Promise<void> {
  try {
    await answerOf(indexedDB.deleteDatabase(DRAFT_DATABASE));
  } catch {
    // It refuses to open it too.
  }
}

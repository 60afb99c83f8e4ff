import { createEffect, createRoot, createSignal } from "solid-js";
import { EMPTY_DOCUMENT } from "../document/document.ts";
import type { NoticeState } from "./notice.ts";
import type { OwnDocumentState } from "./document/own-document.ts";
import type { ReleasePage } from "./page-release.ts";

export interface ReleaseDependencies {
  readonly page: ReleasePage;
  readonly own: Pick<OwnDocumentState, "saving" | "document">;
  readonly notices: NoticeState;
}

/** Settles when nothing is being saved any more. */
const saved = (saving: OwnDocumentState["saving"]): Promise<void> =>
  new Promise((resolve) => {
    createRoot((dispose) =>
      createEffect(() => {
        if (saving() === "saving") return;
        resolve();
        dispose();
      }),
    );
  });

/** Whether a new version of the page has taken the place of this one, and the way to it. */
export function createReleaseState({ page, own, notices }: ReleaseDependencies) {
  const [isNew, setNew] = createSignal(false);
  let looking: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    if (await page.isReplaced()) setNew(true);
    looking = undefined;
  };
  return {
    /** There is a new version: what this one has not loaded yet cannot be had any more. */
    isNew,
    /** Finds that out. Called when a part of the page could not be had. */
    look: (): void => {
      if (!isNew()) looking ??= look();
    },
    /** Loads the page anew once all is saved. What cannot be saved keeps it, and is told. */
    reload: async (): Promise<void> => {
      page.keepDrafts();
      await saved(own.saving);
      const saving = own.saving();
      if (typeof saving === "object" && own.document() !== EMPTY_DOCUMENT)
        notices.show({ kind: "storage-problem", problem: saving.problem });
      else page.reload();
    },
  };
}

import type { Accessor } from "solid-js";
import type { Atlas } from "../state/atlas.ts";
import type { Messages } from "../words/en/messages.ts";
import { type DroppedEntry, filesOfEntries, MOST_DROPPED_FILES } from "./dropped-files.ts";

interface ImportInputAtlas {
  readonly linked: Pick<Atlas["linked"], "external">;
  readonly import: Pick<Atlas["import"], "addFiles">;
  readonly page: Pick<Atlas["page"], "notices">;
}

export type ImportInputs = ReturnType<typeof createImportInputs>;

/** Where what is dropped or pasted on the page goes. */
export function createImportInputs(
  { linked: { external }, import: imports, page: { notices } }: ImportInputAtlas,
  words: Accessor<Messages>,
) {
  return {
    /** An address that waits for the user to agree that its host is asked. */
    asked: external.asked,
    forget: external.forget,
    files: (files: readonly File[]): void => void imports.addFiles(files),
    entries: async (entries: readonly DroppedEntry[]): Promise<void> => {
      const files = await filesOfEntries(entries);
      if (files) return void imports.addFiles(files);
      const problem = { kind: "too-many-files", limit: MOST_DROPPED_FILES } as const;
      notices.show({ kind: "import-failed", name: entries[0]?.name ?? "", problem });
    },
    text: (text: string): void => {
      if (text.trim() !== "") void external.take(text, words().add.pasted);
    },
  };
}

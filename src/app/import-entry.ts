import type { Accessor } from "solid-js";
import type { Atlas } from "../state/atlas.ts";
import type { Messages } from "../words/en/messages.ts";
import { type DroppedEntry, filesOfEntries, MOST_DROPPED_FILES } from "./dropped-files.ts";

export type ImportInputs = ReturnType<typeof createImportInputs>;

/** Where what is dropped or pasted on the page goes. */
export function createImportInputs(
  { foreign, imports, notices }: Pick<Atlas, "foreign" | "imports" | "notices">,
  words: Accessor<Messages>,
) {
  return {
    /** An address that waits for the user to agree that its host is asked. */
    asked: foreign.asked,
    forget: foreign.forget,
    files: (files: readonly File[]): void => void imports.addFiles(files),
    entries: async (entries: readonly DroppedEntry[]): Promise<void> => {
      const files = await filesOfEntries(entries);
      if (files) return void imports.addFiles(files);
      const problem = { kind: "too-many-files", limit: MOST_DROPPED_FILES } as const;
      notices.show({ kind: "import-failed", name: entries[0]?.name ?? "", problem });
    },
    text: (text: string): void => {
      if (text.trim() !== "") void foreign.take(text, words().add.pasted);
    },
  };
}

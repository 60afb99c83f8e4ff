import { type Accessor, onCleanup } from "solid-js";
import type { Atlas } from "../state/atlas.ts";
import type { Messages } from "../words/en/messages.ts";
import { type DroppedEntry, filesOfEntries, MOST_DROPPED_FILES } from "./dropped-files.ts";
import { isTextField } from "../panels/ui/text-field.ts";

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

/** Takes files and texts that are pasted anywhere outside of a field. */
export function followPaste(inputs: ImportInputs): void {
  const paste = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    if (!data || event.defaultPrevented || isTextField(event.target)) return;
    const text = data.getData("text/plain");
    // Spreadsheets put a picture of the cells beside their text.
    const files = Array.from(data.files).filter(({ type }) => !type.startsWith("image/"));
    const pasted = files.length > 0 || text.trim() !== "" ? files : Array.from(data.files);
    if (pasted.length > 0) inputs.files(pasted);
    else inputs.text(text);
    event.preventDefault();
  };
  document.addEventListener("paste", paste);
  onCleanup(() => document.removeEventListener("paste", paste));
}

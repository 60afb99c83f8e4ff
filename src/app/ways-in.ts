import { type Accessor, createSignal } from "solid-js";
import type { Atlas } from "../state/atlas.ts";
import type { Messages } from "../words/messages.ts";
import { type DroppedEntry, filesOfEntries, MOST_DROPPED_FILES } from "./dropped-files.ts";

export type WaysIn = ReturnType<typeof createWaysIn>;

/** A text that is nothing but a web address names a file instead of being one. */
const isAddress = (text: string): boolean => /^\s*https?:\/\/\S+\s*$/i.test(text);

/** Where what is dropped or pasted on the page goes. */
export function createWaysIn(
  { imports, notices }: Pick<Atlas, "imports" | "notices">,
  words: Accessor<Messages>,
) {
  const [asked, setAsked] = createSignal<URL>();
  const address = (text: string): void => {
    const read = imports.readAddress(text);
    if (read.ok) setAsked(read.value);
    else notices.say({ kind: "address-failed", host: text.trim(), problem: read.problem });
  };
  return {
    /** An address that waits for the reader to agree that its host is asked. */
    asked,
    forget: (): void => void setAsked(undefined),
    files: (files: readonly File[]): void => void imports.addFiles(files),
    entries: async (entries: readonly DroppedEntry[]): Promise<void> => {
      const files = await filesOfEntries(entries);
      if (files) return void imports.addFiles(files);
      const problem = { kind: "too-many-files", limit: MOST_DROPPED_FILES } as const;
      notices.say({ kind: "import-failed", name: entries[0]?.name ?? "", problem });
    },
    text: (text: string): void => {
      if (isAddress(text)) address(text);
      else if (text.trim() !== "") void imports.addText(text, words().add.pasted);
    },
  };
}

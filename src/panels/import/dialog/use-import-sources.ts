import { useAtlas } from "../../../state/context.ts";
import { useWords } from "../../ui/use-words.ts";

/** What the dialog offers to import from. */
export function useImportInput() {
  const {
    linked: { external },
    import: imports,
  } = useAtlas();
  const words = useWords();
  return {
    files: (files: readonly File[]): void => void imports.addFiles(files),
    text: (text: string): void => void external.take(text, words().add.pasted),
    address: (url: URL): void => void imports.addAddress(url),
  };
}

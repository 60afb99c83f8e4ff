import type { Accessor } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { exportWordsOf, type ExportWords } from "../../words/en/export/dialog.ts";

/** What the dialog "Export" says, in the user's language. */
export function useExportWords(): Accessor<ExportWords> {
  const settings = useAtlas().settings;
  return () => exportWordsOf(settings.language());
}

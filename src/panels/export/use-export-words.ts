import type { Accessor } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { writtenFormats } from "../../state/export/export-file.ts";
import { exportWordsOf, type ExportWords } from "../../words/en/export/dialog.ts";
import type { ChoiceText } from "./ChoiceGroup.tsx";

/** What the dialog "Export" says, in the user's language. */
export function useExportWords(): Accessor<ExportWords> {
  const settings = useAtlas().settings;
  return () => exportWordsOf(settings.language());
}

/** The formats that are offered, and what is said of each. */
export function formatChoices(
  { format: texts }: Pick<ExportWords, "format">,
  formats = writtenFormats(),
): { readonly values: readonly string[]; readonly texts: Readonly<Record<string, ChoiceText>> } {
  const words: Readonly<Record<string, Partial<ChoiceText>>> = texts;
  return {
    values: formats.map(({ id }) => id),
    texts: Object.fromEntries(
      formats.map(({ id, label }) => [id, { name: label, note: "", ...words[id] }]),
    ),
  };
}

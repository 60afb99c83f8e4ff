import { writtenFormats } from "../../state/export/export-file.ts";
import type { WordsOf } from "../../words/load.ts";
import type { ChoiceText } from "./ChoiceGroup.tsx";

/** The formats that are offered, and what is said of each. */
export function formatChoices(
  { format: texts }: Pick<WordsOf<"export/dialog">, "format">,
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

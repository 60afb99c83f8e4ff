import type { Accessor } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { embedWordsOf, type EmbedWords } from "../../../words/en/page/embed.ts";

/** What the frame says, in the language of its link or of the user. */
export function useEmbedWords(): Accessor<EmbedWords> {
  const settings = useAtlas().settings;
  return () => embedWordsOf(settings.language());
}

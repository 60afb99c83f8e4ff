import type { Accessor } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { type EmbedTabWords, embedTabWordsOf } from "../../../words/en/share/embed.ts";

/** What the tab "Embed" says, in the user's language. */
export function useEmbedTabWords(): Accessor<EmbedTabWords> {
  const settings = useAtlas().settings;
  return () => embedTabWordsOf(settings.language());
}

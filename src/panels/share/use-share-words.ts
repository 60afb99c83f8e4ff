import type { Accessor } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { shareWordsOf, type ShareWords } from "../../words/en/share/dialog.ts";

/** What the dialog "Share" says, in the user's language. */
export function useShareWords(): Accessor<ShareWords> {
  const settings = useAtlas().settings;
  return () => shareWordsOf(settings.language());
}

import type { Accessor } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { ownCardEn, ownCardZh, type OwnCardWords } from "../../words/en/document/card.ts";

/** What the card of a park of the user's says, in their language. */
export function useOwnWords(): Accessor<OwnCardWords> {
  const settings = useAtlas().settings;
  return () => (settings.language() === "zh" ? ownCardZh : ownCardEn);
}

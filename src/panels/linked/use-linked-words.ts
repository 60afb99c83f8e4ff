import type { Accessor } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { linkParksEn, linkParksZh, type LinkParksWords } from "../../words/en/linked/linked.ts";

/** What is said about the parks of a link, in the user's language. */
export function useLinkParksWords(): Accessor<LinkParksWords> {
  const settings = useAtlas().settings;
  return () => (settings.language() === "zh" ? linkParksZh : linkParksEn);
}

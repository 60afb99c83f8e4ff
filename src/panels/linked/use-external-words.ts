import type { Accessor } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { externalEn, externalZh, type ExternalWords } from "../../words/en/linked/external.ts";

/** What is said about links of other maps, in the user's language. */
export function useExternalWords(): Accessor<ExternalWords> {
  const settings = useAtlas().settings;
  return () => (settings.language() === "zh" ? externalZh : externalEn);
}

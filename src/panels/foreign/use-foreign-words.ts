import type { Accessor } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { foreignEn, foreignZh, type ForeignWords } from "../../words/foreign.ts";

/** What is said about links of other maps, in the reader's language. */
export function useForeignWords(): Accessor<ForeignWords> {
  const { preferences } = useAtlas();
  return () => (preferences.language() === "zh" ? foreignZh : foreignEn);
}

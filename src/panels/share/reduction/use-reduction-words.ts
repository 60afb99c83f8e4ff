import type { Accessor } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { reductionWordsOf, type ReductionWords } from "../../../words/en/share/reduction.ts";

/** What is said of ways to make the link shorter, in the user's language. */
export function useReductionWords(): Accessor<ReductionWords> {
  const settings = useAtlas().settings;
  return () => reductionWordsOf(settings.language());
}

import type { Accessor } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { dietWordsOf, type DietWords } from "../../words/diets.ts";

/** What is said of ways to make the link shorter, in the reader's language. */
export function useDietWords(): Accessor<DietWords> {
  const { preferences } = useAtlas();
  return () => dietWordsOf(preferences.language());
}

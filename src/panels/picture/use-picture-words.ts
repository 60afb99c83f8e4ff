import type { Accessor } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { type PictureTabWords, pictureTabWordsOf } from "../../words/en/picture/picture.ts";

/** What the tab "Picture" says, in the user's language. */
export function usePictureTabWords(): Accessor<PictureTabWords> {
  const settings = useAtlas().settings;
  return () => pictureTabWordsOf(settings.language());
}

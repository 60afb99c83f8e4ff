import type { Accessor } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { ownFilesEn, ownFilesZh, type OwnFilesWords } from "../../../words/en/document/files.ts";

/** What the section of the user's files says, in their language. */
export function useFilesWords(): Accessor<OwnFilesWords> {
  const settings = useAtlas().settings;
  return () => (settings.language() === "zh" ? ownFilesZh : ownFilesEn);
}

import type { StorageProblem } from "../../../state/document/saving.ts";
import type { Messages } from "../../../words/en/messages.ts";

/** Why the user's parks are not saved, in a few words that stay on screen. */
export function storageShort({ kind }: StorageProblem, words: Messages): string {
  switch (kind) {
    case "refused":
      return words.saving.refusedShort;
    case "quota":
      return words.saving.quotaShort;
    case "newer-schema":
      return words.saving.newerShort;
    case "not-loaded":
      return words.notice.notLoadedTitle;
    case "failed":
      return words.saving.failedShort;
  }
}

/** What happened, what it means for the parks and what to do. */
export function storageSentence({ kind }: StorageProblem, words: Messages): string {
  switch (kind) {
    case "refused":
      return words.saving.refused;
    case "quota":
      return words.saving.quota;
    case "newer-schema":
      return words.saving.newer;
    case "not-loaded":
      return words.notice.notLoaded;
    case "failed":
      return words.saving.failed;
  }
}

import { languageFacts } from "../../../../words/format/languages.ts";
import type { Language } from "../../../../words/language.ts";
import type { Messages } from "../../../../words/en/messages.ts";
import type { Supported } from "../../cited-sources.ts";

function nameOf(what: Supported, words: Messages): string {
  if (what === "status" || what === "timeline" || what === "outline" || what === "place") {
    return words.card.supported[what];
  }
  return words.card.factNames[what];
}

/** What a source is cited for, as one line: `investment, land area`; names stand mid-sentence in English. */
export function supportedText(
  supports: readonly Supported[],
  words: Messages,
  language: Language,
): string {
  const names = supports.map((what) => nameOf(what, words));
  return names.map(languageFacts(language).midSentence).join(words.card.listSeparator);
}

import { languageFacts } from "../../../../words/format/languages.ts";
import type { Language } from "../../../../words/language.ts";
import type { Messages } from "../../../../words/en/messages.ts";
import type { Supported } from "../../cited-sources.ts";

/** The language of a title by its script, as BCP 47 writes it; `undefined` where the script does not tell. */
export function languageByScript(text: string): string | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "ja";
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  if (/\p{Script=Han}/u.test(text)) return "zh";
  return /\p{Script=Arabic}/u.test(text) ? "ar" : undefined;
}

/** An address that may be linked to: `http` and `https` only. */
export function webAddress(text: string | undefined): string | undefined {
  if (!text || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}

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

import type { StepSummary } from "../../../document/step-summary.ts";
import type { words as english } from "../../../words/en/document/history.ts";
import type { Messages } from "../../../words/en/messages.ts";
import type { Language } from "../../../words/language.ts";
import { shorten } from "../../ui/shorten.ts";
import { ownParkName } from "../own-name.ts";

type HistoryWords = typeof english;

/** Names of files and parks can be as long as anybody likes. */
const MOST_CHARACTERS = 40;

/** The one park or file by its name, or how many there are. */
function whatOf(
  summary: StepSummary,
  messages: HistoryWords,
  words: Messages,
  language: Language,
): string {
  const { only, parks } = summary;
  if (!only) return messages.several(summary);
  const { record, name, nameForms, place } = only;
  const feature = { name, nameForms };
  const text = shorten(ownParkName({ feature, ...place }, words, language), MOST_CHARACTERS);
  return record === "file" ? messages.fileWith(text, parks) : text;
}

/** What a step is called in the list: what it did, and to which park or file or to how many. */
export function stepName(
  summary: StepSummary,
  messages: HistoryWords,
  words: Messages,
  language: Language,
): string {
  const { deed, count = 1, text = "", parks, files } = summary;
  const figures = { count, parks, files, text: shorten(text, MOST_CHARACTERS) };
  return messages.deeds[deed](whatOf(summary, messages, words, language), figures);
}

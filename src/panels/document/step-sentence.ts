import type { Messages } from "../../words/en/messages.ts";
import type { SkippedWords } from "../../words/en/document/undo.ts";
import type { Language } from "../../words/language.ts";
import { shorten } from "../ui/shorten.ts";
import { ownParkName } from "./own-name.ts";
import type { PartialStep } from "../../document/merged-step.ts";

type PassedOver = PartialStep["skipped"][number];

/** Names of files and parks can be as long as anybody likes. */
export const MOST_NAME_CHARACTERS = 40;

/** The deed that was done to all, or the word that covers several. */
const deedOf = (passedOver: readonly PassedOver[]): PassedOver["changeKind"] | "changed" => {
  const [deed = "changed", ...others] = new Set(passedOver.map((passed) => passed.changeKind));
  return others.length === 0 ? deed : "changed";
};

/** Names the one park or file, or counts several. */
function whatOf(
  passedOver: readonly PassedOver[],
  messages: SkippedWords,
  words: Messages,
  language: Language,
): string {
  const [only, ...others] = passedOver;
  if (!only || others.length > 0) {
    const files = passedOver.filter(({ record }) => record === "file").length;
    return messages.counted({ files, parks: passedOver.length - files });
  }
  const { name, nameForms, place } = only;
  const feature = { name, nameForms };
  return messages.named(
    shorten(ownParkName({ feature, ...place }, words, language), MOST_NAME_CHARACTERS),
  );
}

/** What stood in the way of a step back or forward, and what has become of the step. */
export function stepSentence(
  { direction, whole, skipped }: PartialStep,
  messages: SkippedWords,
  words: Messages,
  language: Language,
): string {
  const what = whatOf(skipped, messages, words, language);
  const reason = messages.sentence(what, messages.deed[deedOf(skipped)], skipped.length > 1);
  const rest = (whole ? messages.nothingLeft : messages.restDone)[direction];
  return messages.together(reason, rest);
}

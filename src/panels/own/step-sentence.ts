import type { SkippedStep } from "../../state/own.ts";
import type { Messages } from "../../words/messages.ts";
import type { PassedOverWords } from "../../words/own/passed-over.ts";
import { shorten } from "../add/shorten.ts";
import { ownName } from "./own-name.ts";

type PassedOver = SkippedStep["passedOver"][number];

/** Names of files and parks can be as long as anybody likes. */
const MAX_NAME_CHARACTERS = 40;

/** The deed that was done to all, or the word that covers several. */
const deedOf = (passedOver: readonly PassedOver[]): PassedOver["deed"] | "changed" => {
  const [deed = "changed", ...others] = new Set(passedOver.map((passed) => passed.deed));
  return others.length === 0 ? deed : "changed";
};

/** Names the one park or file, or counts several. */
function whatOf(passedOver: readonly PassedOver[], say: PassedOverWords, words: Messages): string {
  const [only, ...others] = passedOver;
  if (!only || others.length > 0) {
    const files = passedOver.filter(({ record }) => record === "file").length;
    return say.counted({ files, parks: passedOver.length - files });
  }
  const { name, place } = only;
  return say.named(shorten(ownName({ feature: { name }, ...place }, words), MAX_NAME_CHARACTERS));
}

/** What stood in the way of a step back or forward, and what has become of the step. */
export function stepSentence(
  { direction, whole, passedOver }: SkippedStep,
  say: PassedOverWords,
  words: Messages,
): string {
  const what = whatOf(passedOver, say, words);
  const reason = say.sentence(what, say.deed[deedOf(passedOver)], passedOver.length > 1);
  const rest = (whole ? say.nothingLeft : say.restDone)[direction];
  return say.together(reason, rest);
}

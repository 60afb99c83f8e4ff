import type { LinkParksWords } from "../../words/en/linked/linked.ts";
import type { LinkParksNotice } from "./link-notice.ts";
import { countText, fileSizeText } from "../../words/format/figures.ts";
import { LINK_LIMITS, type LinkedParksProblem } from "../../state/linked/link-coder.ts";

/** Figures are those of the whole link, as the user has it. */
function damageSentence(
  problem: LinkedParksProblem,
  before: number,
  words: LinkParksWords,
): string {
  const { damage } = words;
  switch (problem.kind) {
    case "cut":
      return damage.cut(countText(before + problem.characters), countText(before + problem.of));
    case "corrupt":
      return problem.at === undefined
        ? damage.corrupt
        : damage.corruptAt(countText(before + problem.at));
    case "newer-version":
      return damage.newerVersion(String(problem.version));
    case "too-long":
      return damage.tooLong(countText(problem.characters), countText(LINK_LIMITS.characters));
    case "unpacks-too-large":
      return damage.unpacksTooLarge(fileSizeText(LINK_LIMITS.unpackedBytes));
    case "too-many-features":
      return damage.tooManyFeatures(countText(LINK_LIMITS.features));
    case "too-many-vertices":
      return damage.tooManyVertices(countText(LINK_LIMITS.vertices));
    case "too-slow":
      return damage.tooSlow(countText(LINK_LIMITS.milliseconds / 1000));
  }
}

/** What is to be said of the parks that a link improves, a sentence or two for each sort. */
function improvementsSentence(
  {
    remarks: { unknown, changed, faulty },
  }: Extract<LinkParksNotice, { readonly kind: "link-improvements" }>,
  words: LinkParksWords,
): string {
  const { improvements } = words;
  const said = (ids: readonly string[], sentence: (ids: string) => string): readonly string[] =>
    ids.length > 0 ? [sentence(ids.join(words.listSeparator))] : [];
  return [
    ...said(unknown, improvements.unknown),
    ...said(changed, improvements.changed),
    ...said(faulty, improvements.faulty),
  ].join(words.sentenceSeparator);
}

/** What a notice about the parks of a link says. */
export function linkSentence(notice: LinkParksNotice, words: LinkParksWords): string {
  switch (notice.kind) {
    case "link-kept":
      return words.kept(notice.parks, countText(notice.parks));
    case "link-damaged":
      return damageSentence(notice.problem, notice.before, words);
    case "link-improvements":
      return improvementsSentence(notice, words);
    case "link-source-refused":
      return words.refused[notice.problem.kind];
  }
}

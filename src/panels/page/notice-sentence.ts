import type { Notice } from "../../state/notice.ts";
import { type ImportNotice, isAboutImports } from "../import/messages/import-notice.ts";
import type { Messages } from "../../words/en/messages.ts";
import { isAboutLinkParks, type LinkNotice } from "../linked/link-notice.ts";
import { isAboutStep, type StepNotice } from "../document/step-notice.ts";
import { storageSentence } from "../document/files/storage-sentence.ts";

type IgnoredValues = Extract<Notice, { kind: "link-values-ignored" }>["ignored"];

const MAX_VALUE_CHARACTERS = 40;

const shorten = (text: string): string => {
  const characters = [...text];
  return characters.length > MAX_VALUE_CHARACTERS
    ? `${characters.slice(0, MAX_VALUE_CHARACTERS).join("")}…`
    : text;
};

const listed = (ignored: IgnoredValues): string =>
  ignored.map(({ key, value }) => shorten(`${key}=${value}`)).join(" · ");

type PlainNotice = Exclude<Notice, ImportNotice | LinkNotice | StepNotice>;

/** Whether one sentence is all that there is to a notice. */
export const isPlain = (notice: Notice): notice is PlainNotice =>
  !isAboutImports(notice) && !isAboutLinkParks(notice) && !isAboutStep(notice);

/** What a notice says, in the language of the messages. */
export function noticeSentence(notice: PlainNotice, words: Messages): string {
  switch (notice.kind) {
    case "link-values-ignored":
      return words.notice.linkValuesIgnored(listed(notice.ignored));
    case "street-unreachable":
      return words.notice.streetUnreachable(notice.host);
    case "position-copied":
      return words.notice.positionCopied(notice.text);
    case "copy-refused":
      return words.notice.copyRefused;
    case "not-loaded":
      return words.notice.notLoaded;
    case "storage-problem":
      return storageSentence(notice.problem, words);
    case "removed":
      return words.saving.removed(shorten(notice.name));
    case "all-removed":
      return words.saving.allRemoved;
    case "offline":
      return words.notice.offline;
  }
}

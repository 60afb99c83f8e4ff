import type { Subject } from "../../state/catalogue/subject.ts";
import type { Language } from "../../words/language.ts";
import type { Messages } from "../../words/en/messages.ts";
import { localised } from "../../words/format/places.ts";
import { ownParkName } from "./own-name.ts";

/** What anything that can be open is called, in the language of the messages. */
export function subjectName(subject: Subject, words: Messages, language: Language): string {
  if (subject.kind === "catalogue") return localised(subject.park.name, language);
  const { feature, order, collection } = subject;
  return ownParkName({ feature, order, file: collection.name }, words, language);
}

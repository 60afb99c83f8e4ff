import type { OwnFeature } from "../../document/feature.ts";
import type { Messages } from "../../words/en/messages.ts";
import { localised } from "../../words/format/places.ts";
import type { Language } from "../../words/language.ts";

interface Unnamed {
  readonly feature: Pick<OwnFeature, "name" | "nameForms">;
  /** Its place in its file, counted from 0. */
  readonly order: number;
  readonly file: string;
}

/** The name of a park of the user's: in the language, where it is given in several. */
export const shownName = (
  { name, nameForms }: Unnamed["feature"],
  language: Language,
): string | undefined =>
  name === undefined ? undefined : localised({ ...nameForms, en: name }, language);

/** What a park of the user's is called: by its own name, or by its place in its file. */
export const ownParkName = (
  { feature, order, file }: Unnamed,
  words: Messages,
  language: Language,
): string => shownName(feature, language) ?? words.own.unnamed(order + 1, file);

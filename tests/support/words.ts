import type { Language } from "../../src/words/language.ts";
import type { Messages } from "../../src/words/en/messages.ts";
import type { WordsKey, WordsOf } from "../../src/words/load.ts";

const files = import.meta.glob<{ readonly words: object }>(
  ["../../src/words/*/*.ts", "!../../src/words/format/*.ts", "!../../src/words/*/language.ts"],
  { eager: true },
);

function wordsAt(language: Language, part: string): object {
  const found = files[`../../src/words/${language}/${part}.ts`];
  if (!found) throw new Error(`no words of ${part} in ${language}`);
  return found.words;
}

/** What a first view says in one language, as the translation has it. */
export const messagesOf = (language: Language): Messages =>
  wordsAt(language, "messages") as Messages;

/** The words under a key in one language, as the translation has them. */
export function wordsIn<Key extends WordsKey>(language: Language, key: Key): WordsOf<Key> {
  const [part = "", file] = key.split("/");
  const words = wordsAt(language, part);
  const found = file === undefined ? words : (words as Readonly<Record<string, object>>)[file];
  return found as WordsOf<Key>;
}

import { type Accessor, createContext, createMemo, untrack, useContext } from "solid-js";
import type { LoadedWords } from "../../state/settings/loaded-words.ts";
import type { Language } from "../../words/language.ts";
import type { Messages } from "../../words/en/messages.ts";
import type { WordsKey, WordsOf, WordsSubject } from "../../words/load.ts";

/** The words that are here, and the language that they are shown in. */
interface WordsSource {
  readonly loaded: LoadedWords;
  readonly language: Accessor<Language>;
}

export const WordsContext = createContext<WordsSource>();

function useSource(): WordsSource {
  const source = useContext(WordsContext);
  if (!source) throw new Error("useWords was called outside of the WordsContext provider");
  return source;
}

/** What a first view says in the user's language, as an accessor that follows the choice. */
export function useWords(): Accessor<Messages>;
/**
 * What is said under a key, such as `import/report`, in the user's language, as an accessor that follows the choice. A
 * component whose code comes late says which subjects it needs (`lazyComponent`), and is shown when their words are here;
 * elsewhere only the words of the first view can be used.
 */
export function useWords<Key extends WordsKey>(key: Key): Accessor<WordsOf<Key>>;
/** The same for both. */
export function useWords(key: WordsKey | "messages" = "messages"): Accessor<object> {
  const { loaded, language } = useSource();
  const [part, file] = key.split("/") as [WordsSubject | "messages", string | undefined];
  // Anew with the language, not whenever words of other parts are fetched.
  return createMemo(() => {
    const words = loaded.wordsIn(language(), part);
    return file === undefined ? words : ((words as Readonly<Record<string, object>>)[file] ?? {});
  });
}

/** The language that the words are shown in. */
export const useLanguage = (): Accessor<Language> => useSource().language;

/** Fetches words of subjects in the user's language, and tells whether they are here. */
export interface WordsLoader {
  readonly areHere: (subjects: readonly WordsSubject[]) => boolean;
  /** Rejects where they cannot be had. */
  readonly load: (subjects: readonly WordsSubject[]) => Promise<unknown>;
}

/** The loader of words, for parts of the page that come late. */
export function useWordsLoader(): WordsLoader {
  const { loaded, language } = useSource();
  return {
    areHere: (subjects) => subjects.every((subject) => loaded.isHere(language(), subject)),
    load: (subjects) =>
      Promise.all(subjects.map((subject) => loaded.load(untrack(language), subject))),
  };
}

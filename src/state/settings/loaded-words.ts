import { batch, createSignal } from "solid-js";
import { FALLBACK } from "../../words/format/languages.ts";
import type { Language } from "../../words/language.ts";
import type { Messages } from "../../words/en/messages.ts";
import { completed, fetchWords, firstWords, type WordsPart } from "../../words/load.ts";
import { lazily } from "../lazy.ts";

type Words = ReadonlyMap<WordsPart, object>;

const nothing = new Map<WordsPart, object>();

/** Fetches a part in a language and in English, which stands in for messages that are missing; once each. */
function createFetcher() {
  const coming = new Map<string, () => Promise<object | undefined>>();
  const fetchOnce = (language: Language, part: WordsPart): Promise<object | undefined> => {
    const id = `${language}/${part}`;
    const fetch =
      coming.get(id) ??
      lazily(
        () => fetchWords(language, part),
        (module) => module?.words,
      );
    coming.set(id, fetch);
    return fetch();
  };
  return async (language: Language, part: WordsPart) => {
    const [english = {}, translation = {}] = await Promise.all([
      fetchOnce(FALLBACK, part),
      fetchOnce(language, part),
    ]);
    return { english, words: completed(english, translation) };
  };
}

/**
 * The words that are here, of all languages. English always is for the first view; the rest is fetched when it is first
 * asked for. `notifyMissing` is called with a way to try again where the words of a chosen language cannot be had.
 */
export function createLoadedWords(notifyMissing: (tryAgain: () => void) => void) {
  const [here, setHere] = createSignal<ReadonlyMap<Language, Words>>(
    new Map([[FALLBACK, new Map<WordsPart, object>([["messages", firstWords]])]]),
  );
  const [failed, setFailed] = createSignal<ReadonlySet<Language>>(new Set());
  const fetchPart = createFetcher();
  const of = (language: Language): Words => here().get(language) ?? nothing;
  const add = (language: Language, part: WordsPart, words: object): void => {
    setHere((before) => {
      const parts = new Map(before.get(language)).set(part, words);
      return new Map(before).set(language, parts);
    });
  };
  const load = async (language: Language, part: WordsPart): Promise<void> => {
    const { english, words } = await fetchPart(language, part);
    batch(() => {
      add(FALLBACK, part, english);
      if (language !== FALLBACK) add(language, part, words);
    });
  };
  /** What has been asked for in any language, and is not here in this one. */
  const lacking = (language: Language): readonly WordsPart[] =>
    [...of(FALLBACK).keys()].filter((part) => !of(language).has(part));
  const follow = (language: Language): void => {
    const parts = lacking(language);
    if (parts.length === 0) return;
    Promise.all(parts.map((part) => load(language, part))).catch(() => {
      // Without a connection the names of the parks still come in the language, the interface stays in English.
      setFailed((before) => new Set(before).add(language));
      notifyMissing(() => follow(language));
    });
  };
  return {
    /** Fetches a part in a language. Rejects where it cannot be had. */
    load,
    isHere: (language: Language, part: WordsPart): boolean => of(language).has(part),
    /** The words of the first view in a language, in English where they are not here. */
    firstViewIn: (language: Language): Messages =>
      (of(language).get("messages") ?? firstWords) as Messages,
    /** The words of a part in a language, in English where they are not here; throws where nobody has asked for them. */
    wordsIn: (language: Language, part: WordsPart): object => {
      const words = of(language).get(part) ?? of(FALLBACK).get(part);
      if (!words) throw new Error(`The words of ${part} are used, and were not asked for`);
      return words;
    },
    /** Whether the page can be shown in a language now: all is here that it already shows in another. */
    isReady: (language: Language): boolean =>
      failed().has(language) || lacking(language).length === 0,
    /** Whether the first view can be shown in a language. */
    hasFirstView: (language: Language): boolean =>
      failed().has(language) || of(language).has("messages"),
    /** Asks for what is lacking of a language that has been chosen. Follows what comes to be needed, within an effect. */
    follow,
  };
}

export type LoadedWords = ReturnType<typeof createLoadedWords>;

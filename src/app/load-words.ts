import { createSignal } from "solid-js";
import { lazily } from "../state/lazy.ts";
import type { Language } from "../words/language.ts";
import { english, type Messages } from "../words/en/messages.ts";

const loadChinese = lazily(
  () => import("../words/zh/messages.ts"),
  ({ chinese }) => chinese,
);

/** The words of the languages that are here. English always is; Chinese is fetched when it is first asked for. */
export function createLanguages(notifyMissing: (tryAgain: () => void) => void) {
  const [chinese, setChinese] = createSignal<Messages>();
  const [failed, setFailed] = createSignal(false);
  const fetchChinese = async (): Promise<void> => {
    try {
      const words = await loadChinese();
      setChinese(() => words);
    } catch {
      // Without a connection the names of the parks still come in Chinese, the interface stays in English.
      setFailed(true);
      notifyMissing(() => void fetchChinese());
    }
  };
  return {
    /** Whether the page can be shown in a language now. */
    isReady: (language: Language): boolean =>
      language === "en" || chinese() !== undefined || failed(),
    /** Asks for the words of a language, if they are not here. */
    load: (language: Language): void => {
      if (language === "zh" && !chinese()) void fetchChinese();
    },
    wordsIn: (language: Language): Messages => (language === "zh" && chinese()) || english,
  };
}

import { chinese } from "../../src/words/zh/messages.ts";
import type { Language } from "../../src/words/language.ts";
import { english, type Messages } from "../../src/words/en/messages.ts";

/** The interface in one language. */
export const messagesOf = (language: Language): Messages => (language === "zh" ? chinese : english);

import { type Accessor, createContext, useContext } from "solid-js";
import type { Messages } from "../../words/en/messages.ts";

export const WordsContext = createContext<Accessor<Messages>>();

/** Every sentence of the interface in the user's language, as an accessor that follows the choice. */
export function useWords(): Accessor<Messages> {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords was called outside of the WordsContext provider");
  return words;
}

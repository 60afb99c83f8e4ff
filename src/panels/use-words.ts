import type { Accessor } from "solid-js";
import { useAtlas } from "../state/context.ts";
import { messagesOf, type Messages } from "../words/messages.ts";

/** Every sentence of the interface in the reader's language, as an accessor that follows the choice. */
export function useWords(): Accessor<Messages> {
  const { preferences } = useAtlas();
  return () => messagesOf(preferences.language());
}

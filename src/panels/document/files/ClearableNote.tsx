import { Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { useWords } from "../../ui/use-words.ts";
import "./saved-status.css";

/** Says that the browser may clear what is saved, where it has not promised to keep it. */
export function ClearableNote() {
  const { own } = useAtlas().document;
  const words = useWords();
  const isClearable = (): boolean => own.persisted() === false && typeof own.saving() === "string";
  return (
    <Show when={isClearable()}>
      <p class="saved-status__note">{words().saving.mayBeCleared}</p>
    </Show>
  );
}

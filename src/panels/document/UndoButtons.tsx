import Redo from "lucide-solid/icons/redo-2";
import Undo from "lucide-solid/icons/undo-2";
import { useAtlas } from "../../state/context.ts";
import { UNDO_BUTTON_ID } from "../ui/element-ids.ts";
import { useWords } from "../ui/use-words.ts";
import { onUndoKeys } from "./undo-keys.ts";
import "./undo-buttons.css";

/** A step back and a step forward, as buttons and by the usual keys. */
export function UndoButtons() {
  const {
    page: { notices },
    document: { own },
  } = useAtlas();
  const words = useWords();
  const take = (step: "undo" | "redo"): void => {
    own[step]();
    // What it says is no longer so.
    if (notices.status()?.kind === "removed") notices.dismissStatus();
  };
  onUndoKeys(take);
  return (
    <>
      <button
        type="button"
        id={UNDO_BUTTON_ID}
        class="tool"
        aria-label={words().saving.undo}
        title={words().saving.undo}
        aria-disabled={!own.canUndo()}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => take("undo")}
      >
        <Undo aria-hidden="true" />
      </button>
      <button
        type="button"
        class="tool"
        aria-label={words().saving.redo}
        title={words().saving.redo}
        aria-disabled={!own.canRedo()}
        aria-keyshortcuts="Control+Shift+Z Control+Y Meta+Shift+Z"
        onClick={() => take("redo")}
      >
        <Redo aria-hidden="true" />
      </button>
    </>
  );
}

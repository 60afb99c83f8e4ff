import Redo from "lucide-solid/icons/redo-2";
import Undo from "lucide-solid/icons/undo-2";
import { useAtlas } from "../../state/context.ts";
import { useWords } from "../use-words.ts";
import { onUndoKeys } from "./undo-keys.ts";
import "../controls.css";
import "./undo-buttons.css";

/** A step back and a step forward, as buttons and by the usual keys. */
export function UndoButtons() {
  const { own } = useAtlas();
  const words = useWords();
  onUndoKeys((step) => own[step]());
  return (
    <>
      <button
        type="button"
        class="tool"
        aria-label={words().saving.undo}
        title={words().saving.undo}
        aria-disabled={!own.canUndo()}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => own.undo()}
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
        onClick={() => own.redo()}
      >
        <Redo aria-hidden="true" />
      </button>
    </>
  );
}

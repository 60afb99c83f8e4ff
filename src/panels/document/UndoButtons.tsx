import Redo from "lucide-solid/icons/redo-2";
import Undo from "lucide-solid/icons/undo-2";
import { UNDO_BUTTON_ID } from "../ui/element-ids.ts";
import { useWords } from "../ui/use-words.ts";
import "./undo-buttons.css";

interface UndoButtonsProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly take: (step: "undo" | "redo") => void;
}

/** A step back and a step forward, as buttons; the usual keys do the same (`undo-keys.ts`). */
export function UndoButtons(props: UndoButtonsProps) {
  const words = useWords();
  return (
    <>
      <button
        type="button"
        id={UNDO_BUTTON_ID}
        class="tool"
        aria-label={words().saving.undo}
        title={words().saving.undo}
        aria-disabled={!props.canUndo}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => props.take("undo")}
      >
        <Undo aria-hidden="true" />
      </button>
      <button
        type="button"
        class="tool"
        aria-label={words().saving.redo}
        title={words().saving.redo}
        aria-disabled={!props.canRedo}
        aria-keyshortcuts="Control+Shift+Z Control+Y Meta+Shift+Z"
        onClick={() => props.take("redo")}
      >
        <Redo aria-hidden="true" />
      </button>
    </>
  );
}

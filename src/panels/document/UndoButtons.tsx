import Redo from "lucide-solid/icons/redo-2";
import Undo from "lucide-solid/icons/undo-2";
import { createSignal, type JSX, Show } from "solid-js";
import { UNDO_BUTTON_ID } from "../ui/element-ids.ts";
import { useWords } from "../ui/use-words.ts";
import "./undo-buttons.css";

/** What the next step back and forward would do, as a sentence. */
export interface ButtonTitles {
  readonly undo?: string;
  readonly redo?: string;
}

interface UndoButtonsProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly take: (step: "undo" | "redo") => void;
  /** What comes beside them while a pointer or the focus is on one, and says what the steps would do. */
  readonly titles?: (setTitles: (titles: ButtonTitles) => void) => JSX.Element;
}

/** A step back and a step forward, as buttons; the usual keys do the same (`undo-keys.ts`). */
export function UndoButtons(props: UndoButtonsProps) {
  const words = useWords();
  const [isAsked, setAsked] = createSignal(false);
  const [titles, setTitles] = createSignal<ButtonTitles>({});
  const asking = {
    onPointerEnter: () => setAsked(true),
    onPointerLeave: () => setAsked(false),
    onFocus: () => setAsked(true),
    onBlur: () => setAsked(false),
  };
  return (
    <>
      <button
        {...asking}
        type="button"
        id={UNDO_BUTTON_ID}
        class="tool"
        aria-label={words().saving.undo}
        title={titles().undo || words().saving.undo}
        aria-disabled={!props.canUndo}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => props.take("undo")}
      >
        <Undo aria-hidden="true" />
      </button>
      <button
        {...asking}
        type="button"
        class="tool"
        aria-label={words().saving.redo}
        title={titles().redo || words().saving.redo}
        aria-disabled={!props.canRedo}
        aria-keyshortcuts="Control+Shift+Z Control+Y Meta+Shift+Z"
        onClick={() => props.take("redo")}
      >
        <Redo aria-hidden="true" />
      </button>
      <Show when={isAsked()}>{props.titles?.(setTitles)}</Show>
    </>
  );
}

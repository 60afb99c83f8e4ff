import { createEffect, onCleanup } from "solid-js";
import { useWords } from "../../ui/use-words.ts";
import type { ButtonTitles } from "../UndoButtons.tsx";
import { useSteps } from "./use-steps.ts";

/** Says what the next step back and forward would do, as long as somebody wants to know. It shows nothing of its own. */
export function StepTitles(props: { readonly setTitles: (titles: ButtonTitles) => void }) {
  const { places, nameOf } = useSteps();
  const messages = useWords("document/history");
  createEffect(() => {
    const { done } = places();
    const [back, forward] = [nameOf(done), nameOf(done + 1)];
    props.setTitles({
      undo: back && messages().undo(back),
      redo: forward && messages().redo(forward),
    });
  });
  onCleanup(() => props.setTitles({}));
  return undefined;
}

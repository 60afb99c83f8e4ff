import type { Accessor } from "solid-js";
import { draftStep } from "../../geo/draft/draft-step.ts";
import type { DrawState } from "../../state/draw/draw-state.ts";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";
import { draftStepName } from "./draft-sentence.ts";

/** What a step of a drawing is called, by its number from the oldest, which is 1; nothing where there is none. Needs an owner. */
export function useDraftStepName(
  draw: Accessor<Pick<DrawState, "steps"> | undefined>,
): (place: number) => string {
  const draft = useWords("draw/draft");
  const toolbar = useWords("draw/toolbar");
  const format = useFormat();
  return (place) => {
    const step = draw()?.steps().all[place - 1];
    if (!step) return "";
    const words = { draft: draft().steps, toolbar: toolbar() };
    return draftStepName(draftStep(step.before, step.after), words, format);
  };
}

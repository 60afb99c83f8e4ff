import { stepSummary } from "../../../document/step-summary.ts";
import { useAtlas } from "../../../state/context.ts";
import { useDraftStepName } from "../../draw/use-draft-steps.ts";
import { useWords } from "../../ui/use-words.ts";
import { stepName } from "./step-name.ts";

/** The steps that can be gone: those of the drawing while something is drawn, else those of the user's parks. Needs an owner. */
export function useSteps() {
  const {
    document: { own },
    draw,
    settings,
  } = useAtlas();
  const words = useWords();
  const messages = useWords("document/history");
  const drawing = () => (draw.isActive() ? draw.state() : undefined);
  const nameInDrawing = useDraftStepName(drawing);
  const nameInDocument = (place: number): string => {
    const step = own.steps().all[place - 1];
    return step ? stepName(stepSummary(step), messages(), words(), settings.language()) : "";
  };
  const places = (): { readonly count: number; readonly done: number } => {
    const { all, done } = (drawing() ?? own).steps();
    return { count: all.length, done };
  };
  return {
    isDrawing: (): boolean => drawing() !== undefined,
    /** How many steps there are, and how many of them are done. */
    places,
    /** What a step is called, by its number from the oldest, which is 1; nothing where there is none. */
    nameOf: (place: number): string => (drawing() ? nameInDrawing : nameInDocument)(place),
  };
}

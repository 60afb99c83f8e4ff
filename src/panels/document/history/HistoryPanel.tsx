import { stepSummary } from "../../../document/step-summary.ts";
import { useAtlas } from "../../../state/context.ts";
import { renderInSlices } from "../../ui/in-slices.ts";
import { useWords } from "../../ui/use-words.ts";
import { HistoryList } from "./HistoryList.tsx";
import { stepName } from "./step-name.ts";

/** The history of the user's parks, and the way to any step of it. */
export function HistoryPanel(props: { readonly go: (steps: number) => void }) {
  const { own } = useAtlas().document;
  const words = useWords();
  const messages = useWords("document/history");
  const nameOf = (place: number): string => {
    const step = own.steps().all[place - 1];
    return step ? stepName(stepSummary(step), messages(), words()) : "";
  };
  // A name takes a comparison of all parks: those at the lower end wait until nothing else is to be done.
  const places = renderInSlices(() =>
    Array.from({ length: own.steps().all.length + 1 }, (_, place) => place).toReversed(),
  );
  return (
    <>
      <h2 class="history__title">{words().saving.history}</h2>
      <HistoryList
        places={places()}
        done={own.steps().done}
        nameOf={nameOf}
        goTo={(done) => props.go(done - own.steps().done)}
      />
    </>
  );
}

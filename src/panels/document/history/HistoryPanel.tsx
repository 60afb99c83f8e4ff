import X from "lucide-solid/icons/x";
import { HISTORY_ID } from "../../ui/element-ids.ts";
import { renderInSlices } from "../../ui/in-slices.ts";
import { useWords } from "../../ui/use-words.ts";
import { HistoryList } from "./HistoryList.tsx";
import { useSteps } from "./use-steps.ts";

/** The history of the user's parks or, while something is drawn, of the drawing, and the way to any step of it. */
export function HistoryPanel(props: { readonly go: (steps: number) => void }) {
  const { places, nameOf, isDrawing } = useSteps();
  const words = useWords();
  const messages = useWords("document/history");
  const draft = useWords("draw/draft");
  // A name takes a comparison of all parks: those at the lower end wait until nothing else is to be done.
  const lines = renderInSlices(() =>
    Array.from({ length: places().count + 1 }, (_, place) => place).toReversed(),
  );
  return (
    <>
      <div class="history__head">
        <h2 class="history__title">{isDrawing() ? draft().steps.title : words().saving.history}</h2>
        <button
          type="button"
          class="icon-button history__close"
          aria-label={words().notice.dismiss}
          popovertarget={HISTORY_ID}
          popovertargetaction="hide"
        >
          <X aria-hidden="true" />
        </button>
      </div>
      <HistoryList
        places={lines()}
        done={places().done}
        empty={isDrawing() ? draft().steps.empty : messages().empty}
        nameOf={nameOf}
        goTo={(done) => props.go(done - places().done)}
      />
    </>
  );
}

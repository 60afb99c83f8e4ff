import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronLeft from "lucide-solid/icons/chevron-left";
import ChevronUp from "lucide-solid/icons/chevron-up";
import X from "lucide-solid/icons/x";
import { createMemo, Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import type { SubjectId } from "../../../state/catalogue/subject.ts";
import { useWords } from "../../ui/use-words.ts";

interface CardBarProps {
  /** What is open. */
  readonly id: SubjectId;
}

/** The way back to the list, and through it: the parks before and after this one in the list's order. */
export function CardBar(props: CardBarProps) {
  const atlas = useAtlas();
  const words = useWords();
  const ids = createMemo((): readonly SubjectId[] => [
    ...atlas.catalogue.list.rows().map((row) => row.park.id),
    ...atlas.document.layers.finds().hits.map((hit) => hit.id),
  ]);
  const index = createMemo(() => ids().indexOf(props.id));
  const neighbour = (step: -1 | 1): SubjectId | undefined => ids()[index() + step];
  const goTo = (id: SubjectId | undefined): void => {
    if (id) atlas.view.select(id);
  };
  return (
    <div class="card-bar">
      <button type="button" class="card-back" onClick={() => atlas.view.select(undefined)}>
        <ChevronLeft size={16} strokeWidth={1.6} aria-hidden="true" />
        {words().card.allParks}
      </button>
      <Show when={index() >= 0}>
        <span class="card-position">{words().card.place(index() + 1, ids().length)}</span>
        {/* Not `disabled` at the ends: a button that vanishes under the user's focus loses it. */}
        <button
          type="button"
          class="card-icon-button card-step"
          aria-label={words().card.previousPark}
          aria-disabled={!neighbour(-1)}
          onClick={() => goTo(neighbour(-1))}
        >
          <ChevronUp size={16} strokeWidth={1.6} aria-hidden="true" />
        </button>
        <button
          type="button"
          class="card-icon-button card-step"
          aria-label={words().card.nextPark}
          aria-disabled={!neighbour(1)}
          onClick={() => goTo(neighbour(1))}
        >
          <ChevronDown size={16} strokeWidth={1.6} aria-hidden="true" />
        </button>
      </Show>
      <button
        type="button"
        class="card-icon-button card-close"
        aria-label={words().card.close}
        onClick={() => atlas.view.select(undefined)}
      >
        <X size={16} strokeWidth={1.6} aria-hidden="true" />
      </button>
    </div>
  );
}

import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronLeft from "lucide-solid/icons/chevron-left";
import ChevronUp from "lucide-solid/icons/chevron-up";
import X from "lucide-solid/icons/x";
import { Show } from "solid-js";
import { useWords } from "../../ui/use-words.ts";

interface CardBarProps {
  /** Where the open park stands in the list, from 0; −1 where it is not listed. */
  readonly index: number;
  readonly count: number;
  /** Opens the park that stands so far behind this one; none if there is none. */
  readonly step: (by: -1 | 1) => void;
  readonly close: () => void;
}

/** The way back to the list, and through it: the parks before and after this one in the list's order. */
export function CardBar(props: CardBarProps) {
  const words = useWords();
  return (
    <div class="card-bar">
      <button type="button" class="card-back" onClick={() => props.close()}>
        <ChevronLeft size={16} strokeWidth={1.6} aria-hidden="true" />
        {words().card.allParks}
      </button>
      <Show when={props.index >= 0}>
        <span class="card-position">{words().card.place(props.index + 1, props.count)}</span>
        {/* Not `disabled` at the ends: a button that vanishes under the user's focus loses it. */}
        <button
          type="button"
          class="card-icon-button card-step"
          aria-label={words().card.previousPark}
          aria-disabled={props.index === 0}
          onClick={() => props.step(-1)}
        >
          <ChevronUp size={16} strokeWidth={1.6} aria-hidden="true" />
        </button>
        <button
          type="button"
          class="card-icon-button card-step"
          aria-label={words().card.nextPark}
          aria-disabled={props.index === props.count - 1}
          onClick={() => props.step(1)}
        >
          <ChevronDown size={16} strokeWidth={1.6} aria-hidden="true" />
        </button>
      </Show>
      <button
        type="button"
        class="card-icon-button card-close"
        aria-label={words().card.close}
        onClick={() => props.close()}
      >
        <X size={16} strokeWidth={1.6} aria-hidden="true" />
      </button>
    </div>
  );
}

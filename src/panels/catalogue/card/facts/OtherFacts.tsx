import { createSignal, For, Show } from "solid-js";
import type { Fact } from "../../../../catalogue/fact.ts";
import { useWords } from "../../../ui/use-words.ts";
import type { CitedSources } from "../../cited-sources.ts";
import { FactCaption } from "./FactCaption.tsx";
import { isWords } from "../../card-facts.ts";
import { FactValue } from "./FactValue.tsx";

interface OtherFactsProps {
  readonly facts: readonly Fact[];
  readonly cited: CitedSources;
}

/** The figures that other sources give for the same thing: counted first, all shown on request. */
export function OtherFacts(props: OtherFactsProps) {
  const words = useWords();
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <dd class="card-caption">
        <button
          type="button"
          class="card-more"
          aria-expanded={open()}
          onClick={() => setOpen((before) => !before)}
        >
          {props.facts.every(isWords)
            ? words().card.otherAccounts(props.facts.length)
            : words().card.otherFigures(props.facts.length)}
        </button>
      </dd>
      <Show when={open()}>
        <For each={props.facts}>
          {(fact) => (
            <dd class="card-other-fact">
              <b>
                <FactValue fact={fact} cited={props.cited} />
              </b>
              <span class="card-caption">
                <FactCaption fact={fact} />
              </span>
            </dd>
          )}
        </For>
      </Show>
    </>
  );
}

import { Show } from "solid-js";
import type { Fact } from "../../../../catalogue/fact.ts";
import { useWords } from "../../../ui/use-words.ts";
import { type FactGroup, isWords } from "../../card-facts.ts";
import type { CitedSources } from "../../cited-sources.ts";
import { FactCaption } from "./FactCaption.tsx";
import { FactValue } from "./FactValue.tsx";
import { OtherFacts } from "./OtherFacts.tsx";

interface FactCellProps {
  readonly group: FactGroup;
  readonly cited: CitedSources;
}

/** One cell of the facts grid: label, value, what kind of figure it is, and how many others there are. */
export function FactCell(props: FactCellProps) {
  const words = useWords();
  const first = (): Fact | undefined => props.group.facts[0];
  const others = (): readonly Fact[] => props.group.facts.slice(1);
  return (
    <div classList={{ "is-wide": props.group.wide }}>
      <dt>{words().card.factNames[props.group.key]}</dt>
      <Show
        when={first()}
        fallback={<dd class="card-fact-value is-missing">{words().card.notFound}</dd>}
      >
        {(fact) => (
          <>
            <dd class="card-fact-value" classList={{ "is-words": isWords(fact()) }}>
              <FactValue fact={fact()} cited={props.cited} />
            </dd>
            <dd class="card-caption">
              <FactCaption fact={fact()} />
            </dd>
            <Show when={others().length > 0}>
              <OtherFacts facts={others()} cited={props.cited} />
            </Show>
          </>
        )}
      </Show>
    </div>
  );
}

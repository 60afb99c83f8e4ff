import { For, Show } from "solid-js";
import type { SourceId } from "../../catalogue/park.ts";
import { useWords } from "../use-words.ts";
import type { CitedSources } from "./cited-sources.ts";
import { SourceMark } from "./SourceMark.tsx";

interface SourceMarksProps {
  readonly ids: readonly SourceId[];
  readonly cited: CitedSources;
}

/** Who says so: a numeral for every source, or the plain word that nobody does. */
export function SourceMarks(props: SourceMarksProps) {
  const words = useWords();
  return (
    <Show
      when={props.ids.length > 0}
      fallback={<span class="card-unsourced">{words().card.unsourced}</span>}
    >
      <sup class="source-marks">
        <For each={props.ids}>
          {(id) => <Show when={props.cited.get(id)}>{(cite) => <SourceMark cite={cite()} />}</Show>}
        </For>
      </sup>
    </Show>
  );
}

import { For, Show } from "solid-js";
import type { TimelineEvent } from "../../../catalogue/park.ts";
import { useWords } from "../../ui/use-words.ts";
import type { CitedSources } from "../cited-sources.ts";
import { StatusMark } from "../SymbolMark.tsx";
import { SourceMarks } from "./sources/SourceMarks.tsx";
import { useFormat } from "../../ui/use-format.ts";

interface TimelineProps {
  readonly events: readonly TimelineEvent[];
  readonly cited: CitedSources;
}

/** What happened and what was planned, in the order of the file; what changed the park has the mark of what it became. */
export function Timeline(props: TimelineProps) {
  const format = useFormat();
  const words = useWords();
  return (
    <section class="card-section">
      <div class="card-section-head">
        <h3>{words().card.timeline}</h3>
      </div>
      <ol class="card-timeline">
        <For each={props.events}>
          {(event) => (
            <li>
              <time datetime={event.date}>{format.date(event.date)}</time>
              <Show when={event.status} fallback={<span />}>
                {(status) => (
                  <span role="img" title={words().card.statusNames[status()]}>
                    <StatusMark status={status()} size={12} />
                  </span>
                )}
              </Show>
              <span>
                {format.text(event.event)}
                <SourceMarks ids={event.sources} cited={props.cited} />
              </span>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}

import { For } from "solid-js";
import type { TimelineEvent } from "../../../catalogue/park.ts";
import { useWords } from "../../ui/use-words.ts";
import type { CitedSources } from "../cited-sources.ts";
import { SourceMarks } from "./sources/SourceMarks.tsx";
import { useFormat } from "../../ui/use-format.ts";

interface TimelineProps {
  readonly events: readonly TimelineEvent[];
  readonly cited: CitedSources;
}

/** What happened and what was planned, in the order of the file. */
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

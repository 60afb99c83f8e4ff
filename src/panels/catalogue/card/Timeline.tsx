import { For } from "solid-js";
import type { TimelineEvent } from "../../../catalogue/park.ts";
import { useAtlas } from "../../../state/context.ts";
import { dateText } from "../../../words/format/dates.ts";
import { localised } from "../../../words/format/places.ts";
import { useWords } from "../../ui/use-words.ts";
import type { CitedSources } from "../cited-sources.ts";
import { SourceMarks } from "./sources/SourceMarks.tsx";

interface TimelineProps {
  readonly events: readonly TimelineEvent[];
  readonly cited: CitedSources;
}

/** What happened and what was planned, in the order of the file. */
export function Timeline(props: TimelineProps) {
  const settings = useAtlas().settings;
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
              <time datetime={event.date}>{dateText(event.date, settings.language())}</time>
              <span>
                {localised(event.event, settings.language())}
                <SourceMarks ids={event.sources} cited={props.cited} />
              </span>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}

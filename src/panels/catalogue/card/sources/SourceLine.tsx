import { Show } from "solid-js";
import { useAtlas } from "../../../../state/context.ts";
import { dateText } from "../../../../words/format/dates.ts";
import { useWords } from "../../../ui/use-words.ts";
import type { CitedSource } from "../../cited-sources.ts";
import { SourceTitle } from "./SourceTitle.tsx";

interface SourceLineProps {
  readonly cite: CitedSource;
}

/** One source at the foot of the card: number, publisher and date, title. */
export function SourceLine(props: SourceLineProps) {
  const { catalogue, preferences } = useAtlas();
  const words = useWords();
  return (
    <Show when={catalogue.source(props.cite.id)}>
      {(source) => {
        const from = (): string => {
          const { publisher, date } = source();
          const dated = date && dateText(date, preferences.language());
          return [publisher, dated].filter(Boolean).join(words().card.listSeparator);
        };
        return (
          <li>
            <b>{props.cite.number}</b>
            <span>
              <SourceTitle source={source()} />
              <Show when={from()}>
                {" "}
                <span class="source-line-from">{from()}</span>
              </Show>
            </span>
          </li>
        );
      }}
    </Show>
  );
}

import PencilRuler from "lucide-solid/icons/pencil-ruler";
import { For, Show } from "solid-js";
import type { Park } from "../../../catalogue/park.ts";
import { useAtlas } from "../../../state/context.ts";
import { useWords } from "../../ui/use-words.ts";
import type { CitedSources, CitedSource } from "../cited-sources.ts";
import { SourceMarks } from "./sources/SourceMarks.tsx";
import { SourceTitle } from "./sources/SourceTitle.tsx";
import { useFormat } from "../../ui/use-format.ts";

interface SourceLineProps {
  readonly cite: CitedSource;
}

/** One source at the foot of the card: number, publisher and date, title. */
function SourceLine(props: SourceLineProps) {
  const { catalogue } = useAtlas();
  const format = useFormat();
  const words = useWords();
  return (
    <Show when={catalogue.details.source(props.cite.id) ?? props.cite.brought}>
      {(source) => {
        const from = (): string => {
          const { publisher, date } = source();
          const dated = date && format.date(date);
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

interface CardFootProps {
  readonly park: Park;
  readonly cited: CitedSources;
  /** Opens a copy to be corrected; nothing in the card of a copy. */
  readonly improve?: () => void;
}

/** Every source by its number, and what the footprint itself rests on. */
export function CardFoot(props: CardFootProps) {
  const format = useFormat();
  const words = useWords();
  return (
    <footer class="card-foot">
      <h3>{words().card.sources}</h3>
      <Show when={props.cited.size > 0} fallback={<p>{words().card.noSources}</p>}>
        <ol>
          <For each={[...props.cited.values()]}>{(cite) => <SourceLine cite={cite} />}</For>
        </ol>
      </Show>
      <Show when={props.park.checked}>
        {(day) => <p>{words().card.checked(format.date(day()))}</p>}
      </Show>
      <h3>{words().card.footprint}</h3>
      <p>
        {words().card.footprintBases[props.park.footprint.basis]}.{" "}
        {format.text(props.park.footprint.note)}
        <Show when={props.park.footprint.source}>
          {(source) => <SourceMarks ids={[source()]} cited={props.cited} />}
        </Show>
      </p>
      <p>{words().card.licence(props.park.footprint.licence)}</p>
      <Show when={props.improve}>
        {(improve) => (
          <button type="button" class="push-button" onClick={() => improve()()}>
            <PencilRuler size={16} strokeWidth={1.6} aria-hidden="true" />
            {words().card.improve}
          </button>
        )}
      </Show>
    </footer>
  );
}

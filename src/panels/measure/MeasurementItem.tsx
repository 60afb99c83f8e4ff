import { createSignal, For } from "solid-js";
import { type Measurement, measurementFigures } from "../../geo/draft/measurement.ts";
import { bearingText, plain } from "../../words/format/figures.ts";
import { AreaAndLength } from "../ui/AreaAndLength.tsx";
import { copyText } from "../ui/copy/clipboard.ts";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";
import { COPY_FORMATS, copiedText, type CopyFormat } from "./measurement-text.ts";

interface MeasurementItemProps {
  readonly measurement: Measurement;
  /** Its own name, or what it is called without one. */
  readonly name: string;
  readonly rename: (name: string) => void;
  readonly remove: () => void;
  readonly makePark: () => void;
}

/** One measurement: its name, its figures, its edges, and what can be done with it. */
export function MeasurementItem(props: MeasurementItemProps) {
  const messages = useWords("measure/measure");
  return (
    <li class="card-section measurement">
      <input
        class="text-box"
        type="text"
        aria-label={messages().nameLabel(props.name)}
        placeholder={props.name}
        value={props.measurement.name}
        onChange={({ currentTarget }) => props.rename(currentTarget.value.trim())}
      />
      <MeasurementFigureList measurement={props.measurement} name={props.name} />
      <div class="measurement__actions">
        <button
          type="button"
          class="text-button"
          aria-label={messages().keep(props.name)}
          onClick={() => props.makePark()}
        >
          {messages().keepShort}
        </button>
        <CopyButtons measurement={props.measurement} name={props.name} />
        <button
          type="button"
          class="text-button measurement__remove"
          aria-label={messages().remove(props.name)}
          onClick={() => props.remove()}
        >
          {messages().removeShort}
        </button>
      </div>
    </li>
  );
}

type Named = Pick<MeasurementItemProps, "measurement" | "name">;

function MeasurementFigureList(props: Named) {
  const messages = useWords("measure/measure");
  const format = useFormat();
  const figures = () => measurementFigures(props.measurement);
  return (
    <>
      <AreaAndLength
        area={figures().areaSquareMetres}
        length={figures().lengthMetres}
        names={messages()}
      />
      <details class="measurement__edges">
        <summary>{messages().edges(props.name)}</summary>
        <ol>
          <For each={figures().edges}>
            {({ distanceMetres, bearingDegrees }) => (
              <li class="num">
                {plain(format.perimeter(distanceMetres))} {bearingText(bearingDegrees)}
              </li>
            )}
          </For>
        </ol>
      </details>
    </>
  );
}

function CopyButtons(props: Named) {
  const messages = useWords("measure/measure");
  const format = useFormat();
  const [outcome, setOutcome] = createSignal<string>();
  const copy = async (as: CopyFormat): Promise<void> => {
    const text = copiedText({ ...props, as }, messages(), format);
    const went = await copyText(text);
    setOutcome(went ? messages().copied : messages().notCopied);
  };
  return (
    <>
      <For each={COPY_FORMATS}>
        {(as) => (
          <button
            type="button"
            class="text-button"
            aria-label={messages().copy(props.name, messages().formats[as])}
            onClick={() => void copy(as)}
          >
            {messages().formats[as]}
          </button>
        )}
      </For>
      <span role="status" class="card-caption">
        {outcome()}
      </span>
    </>
  );
}

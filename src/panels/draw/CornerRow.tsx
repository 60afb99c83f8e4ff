import X from "lucide-solid/icons/x";
import { createSignal, createUniqueId, Show } from "solid-js";
import { readTypedPosition } from "../../geo/coordinates/typed-position.ts";
import type { GeodesicLeg } from "../../geo/measure/geodesic.ts";
import type { Position } from "../../geo/position.ts";
import { bearingText } from "../../words/format/figures.ts";
import { Figure } from "../ui/Figure.tsx";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";

interface CornerRowProps {
  /** Counted from 1. */
  readonly number: string;
  readonly position: Position;
  /** The edge to the next corner. */
  readonly edge: GeodesicLeg | undefined;
  readonly isChosen: boolean;
  /** Goes there. */
  readonly set: (position: Position) => void;
  readonly choose: () => void;
  /** By its button. */
  readonly remove: (button: HTMLElement) => void;
}

/** A position as it is typed: latitude first, with six decimals, and a seventh where it has one. */
const typedText = ([lon, lat]: Position): string =>
  [lat, lon].map((degrees) => degrees.toFixed(7).replace(/0$/, "")).join(", ");

/** A corner in a list: its coordinates to be typed in any notation, and the edge to the next one. */
export function CornerRow(props: CornerRowProps) {
  const messages = useWords("draw/outline");
  const format = useFormat();
  return (
    <li class="corner-row" data-chosen={props.isChosen || undefined}>
      <span class="corner-row__disc" aria-hidden="true">
        {props.number}
      </span>
      <CornerField {...props} />
      <Show when={props.edge}>
        {(edge) => (
          <>
            <span class="corner-row__length num">
              <Figure quantity={format.perimeter(edge().distanceMetres)} />
            </span>
            <span class="corner-row__bearing num">{bearingText(edge().bearingDegrees)}</span>
          </>
        )}
      </Show>
      <button
        type="button"
        class="icon-button corner-row__delete"
        aria-label={messages().deleteNumbered(props.number)}
        title={messages().deleteNumbered(props.number)}
        onClick={({ currentTarget }) => props.remove(currentTarget)}
      >
        <X aria-hidden="true" />
      </button>
    </li>
  );
}

/** What cannot be read stays, and says so. */
function CornerField(props: CornerRowProps) {
  const messages = useWords("draw/outline");
  const [isWrong, setWrong] = createSignal(false);
  const problemId = createUniqueId();
  const text = (): string => typedText(props.position);
  const set = (field: HTMLInputElement): void => {
    const isChanged = field.value.trim() !== text();
    const read = isChanged ? readTypedPosition(field.value) : undefined;
    setWrong(isChanged && !read);
    if (read) props.set(read.position);
    if (!isChanged || read) field.value = text();
  };
  const leave = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    const { currentTarget: field, key } = event;
    if (key !== "Escape" || field.value === text()) return;
    // The first Escape gives the field its coordinates back.
    event.preventDefault();
    field.value = text();
    setWrong(false);
  };
  return (
    <>
      <input
        class="text-box corner-row__field"
        type="text"
        spellcheck={false}
        autocomplete="off"
        value={text()}
        aria-label={messages().corner(props.number)}
        aria-invalid={isWrong()}
        aria-describedby={isWrong() ? problemId : undefined}
        onFocus={() => props.choose()}
        onInput={() => setWrong(false)}
        onChange={({ currentTarget }) => set(currentTarget)}
        onKeyDown={leave}
      />
      <Show when={isWrong()}>
        <p id={problemId} class="corner-row__problem" role="alert">
          {messages().notRead}
        </p>
      </Show>
    </>
  );
}

import { For, Show } from "solid-js";
import type { OwnParkId } from "../../../document/document.ts";
import { useWords } from "../../ui/use-words.ts";

interface OtherPark {
  readonly id: OwnParkId;
  readonly name: string;
}

interface OtherParksProps {
  /** Those that can take part, nearest first. */
  readonly parks: readonly OtherPark[];
  readonly chosen: readonly OwnParkId[];
  readonly choose: (ids: readonly OwnParkId[]) => void;
}

/** The other parks of the user's with which an operation is to be done. */
export function OtherParks(props: OtherParksProps) {
  const messages = useWords("draw/operations");
  const toggle = (id: OwnParkId): void =>
    props.choose(
      props.chosen.includes(id) ? props.chosen.filter((one) => one !== id) : [...props.chosen, id],
    );
  return (
    <fieldset class="operation-others">
      <legend>{messages().others}</legend>
      <Show
        when={props.parks.length > 0}
        fallback={<p class="operation-note">{messages().noOthers}</p>}
      >
        <div class="operation-others__list">
          <For each={props.parks}>
            {({ id, name }) => (
              <label>
                <input
                  type="checkbox"
                  checked={props.chosen.includes(id)}
                  onChange={() => toggle(id)}
                />
                <span>{name}</span>
              </label>
            )}
          </For>
        </div>
      </Show>
    </fieldset>
  );
}

import { For, Show } from "solid-js";
import { useWords } from "../../ui/use-words.ts";
import "./history-list.css";

interface HistoryListProps {
  /** How many steps are done at each line, from all to none: the newest step stands first. */
  readonly places: readonly number[];
  /** How many are done now. */
  readonly done: number;
  /** What is said where there are none. */
  readonly empty: string;
  /** What a step is called, by its number from the oldest, which is 1. It is asked for when the line is laid out. */
  readonly nameOf: (step: number) => string;
  /** Goes to where so many steps are done. */
  readonly goTo: (done: number) => void;
}

/** Moves the focus to the line above or below. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const down = event.key === "ArrowDown";
  if (!down && event.key !== "ArrowUp") return;
  const lines = [...event.currentTarget.querySelectorAll("button")];
  const at = lines.findIndex((line) => line === document.activeElement);
  const next = lines[at + (down ? 1 : -1)];
  event.preventDefault();
  next?.focus();
}

/** The steps by name, the newest first, with where one stands; each line leads to what was so behind that step. */
export function HistoryList(props: HistoryListProps) {
  const words = useWords();
  const messages = useWords("document/history");
  return (
    <Show when={props.places.length > 1} fallback={<p class="history__empty">{props.empty}</p>}>
      <ol
        role="list"
        class="history__steps"
        aria-label={words().saving.history}
        onKeyDown={moveFocus}
      >
        <For each={props.places}>
          {(place) => (
            <li>
              <button
                type="button"
                class="history__step"
                aria-current={place === props.done ? "step" : undefined}
                data-undone={place > props.done ? "" : undefined}
                onClick={() => props.goTo(place)}
              >
                {place === 0 ? messages().first : props.nameOf(place)}
              </button>
            </li>
          )}
        </For>
      </ol>
    </Show>
  );
}

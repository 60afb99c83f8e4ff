import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import type { SourceId } from "../../../../catalogue/text.ts";
import { useWords } from "../../../ui/use-words.ts";
import type { CitedSource, CitedSources } from "../../cited-sources.ts";
import { settlePopover } from "../../../ui/popover-place.ts";
import { SourceNote } from "./SourceNote.tsx";

/** Keeps a numeral on one line with the word before it. */
const WORD_JOINER = "\u2060";

interface SourceMarksProps {
  readonly ids: readonly SourceId[];
  readonly cited: CitedSources;
}

/** Who says so: the sources' numerals, which open what is known of them, or the plain word that nobody does. */
export function SourceMarks(props: SourceMarksProps) {
  const words = useWords();
  const cites = createMemo(() =>
    props.ids
      .flatMap((id) => props.cited.get(id) ?? [])
      .toSorted((one, other) => one.number - other.number),
  );
  return (
    <Show
      when={cites().length > 0}
      fallback={<span class="card-unsourced">{words().card.unsourced}</span>}
    >
      {WORD_JOINER}
      <SourceMark cites={cites()} />
    </Show>
  );
}

interface SourceMarkProps {
  readonly cites: readonly CitedSource[];
}

function SourceMark(props: SourceMarkProps) {
  const words = useWords();
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  const numbers = (): readonly number[] => props.cites.map((cite) => cite.number);
  let mark!: HTMLButtonElement;
  let popover!: HTMLDivElement;
  return (
    <sup class="source-marks">
      <button
        type="button"
        class="source-mark"
        ref={mark}
        popovertarget={id}
        aria-label={words().card.sourceNumbers(numbers())}
        aria-expanded={open()}
      >
        <span>{numbers().join(", ")}</span>
      </button>
      <div
        id={id}
        class="source-popover"
        ref={popover}
        popover="auto"
        role="dialog"
        aria-label={words().card.sourceNumbers(numbers())}
        on:beforetoggle={(event) => {
          if (event.newState === "open") setOpen(true);
        }}
        on:toggle={(event) => {
          // What was inside goes only now: the browser has given the focus back to the mark.
          if (event.newState === "closed") setOpen(false);
          else settlePopover(popover, mark);
        }}
      >
        <Show when={open()}>
          <div class="source-popover-body">
            <For each={props.cites}>{(cite) => <SourceNote cite={cite} />}</For>
          </div>
        </Show>
      </div>
    </sup>
  );
}

import X from "lucide-solid/icons/x";
import {
  type Accessor,
  createEffect,
  createSignal,
  createUniqueId,
  For,
  on,
  onCleanup,
  onMount,
  Show,
} from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import {
  createDatumState,
  type DatumCandidate,
  type DatumState,
} from "../../../state/import/datum.ts";
import { bearingText, plain } from "../../../words/format/figures.ts";
import { han } from "../../../words/format/han.ts";
import { dockDialog } from "../../ui/docked-dialog.ts";
import "../report/report.css";
import "./datum-dialog.css";
import { useWords } from "../../ui/use-words.ts";
import { useFormat } from "../../ui/use-format.ts";

interface DatumDialogProps {
  /** Told of the dialog's element while it lies over the map. */
  readonly dock: (element: HTMLElement | undefined) => void;
}

/** Which datum a file is in: the three positions are on the map above, and the one that fits is made WGS 84. */
export function DatumDialog(props: DatumDialogProps) {
  const { datum } = useAtlas().import;
  const state = createDatumState(datum);
  const messages = useWords("import/datum");
  const titleId = createUniqueId();
  let dialog!: HTMLElement;
  dockDialog(() => dialog, datum.close);
  const [isDocked, setDocked] = createSignal(false);
  onMount(() => {
    // While its code was on its way the dialog was not on the page yet: only there it can be measured and focused.
    const frame = requestAnimationFrame(() => {
      props.dock(dialog);
      setDocked(true);
      dialog.focus({ preventScroll: true });
    });
    onCleanup(() => cancelAnimationFrame(frame));
  });
  onCleanup(() => {
    if (isDocked()) props.dock(undefined);
  });
  useThreePositions(state, isDocked);
  return (
    <section
      ref={dialog}
      class="report datum-dialog"
      role="dialog"
      aria-labelledby={titleId}
      tabindex="-1"
    >
      <div class="report__head">
        <h2 id={titleId}>{messages().title}</h2>
        <p class="report__file">{state.collection()?.name}</p>
        <button
          type="button"
          class="icon-button"
          aria-label={messages().close}
          onClick={() => datum.close()}
        >
          <X aria-hidden="true" />
        </button>
      </div>
      <DatumChoice state={state} />
      <DatumFoot state={state} />
    </section>
  );
}

function useMove() {
  const format = useFormat();
  return ({ metres, bearingDegrees }: NonNullable<DatumCandidate["moves"]>) => ({
    distance: plain(format.length(metres)),
    bearing: bearingText(bearingDegrees),
  });
}

/** A datum that moves nothing by as much as this does not shift here. */
const STILL_METRES = 1;

function useThreePositions(state: DatumState, isDocked: Accessor<boolean>): void {
  const messages = useWords("import/datum");
  const moveText = useMove();
  let shown = false;
  createEffect(
    on([state.places, messages, isDocked], ([places, words, docked]) => {
      // The camera keeps clear of the dialog as soon as it knows of it.
      if (!places || !docked) return;
      state.show(({ datum, moves }) => {
        const name = words.shortNames[datum];
        return moves && moves.metres > STILL_METRES
          ? `${name} · ${moveText(moves).distance}`
          : name;
      });
      if (!shown) state.goThere();
      shown = true;
    }),
  );
}

function DatumChoice(props: { readonly state: DatumState }) {
  const messages = useWords("import/datum");
  return (
    <div class="datum-dialog__body">
      <Show
        when={props.state.places()}
        fallback={
          <p class="datum-dialog__note">
            {props.state.isWorking() ? messages().working : messages().noPosition}
          </p>
        }
      >
        {(places) => (
          <fieldset class="datum-choice">
            <legend>{messages().question(props.state.collection()?.name ?? "")}</legend>
            <For each={places()}>
              {(place) => <DatumOption state={props.state} place={place} />}
            </For>
          </fieldset>
        )}
      </Show>
      <p class="datum-dialog__note">{messages().look}</p>
    </div>
  );
}

function DatumOption(props: { readonly state: DatumState; readonly place: DatumCandidate }) {
  const messages = useWords("import/datum");
  const moveText = useMove();
  const effect = (): string => {
    const { datum, moves } = props.place;
    if (datum === "WGS84") return messages().stays;
    if (!moves || moves.metres <= STILL_METRES) return messages().noShift;
    const { distance, bearing } = moveText(moves);
    return messages().moves(distance, bearing);
  };
  const [nameId, noteId] = [createUniqueId(), createUniqueId()];
  return (
    <label class="datum-choice__option" data-datum={props.place.datum}>
      <input
        type="radio"
        name="datum"
        aria-labelledby={nameId}
        aria-describedby={noteId}
        checked={props.state.choice() === props.place.datum}
        onChange={() => props.state.choose(props.place.datum)}
      />
      <svg width="26" height="10" aria-hidden="true">
        <path d="M1 5h24" />
      </svg>
      <b id={nameId}>{messages().names[props.place.datum]}</b>
      <span id={noteId} class="datum-choice__note num">
        {han`${messages().about[props.place.datum]} ${effect()}`}
      </span>
    </label>
  );
}

function DatumFoot(props: { readonly state: DatumState }) {
  const messages = useWords("import/datum");
  const ready = (): boolean => props.state.choice() !== "WGS84" && !props.state.converting();
  return (
    <div class="datum-dialog__foot">
      {/* Not `disabled`: it would lose the focus that it has when the work is done. */}
      <button
        type="button"
        class="push-button push-button--solid"
        aria-disabled={!ready()}
        onClick={() => ready() && void props.state.convert()}
      >
        {props.state.converting() ? messages().converting : messages().convert}
      </button>
      <Show when={props.state.restorable()}>
        <button type="button" class="push-button" onClick={() => props.state.restore()}>
          {messages().restore}
        </button>
      </Show>
    </div>
  );
}

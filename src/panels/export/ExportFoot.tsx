import { Match, onCleanup, Show, Switch } from "solid-js";
import type { ExportPhase } from "../../state/export/export-job.ts";
import { useWords } from "../ui/use-words.ts";
import { countText } from "../../words/format/figures.ts";

/** The phase if it is of a kind, for `<Match>`. */
const when = <Kind extends ExportPhase["kind"]>(phase: ExportPhase, kind: Kind) =>
  phase.kind === kind ? (phase as Extract<ExportPhase, { kind: Kind }>) : undefined;

interface ExportFootProps {
  readonly phase: ExportPhase;
  readonly fileName: string;
  /** How many parks go out. */
  readonly count: number;
  readonly download: () => void;
  readonly cancel: () => void;
}

/** Why no file was written, as a sentence. */
function useFailure(props: ExportFootProps): () => string | undefined {
  const words = useWords("export/dialog");
  const page = useWords();
  return () => {
    const { kind } = props.phase;
    if (kind === "not-loaded") return page().notice.notLoaded;
    return kind === "failed" ? words().failed : undefined;
  };
}

/** The file's name, how far it is, and the button that writes it. */
export function ExportFoot(props: ExportFootProps) {
  const words = useWords("export/dialog");
  let download!: HTMLButtonElement;
  const isWriting = () => props.phase.kind === "writing";
  const failure = useFailure(props);
  const parks = (count: number) => words().parks(count, countText(count));
  return (
    <div class="export__foot">
      <div class="export__outcome">
        <Switch>
          <Match when={when(props.phase, "idle") || failure()}>
            <p>
              <span class="export__file">{props.fileName}</span>{" "}
              <span class="export__count">{parks(props.count)}</span>
            </p>
          </Match>
          <Match when={when(props.phase, "writing")}>
            {(writing) => <Writing done={writing().done} />}
          </Match>
        </Switch>
        <div role="status">
          <Show when={when(props.phase, "saved")}>
            {(saved) => (
              <>
                <p>{words().saved(parks(saved().parks), saved().name)}</p>
                <Show when={saved().leftOut}>
                  {(leftOut) => <p>{words().leftOut(leftOut(), countText(leftOut()))}</p>}
                </Show>
              </>
            )}
          </Show>
        </div>
        <Show when={failure()}>
          {(sentence) => (
            <p role="alert" class="export__failure">
              {sentence()}
            </p>
          )}
        </Show>
      </div>
      <Show when={isWriting()}>
        <CancelButton successor={download} cancel={props.cancel} />
      </Show>
      <button
        ref={download}
        type="button"
        class="push-button push-button--solid"
        aria-disabled={isWriting()}
        onClick={() => isWriting() || props.download()}
      >
        {words().download}
      </button>
    </div>
  );
}

/** Ends the writing. It goes with it, and the focus that it may have had goes to its successor. */
function CancelButton(props: { readonly successor: HTMLElement; readonly cancel: () => void }) {
  const words = useWords("export/dialog");
  let button!: HTMLButtonElement;
  onCleanup(() => {
    if (document.activeElement === button) props.successor.focus();
  });
  return (
    <button ref={button} type="button" class="push-button" onClick={() => props.cancel()}>
      {words().cancel}
    </button>
  );
}

function Writing(props: { readonly done: number }) {
  const words = useWords("export/dialog");
  return (
    <div class="export__writing">
      <progress aria-label={words().writing} value={props.done} />
      <span>{words().percent(Math.floor(props.done * 100))}</span>
    </div>
  );
}

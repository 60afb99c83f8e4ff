import { Match, onCleanup, Show, Switch } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { fileNameOf } from "../../state/export/export-file.ts";
import type { ExportPhase } from "../../state/export/export-job.ts";
import { useWords } from "../ui/use-words.ts";
import { countText } from "../../words/format/figures.ts";

/** The phase if it is of a kind, for `<Match>`. */
const when = <Kind extends ExportPhase["kind"]>(phase: ExportPhase, kind: Kind) =>
  phase.kind === kind ? (phase as Extract<ExportPhase, { kind: Kind }>) : undefined;

/** Why no file was written, as a sentence. */
function useFailure(): () => string | undefined {
  const exports = useAtlas().export;
  const words = useWords("export/dialog");
  const page = useWords();
  return () => {
    const { kind } = exports.phase();
    if (kind === "not-loaded") return page().notice.notLoaded;
    return kind === "failed" ? words().failed : undefined;
  };
}

/** The file's name, how far it is, and the button that writes it. */
export function ExportFoot() {
  const exports = useAtlas().export;
  const words = useWords("export/dialog");
  let download!: HTMLButtonElement;
  const isWriting = () => exports.phase().kind === "writing";
  const failure = useFailure();
  const parks = (count: number) => words().parks(count, countText(count));
  return (
    <div class="export__foot">
      <div class="export__outcome">
        <Switch>
          <Match when={when(exports.phase(), "idle") || failure()}>
            <p>
              <span class="export__file">{fileNameOf(exports)}</span>{" "}
              <span class="export__count">{parks(exports.count())}</span>
            </p>
          </Match>
          <Match when={when(exports.phase(), "writing")}>
            {(writing) => <Writing done={writing().done} />}
          </Match>
        </Switch>
        <div role="status">
          <Show when={when(exports.phase(), "saved")}>
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
        <CancelButton successor={download} />
      </Show>
      <button
        ref={download}
        type="button"
        class="push-button push-button--solid"
        aria-disabled={isWriting()}
        onClick={() => isWriting() || void exports.download(fileNameOf(exports))}
      >
        {words().download}
      </button>
    </div>
  );
}

/** Ends the writing. It goes with it, and the focus that it may have had goes to its successor. */
function CancelButton(props: { readonly successor: HTMLElement }) {
  const exports = useAtlas().export;
  const words = useWords("export/dialog");
  let button!: HTMLButtonElement;
  onCleanup(() => {
    if (document.activeElement === button) props.successor.focus();
  });
  return (
    <button ref={button} type="button" class="push-button" onClick={() => exports.cancel()}>
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

import { For, Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import type { ImportNotice } from "./import-notice.ts";
import { importSentences } from "./import-sentence.ts";
import { useImportSpeech } from "./import-speech.ts";

/** What an import came to, and what can be done about it now. */
export function ImportToast(props: {
  readonly notice: ImportNotice;
  readonly dismiss: () => void;
}) {
  const { imports, own } = useAtlas();
  const speech = useImportSpeech();
  const done = (action: () => void) => (): void => {
    props.dismiss();
    action();
  };
  const imported = () => (props.notice.kind === "imported" ? props.notice : undefined);
  return (
    <>
      <div class="toast__lines">
        <For each={importSentences(props.notice, speech().say)}>{(line) => <p>{line}</p>}</For>
      </div>
      <Show when={(imported()?.parks ?? 0) > 0}>
        <button
          type="button"
          class="toast__action"
          aria-label={speech().say.adding.undoName}
          onClick={done(own.undo)}
        >
          {speech().say.adding.undo}
        </button>
      </Show>
      <Show when={imported()?.hasReport && !imports.reportOpen()}>
        <button type="button" class="toast__action" onClick={done(imports.openReport)}>
          {speech().say.adding.openReport}
        </button>
      </Show>
    </>
  );
}

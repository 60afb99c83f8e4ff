import { For, Show } from "solid-js";
import type { ImportNotice } from "./messages/import-notice.ts";
import { importSentences } from "./messages/import-sentence.ts";
import { useImportFormat } from "./messages/import-format.ts";

interface ImportToastProps {
  readonly notice: ImportNotice;
  readonly dismiss: () => void;
  readonly undo: () => void;
  /** Opens the report; there is none to open where it is open. */
  readonly openReport: (() => void) | undefined;
}

/** What an import came to, and what can be done about it now. */
export function ImportToast(props: ImportToastProps) {
  const format = useImportFormat();
  const done = (action: () => void): void => {
    props.dismiss();
    action();
  };
  const imported = () => (props.notice.kind === "imported" ? props.notice : undefined);
  return (
    <>
      <div class="toast__lines">
        <For each={importSentences(props.notice, format().words)}>{(line) => <p>{line}</p>}</For>
      </div>
      <Show when={(imported()?.parks ?? 0) > 0}>
        <button
          type="button"
          class="toast__action"
          aria-label={format().words.dialog.undoName}
          onClick={() => done(props.undo)}
        >
          {format().words.dialog.undo}
        </button>
      </Show>
      <Show when={imported()?.hasReport && props.openReport}>
        {(open) => (
          <button type="button" class="toast__action" onClick={() => done(open())}>
            {format().words.dialog.openReport}
          </button>
        )}
      </Show>
    </>
  );
}

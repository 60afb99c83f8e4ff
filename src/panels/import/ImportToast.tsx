import { For, Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import type { ImportNotice } from "./messages/import-notice.ts";
import { importSentences } from "./messages/import-sentence.ts";
import { useImportFormat } from "./messages/import-format.ts";

/** What an import came to, and what can be done about it now. */
export function ImportToast(props: {
  readonly notice: ImportNotice;
  readonly dismiss: () => void;
}) {
  const {
    import: imports,
    document: { own },
  } = useAtlas();
  const format = useImportFormat();
  const done = (action: () => void) => (): void => {
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
          onClick={done(own.undo)}
        >
          {format().words.dialog.undo}
        </button>
      </Show>
      <Show when={imported()?.hasReport && !imports.reportOpen()}>
        <button type="button" class="toast__action" onClick={done(imports.openReport)}>
          {format().words.dialog.openReport}
        </button>
      </Show>
    </>
  );
}

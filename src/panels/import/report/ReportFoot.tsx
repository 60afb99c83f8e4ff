import { Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { useImportFormat } from "../messages/import-format.ts";
import { countText } from "../../../words/format/figures.ts";

/** What can be done for all findings at once. */
export function ReportFoot() {
  const imports = useAtlas().import;
  const format = useImportFormat();
  const mendable = () => imports.repairableCount();
  const hasFoot = () => mendable() > 0 || imports.waiting().length > 0;
  return (
    <Show when={hasFoot()}>
      <div class="report__foot">
        <Show when={mendable() > 0}>
          <button
            type="button"
            class="push-button push-button--solid"
            onClick={({ currentTarget }) => {
              // This button goes when nothing is left for it.
              currentTarget.closest<HTMLElement>("[role=dialog]")?.focus();
              void imports.repairAll();
            }}
          >
            {format().words.report.fixAll(countText(mendable()))}
          </button>
          <span class="report__undoable">{format().words.report.canUndo}</span>
        </Show>
        <Show when={imports.waiting().length > 0}>
          <button
            type="button"
            class="push-button report__save"
            onClick={() => imports.saveRejected()}
          >
            {format().words.report.saveRejected}
          </button>
        </Show>
      </div>
    </Show>
  );
}

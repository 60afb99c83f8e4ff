import { Show } from "solid-js";
import { useImportFormat } from "../messages/import-format.ts";
import { countText } from "../../../words/format/figures.ts";

interface ReportFootProps {
  /** How many findings have a fix that is still to be done. */
  readonly repairable: number;
  /** How many features were not added. */
  readonly rejected: number;
  readonly repairAll: () => void;
  readonly saveRejected: () => void;
}

/** What can be done for all findings at once. */
export function ReportFoot(props: ReportFootProps) {
  const format = useImportFormat();
  return (
    <Show when={props.repairable > 0 || props.rejected > 0}>
      <div class="report__foot">
        <Show when={props.repairable > 0}>
          <button
            type="button"
            class="push-button push-button--solid"
            onClick={({ currentTarget }) => {
              // This button goes when nothing is left for it.
              currentTarget.closest<HTMLElement>("[role=dialog]")?.focus();
              props.repairAll();
            }}
          >
            {format().words.report.fixAll(props.repairable, countText(props.repairable))}
          </button>
          <span class="report__undoable">{format().words.report.canUndo}</span>
        </Show>
        <Show when={props.rejected > 0}>
          <button
            type="button"
            class="push-button report__save"
            onClick={() => props.saveRejected()}
          >
            {format().words.report.saveRejected}
          </button>
        </Show>
      </div>
    </Show>
  );
}

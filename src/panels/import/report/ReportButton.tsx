import { Show } from "solid-js";
import { useImportFormat } from "../messages/import-format.ts";
import { countText } from "../../../words/format/figures.ts";

interface ReportButtonProps {
  readonly findings: number;
  /** How many features were not added. */
  readonly rejected: number;
  readonly open: () => void;
}

/** Opens the import report again, as long as there is something in it. */
export function ReportButton(props: ReportButtonProps) {
  const format = useImportFormat();
  const text = (): string => {
    const { report } = format().words;
    return props.findings > 0
      ? report.reopen(props.findings, countText(props.findings))
      : report.rejected(countText(props.rejected));
  };
  return (
    <Show when={props.findings > 0 || props.rejected > 0}>
      <p class="own-none">
        <button type="button" class="text-button" onClick={() => props.open()}>
          {text()}
        </button>
      </p>
    </Show>
  );
}

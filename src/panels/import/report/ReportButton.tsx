import { Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { useImportFormat } from "../messages/import-format.ts";
import { countText } from "../../../words/format/figures.ts";

/** Opens the import report again, as long as there is something in it. */
export function ReportButton() {
  const imports = useAtlas().import;
  const format = useImportFormat();
  const findings = () => imports.groups().reduce((sum, group) => sum + group.findings, 0);
  const text = (): string => {
    const { report } = format().words;
    return findings() > 0
      ? report.reopen(findings(), countText(findings()))
      : report.rejected(countText(imports.waiting().length));
  };
  const hasSomething = () => findings() > 0 || imports.waiting().length > 0;
  return (
    <Show when={hasSomething() && !imports.reportOpen()}>
      <p class="own-none">
        <button type="button" class="text-button" onClick={() => imports.openReport()}>
          {text()}
        </button>
      </p>
    </Show>
  );
}

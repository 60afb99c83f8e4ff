import { createMemo, onCleanup, onMount, Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import type { ReportContent as Report } from "../../../state/import/report.ts";
import { dockDialog } from "../../ui/docked-dialog.ts";
import { FindingDetails } from "../findings/FindingDetail.tsx";
import { FindingGroups } from "../findings/FindingList.tsx";
import { useImportFormat } from "../messages/import-format.ts";
import { createChangePreview } from "../findings/fix-preview.ts";
import { countsOfReport } from "./report-counts.ts";
import { ReportFoot } from "./ReportFoot.tsx";
import { ReportHead } from "./ReportHead.tsx";
import "./report.css";
import "../findings/finding.css";

const TITLE_ID = "import-report-title";

interface ImportReportProps {
  /** Told of the dialog's element while it lies over the map. */
  readonly dock: (element: HTMLElement | undefined) => void;
}

/** What the last import found. Lies below the map, on which the finding that is looked at is shown. */
export function ImportReport(props: ImportReportProps) {
  const imports = useAtlas().import;
  let dialog!: HTMLElement;
  dockDialog(() => dialog, imports.closeReport);
  onMount(() => props.dock(dialog));
  onCleanup(() => props.dock(undefined));
  return (
    <section ref={dialog} class="report" role="dialog" aria-labelledby={TITLE_ID} tabindex="-1">
      <Show when={imports.report()}>{(report) => <ReportBody report={report()} />}</Show>
    </section>
  );
}

function ReportBody(props: { readonly report: Report }) {
  const imports = useAtlas().import;
  const format = useImportFormat();
  const preview = createChangePreview(imports, () => {
    const { before, after } = format().words.report;
    return { before, after };
  });
  const counts = createMemo(() => countsOfReport(imports.groups(), imports.standingOf));
  return (
    <>
      <ReportHead
        titleId={TITLE_ID}
        report={props.report}
        counts={counts()}
        rejected={imports.waiting().length}
        close={imports.closeReport}
      />
      <div class="report__panes">
        <FindingGroups report={props.report} preview={preview} />
        <FindingDetails preview={preview} />
      </div>
      <ReportFoot
        repairable={imports.repairableCount()}
        rejected={imports.waiting().length}
        repairAll={() => void imports.repairAll()}
        saveRejected={() => imports.saveRejected()}
      />
    </>
  );
}

import { createMemo, onCleanup, onMount, Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import type { ImportReport as Report } from "../../state/report.ts";
import { dockDialog } from "./docked-dialog.ts";
import { FindingDetail } from "./FindingDetail.tsx";
import { FindingList } from "./FindingList.tsx";
import { useImportSpeech } from "./import-speech.ts";
import { createPreview } from "./preview.ts";
import { countsOfReport } from "./report-counts.ts";
import { ReportFoot } from "./ReportFoot.tsx";
import { ReportHead } from "./ReportHead.tsx";
import "./report.css";
import "./finding.css";

const TITLE_ID = "import-report-title";

interface ImportReportProps {
  /** Told of the dialog's element while it lies over the map. */
  readonly dock: (element: HTMLElement | undefined) => void;
}

/** What the last import found. Lies below the map, on which the finding that is looked at is shown. */
export function ImportReport(props: ImportReportProps) {
  const { imports } = useAtlas();
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
  const { imports } = useAtlas();
  const speech = useImportSpeech();
  const preview = createPreview(imports, () => {
    const { before, after } = speech().say.report;
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
        <FindingList report={props.report} preview={preview} />
        <FindingDetail preview={preview} />
      </div>
      <ReportFoot />
    </>
  );
}

import X from "lucide-solid/icons/x";
import { Show } from "solid-js";
import type { ImportReport } from "../../state/report.ts";
import { countText } from "../../words/imports/counts.ts";
import { fileSizeText } from "../../words/imports/file-size.ts";
import { namesText } from "./import-sentence.ts";
import { useImportSpeech } from "./import-speech.ts";
import type { ReportCounts } from "./report-counts.ts";
import { SeverityMark } from "./SeverityMark.tsx";

interface ReportHeadProps {
  readonly titleId: string;
  readonly report: ImportReport;
  readonly counts: ReportCounts;
  readonly close: () => void;
}

/** Whose report it is, and what it comes to. */
export function ReportHead(props: ReportHeadProps) {
  const speech = useImportSpeech();
  return (
    <>
      <div class="report__head">
        <h2 id={props.titleId}>{speech().say.report.title}</h2>
        <p class="report__file">
          {namesText(props.report.names, speech().say)} · {fileSizeText(props.report.bytes)}
        </p>
        <button
          type="button"
          class="icon-button"
          aria-label={speech().say.report.hide}
          onClick={() => props.close()}
        >
          <X aria-hidden="true" />
        </button>
      </div>
      <p class="report__counts num">
        <Show when={props.counts.added > 0 || props.counts.waiting === 0}>
          <span>
            <SeverityMark severity="mended" />
            {speech().say.report.added(props.counts.added, countText(props.counts.added))}
          </span>
        </Show>
        <Show when={props.counts.needLook > 0}>
          <span>
            <SeverityMark severity="warning" />
            {speech().say.report.needLook(props.counts.needLook)}
          </span>
        </Show>
        <Show when={props.counts.waiting > 0}>
          <span>
            <SeverityMark severity="error" />
            {speech().say.report.wait(props.counts.waiting)}
          </span>
        </Show>
      </p>
    </>
  );
}

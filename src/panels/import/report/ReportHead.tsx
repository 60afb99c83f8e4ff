import X from "lucide-solid/icons/x";
import { For, Show } from "solid-js";
import type { ReportContent } from "../../../state/import/report.ts";
import { namesText } from "../messages/import-sentence.ts";
import { useImportFormat } from "../messages/import-format.ts";
import type { ReportCounts } from "./report-counts.ts";
import { severityCountText } from "../messages/import-status.ts";
import { SeverityMark } from "../findings/SeverityMark.tsx";
import { countText, fileSizeText } from "../../../words/format/figures.ts";

interface ReportHeadProps {
  readonly titleId: string;
  readonly report: ReportContent;
  readonly counts: ReportCounts;
  /** Features that did not come in, of this import and of those before it. */
  readonly rejected: number;
  readonly close: () => void;
}

const SEVERITIES = ["error", "warning", "note"] as const;

/** Whose report it is, and what it comes to. */
export function ReportHead(props: ReportHeadProps) {
  const format = useImportFormat();
  return (
    <>
      <div class="report__head">
        <h2 id={props.titleId}>{format().words.report.title}</h2>
        <p class="report__file">
          {namesText(props.report.names, format().words)} · {fileSizeText(props.report.bytes)}
        </p>
        <button
          type="button"
          class="icon-button"
          aria-label={format().words.report.close}
          onClick={() => props.close()}
        >
          <X aria-hidden="true" />
        </button>
      </div>
      <p class="report__counts num">
        <Show when={props.report.added > 0 || props.rejected === 0}>
          <span>
            <SeverityMark severity="repaired" />
            {format().words.report.added(props.report.added, countText(props.report.added))}
          </span>
        </Show>
        <For each={SEVERITIES}>
          {(severity) => (
            <Show when={props.counts[severity] > 0}>
              <span>
                <SeverityMark severity={severity} />
                {severityCountText(severity, props.counts[severity], format())}
              </span>
            </Show>
          )}
        </For>
        <Show when={props.rejected > 0}>
          <span>
            <SeverityMark severity="rejected" />
            {format().words.report.rejected(countText(props.rejected))}
          </span>
        </Show>
      </p>
    </>
  );
}

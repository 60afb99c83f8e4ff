import { Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { countText } from "../../words/imports/counts.ts";
import { useImportSpeech } from "./import-speech.ts";

/** Opens the report of the last import again, as long as there is something in it. */
export function ReportButton() {
  const { imports } = useAtlas();
  const speech = useImportSpeech();
  const findings = () => imports.report()?.items.length ?? 0;
  return (
    <Show when={findings() > 0 && !imports.reportOpen()}>
      <p class="own-none">
        <button type="button" class="text-button" onClick={() => imports.openReport()}>
          {speech().say.report.reopen(findings(), countText(findings()))}
        </button>
      </p>
    </Show>
  );
}

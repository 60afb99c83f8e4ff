import { For } from "solid-js";
import { EDITABLE, LIMITS } from "../../../state/import/limits.ts";
import { countText } from "../../../words/format/counts.ts";
import { fileSizeText } from "../../../words/format/file-size.ts";
import { useImportFormat } from "../messages/import-format.ts";

/** What an import may weigh, said before it bites. */
export function LimitsNote() {
  const format = useImportFormat();
  const limits = () =>
    format().say.adding.limits({
      fileSize: fileSizeText(LIMITS.fileBytes),
      features: countText(LIMITS.features),
      nesting: countText(LIMITS.nesting),
      editable: countText(EDITABLE.features),
    });
  return (
    <section class="add-limits" aria-label={format().say.adding.limitsName}>
      <For each={limits()}>{(line) => <p>{line}</p>}</For>
    </section>
  );
}

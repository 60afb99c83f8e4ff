import { For } from "solid-js";
import { EDITABLE, LIMITS } from "../../../state/import/limits.ts";
import { useImportFormat } from "../messages/import-format.ts";
import { countText, fileSizeText } from "../../../words/format/figures.ts";

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

import X from "lucide-solid/icons/x";
import { onMount } from "solid-js";
import { DATUMS } from "../../geo/datum.ts";
import { useAtlas } from "../../state/context.ts";
import { EXPORT_FORMATS } from "../../state/exporter.ts";
import { ChoiceGroup } from "./ChoiceGroup.tsx";
import { ExportFoot } from "./ExportFoot.tsx";
import { ParksChoice } from "./ParksChoice.tsx";
import { useExportWords } from "./use-export-words.ts";
import "../controls.css";
import "./export-dialog.css";

/** What goes out, in which format and on which datum, and the button that does it. */
export function ExportDialog() {
  const { exports } = useAtlas();
  const words = useExportWords();
  let dialog!: HTMLDialogElement;
  onMount(() => dialog.showModal());
  return (
    <dialog
      ref={dialog}
      class="export"
      aria-labelledby="export-title"
      onClose={() => exports.close()}
      onClick={(event) => {
        if (event.target === dialog) dialog.close();
      }}
    >
      <header class="export__head">
        <h2 id="export-title">{words().title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words().close}
          onClick={() => dialog.close()}
        >
          <X aria-hidden="true" />
        </button>
      </header>
      <div class="export__body">
        <ParksChoice />
        <ChoiceGroup
          name={words().formatName}
          field="export-format"
          columns
          values={EXPORT_FORMATS}
          texts={words().format}
          value={exports.format()}
          choose={(format) => exports.choose({ format })}
        />
        <ChoiceGroup
          name={words().datumName}
          field="export-datum"
          values={DATUMS}
          texts={words().datum}
          value={exports.datum()}
          choose={(datum) => exports.choose({ datum })}
        />
      </div>
      <ExportFoot />
    </dialog>
  );
}

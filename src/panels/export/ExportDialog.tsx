import { createMemo } from "solid-js";
import { DATUMS } from "../../geo/datum/datum.ts";
import { useAtlas } from "../../state/context.ts";
import { fileNameOf } from "../../state/export/export-file.ts";
import { ModalDialog } from "../ui/ModalDialog.tsx";
import { ChoiceGroup } from "./ChoiceGroup.tsx";
import { ExportFoot } from "./ExportFoot.tsx";
import { ParksChoice } from "./ParksChoice.tsx";
import { formatChoices } from "./format-choices.ts";
import "./export-dialog.css";
import { useWords } from "../ui/use-words.ts";

/** What goes out, in which format and on which datum, and the button that does it. */
export function ExportDialog() {
  const {
    export: exports,
    document: { own },
  } = useAtlas();
  const words = useWords("export/dialog");
  const formats = createMemo(() => formatChoices(words()));
  const single = () => {
    const choice = exports.choice();
    return choice.kind === "park" ? own.park(choice.id) : undefined;
  };
  return (
    <ModalDialog title={words().title} closeName={words().close} closed={() => exports.close()}>
      {() => (
        <>
          <div class="dialog__body">
            <ParksChoice
              choice={exports.choice()}
              collections={own.collections()}
              single={single()}
              countOf={exports.countOf}
              choose={(choice) => exports.choose({ choice })}
            />
            <ChoiceGroup
              name={words().formatName}
              field="export-format"
              columns
              values={formats().values}
              texts={formats().texts}
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
          <ExportFoot
            phase={exports.phase()}
            fileName={fileNameOf(exports)}
            count={exports.count()}
            download={() => void exports.download(fileNameOf(exports))}
            cancel={exports.cancel}
          />
        </>
      )}
    </ModalDialog>
  );
}

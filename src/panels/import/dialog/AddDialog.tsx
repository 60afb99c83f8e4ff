import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { AddressField } from "./AddressField.tsx";
import { FilesField } from "./FilesField.tsx";
import { useImportFormat } from "../messages/import-format.ts";
import { LimitsNote } from "./LimitsNote.tsx";
import { PasteField } from "./PasteField.tsx";
import "./add-dialog.css";

/** The three ways in that need no mouse, and what may come in by them. Closes as soon as something is on its way. */
export function AddDialog(props: { readonly close: () => void }) {
  const format = useImportFormat();
  return (
    <ModalDialog
      title={format().say.adding.title}
      closeName={format().say.adding.close}
      closed={() => props.close()}
    >
      {(close) => (
        <div class="dialog__body">
          <FilesField done={close} />
          <PasteField done={close} />
          <AddressField done={close} />
          <LimitsNote />
        </div>
      )}
    </ModalDialog>
  );
}

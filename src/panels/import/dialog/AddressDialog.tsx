import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { HostQuestion } from "./HostQuestion.tsx";
import { useImportFormat } from "../messages/import-format.ts";
import "./add-dialog.css";

/** The question about a host, for an address that was dropped or pasted on the page. */
export function AddressDialog(props: { readonly url: URL; readonly close: () => void }) {
  const format = useImportFormat();
  return (
    <ModalDialog title={format().words.dialog.addressName} closed={() => props.close()}>
      {(close) => (
        <div class="dialog__body">
          <HostQuestion url={props.url} agreed={close} declined={close} />
        </div>
      )}
    </ModalDialog>
  );
}

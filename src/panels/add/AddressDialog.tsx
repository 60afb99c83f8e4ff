import { ModalDialog } from "../ModalDialog.tsx";
import { HostQuestion } from "./HostQuestion.tsx";
import { useImportSpeech } from "./import-speech.ts";
import "./add-dialog.css";

/** The question about a host, for an address that was dropped or pasted on the page. */
export function AddressDialog(props: { readonly url: URL; readonly close: () => void }) {
  const speech = useImportSpeech();
  return (
    <ModalDialog title={speech().say.adding.addressName} closed={() => props.close()}>
      {(close) => (
        <div class="dialog__body">
          <HostQuestion url={props.url} agreed={close} declined={close} />
        </div>
      )}
    </ModalDialog>
  );
}

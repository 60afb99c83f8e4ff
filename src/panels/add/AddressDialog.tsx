import { onMount } from "solid-js";
import { HostQuestion } from "./HostQuestion.tsx";
import { useImportSpeech } from "./import-speech.ts";
import "./add-dialog.css";

/** The question about a host, for an address that was dropped or pasted on the page. */
export function AddressDialog(props: { readonly url: URL; readonly close: () => void }) {
  const speech = useImportSpeech();
  let dialog!: HTMLDialogElement;
  onMount(() => dialog.showModal());
  return (
    <dialog
      ref={dialog}
      class="add-dialog add-dialog--small"
      aria-labelledby="address-title"
      onClose={() => props.close()}
    >
      <header class="add-dialog__head">
        <h2 id="address-title">{speech().say.adding.addressName}</h2>
      </header>
      <div class="add-dialog__body">
        <HostQuestion
          url={props.url}
          agreed={() => dialog.close()}
          declined={() => dialog.close()}
        />
      </div>
    </dialog>
  );
}

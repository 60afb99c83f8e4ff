import X from "lucide-solid/icons/x";
import { onMount } from "solid-js";
import { AddressField } from "./AddressField.tsx";
import { FilesField } from "./FilesField.tsx";
import { useImportSpeech } from "./import-speech.ts";
import { LimitsNote } from "./LimitsNote.tsx";
import { PasteField } from "./PasteField.tsx";
import "./add-dialog.css";

/** The three ways in that need no mouse, and what may come in by them. Closes as soon as something is on its way. */
export function AddDialog(props: { readonly close: () => void }) {
  const speech = useImportSpeech();
  let dialog!: HTMLDialogElement;
  onMount(() => dialog.showModal());
  const done = (): void => dialog.close();
  return (
    <dialog
      ref={dialog}
      class="add-dialog"
      aria-labelledby="add-title"
      onClose={() => props.close()}
      onClick={(event) => {
        if (event.target === dialog) dialog.close();
      }}
    >
      <header class="add-dialog__head">
        <h2 id="add-title">{speech().say.adding.title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={speech().say.adding.close}
          onClick={() => dialog.close()}
        >
          <X aria-hidden="true" />
        </button>
      </header>
      <div class="add-dialog__body">
        <FilesField done={done} />
        <PasteField done={done} />
        <AddressField done={done} />
        <LimitsNote />
      </div>
    </dialog>
  );
}

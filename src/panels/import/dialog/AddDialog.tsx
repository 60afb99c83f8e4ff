import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { AddressField } from "./AddressField.tsx";
import { useImportFormat } from "../messages/import-format.ts";
import { formatsSentence } from "../messages/import-sentence.ts";
import "./add-dialog.css";
import FilePlus from "lucide-solid/icons/file-plus";
import { useImportInput } from "./use-import-sources.ts";
import { For, createSignal } from "solid-js";
import { EDITABLE, LIMITS } from "../../../state/import/limits.ts";
import { countText, fileSizeText } from "../../../words/format/figures.ts";

/** A box for text in any of the formats. */
export function PasteField(props: { readonly done: () => void }) {
  const format = useImportFormat();
  const inputs = useImportInput();
  // The text stays in the box: a copy of it for every key pressed would be of no use.
  const [isEmpty, setEmpty] = createSignal(true);
  let box!: HTMLTextAreaElement;
  const take = (event: SubmitEvent): void => {
    event.preventDefault();
    if (box.value.trim() === "") return;
    inputs.text(box.value);
    props.done();
  };
  return (
    <form class="add-field" onSubmit={take}>
      <label class="add-field__name" for="add-paste">
        {format().words.dialog.pasteName}
      </label>
      <textarea
        ref={box}
        id="add-paste"
        class="text-box add-field__text"
        rows="4"
        spellcheck={false}
        autocomplete="off"
        placeholder={format().words.dialog.pasteHint}
        onInput={() => setEmpty(box.value.trim() === "")}
      />
      <button type="submit" class="push-button" disabled={isEmpty()}>
        {format().words.dialog.addPasted}
      </button>
    </form>
  );
}

/** How large an import may be, said before it bites. */
export function LimitsNote() {
  const format = useImportFormat();
  const limits = () =>
    format().words.dialog.limits({
      fileSize: fileSizeText(LIMITS.fileBytes),
      features: countText(LIMITS.features),
      nesting: countText(LIMITS.nesting),
      editable: countText(EDITABLE.features),
    });
  return (
    <section class="add-limits" aria-label={format().words.dialog.limitsName}>
      <For each={limits()}>{(line) => <p>{line}</p>}</For>
    </section>
  );
}

/** Opens the system's file picker. Any file may be chosen: its content tells what it is, not its name. */
export function FilesField(props: { readonly done: () => void }) {
  const format = useImportFormat();
  const inputs = useImportInput();
  const take = (input: HTMLInputElement): void => {
    const files = Array.from(input.files ?? []);
    if (files.length === 0) return;
    inputs.files(files);
    input.value = "";
    props.done();
  };
  return (
    <div class="add-files">
      <label class="add-files__label push-button push-button--solid">
        <FilePlus aria-hidden="true" />
        {format().words.dialog.chooseFiles}
        <input
          type="file"
          multiple
          autofocus
          class="add-files__input"
          onChange={(event) => take(event.currentTarget)}
        />
      </label>
      <p class="add-files__hint">{format().words.dialog.filesHint}</p>
      <p class="add-files__formats">{formatsSentence(format().words.dialog)}</p>
    </div>
  );
}

/** Files, a text or an address to import, without a mouse, and the limits. Closes as soon as an import has begun. */
export function AddDialog(props: { readonly close: () => void }) {
  const format = useImportFormat();
  return (
    <ModalDialog
      title={format().words.dialog.title}
      closeName={format().words.dialog.close}
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

import { createSignal } from "solid-js";
import { useImportFormat } from "../messages/import-format.ts";
import { useImportInput } from "./use-import-sources.ts";

/** A box for text in any of the formats. */
export function PasteField(props: { readonly done: () => void }) {
  const format = useImportFormat();
  const arrival = useImportInput();
  // The text stays in the box: a copy of it for every key pressed would be of no use.
  const [isEmpty, setEmpty] = createSignal(true);
  let box!: HTMLTextAreaElement;
  const take = (event: SubmitEvent): void => {
    event.preventDefault();
    if (box.value.trim() === "") return;
    arrival.text(box.value);
    props.done();
  };
  return (
    <form class="add-field" onSubmit={take}>
      <label class="add-field__name" for="add-paste">
        {format().say.adding.pasteName}
      </label>
      <textarea
        ref={box}
        id="add-paste"
        class="add-field__box add-field__box--text"
        rows="4"
        spellcheck={false}
        autocomplete="off"
        placeholder={format().say.adding.pasteHint}
        onInput={() => setEmpty(box.value.trim() === "")}
      />
      <button type="submit" class="push-button" disabled={isEmpty()}>
        {format().say.adding.addPasted}
      </button>
    </form>
  );
}

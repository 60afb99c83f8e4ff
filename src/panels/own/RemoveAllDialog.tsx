import { onMount } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { focusSearch } from "../focus-search.ts";
import { useWords } from "../use-words.ts";
import "./remove-all-dialog.css";

/** Asks once more before everything of the reader's is removed from the device. */
export function RemoveAllDialog(props: { readonly close: () => void }) {
  const { own, imports, notices } = useAtlas();
  const words = useWords();
  let dialog!: HTMLDialogElement;
  onMount(() => dialog.showModal());
  const removeAll = async (): Promise<void> => {
    dialog.close();
    await own.removeAll();
    imports.forgetReport();
    // The button that was pressed before may be gone with what it removed.
    focusSearch();
    if (typeof own.saving() !== "object") notices.say({ kind: "all-removed" });
  };
  return (
    <dialog
      ref={dialog}
      class="remove-all"
      aria-labelledby="remove-all-title"
      aria-describedby="remove-all-question"
      onClose={() => props.close()}
    >
      <h2 id="remove-all-title">{words().saving.removeAll}</h2>
      <p id="remove-all-question">
        {words().saving.removeAllQuestion(words().saving.collections(own.collections().length))}
      </p>
      <div class="remove-all__buttons">
        <button type="button" class="push-button" autofocus onClick={() => dialog.close()}>
          {words().saving.removeAllNo}
        </button>
        <button
          type="button"
          class="push-button push-button--solid"
          onClick={() => void removeAll()}
        >
          {words().saving.removeAllYes}
        </button>
      </div>
    </dialog>
  );
}

import { createSignal, Show } from "solid-js";
import type { CollectionId } from "../../../document/document.ts";
import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";
import { FailedDialog } from "../../ui/lazy/LoadFailure.tsx";
import { useFilesWords } from "./use-files-words.ts";

const NamesDialog = lazyComponent(
  () => import("./NamesDialog.tsx"),
  (module) => module.NamesDialog,
  { failed: (failure, { close }) => <FailedDialog failure={failure} closed={close} /> },
);

/** The button that has the user choose by which property a file's parks are called. */
export function NamesButton(props: { readonly id: CollectionId }) {
  const messages = useFilesWords();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <button type="button" class="text-button" onClick={() => setOpen(true)}>
        {messages().names}
      </button>
      <Show when={isOpen()}>
        <NamesDialog id={props.id} close={() => setOpen(false)} />
      </Show>
    </>
  );
}

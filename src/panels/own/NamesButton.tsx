import { createSignal, Show } from "solid-js";
import type { CollectionId } from "../../document/sketch.ts";
import { part } from "../part.tsx";
import { FailedDialog } from "../PartFailure.tsx";
import { useFilesWords } from "./use-files-words.ts";

const NamesDialog = part(
  () => import("./NamesDialog.tsx"),
  (module) => module.NamesDialog,
  { failed: (failure, { close }) => <FailedDialog failure={failure} closed={close} /> },
);

/** The button that has the user choose by which property a file's parks are called. */
export function NamesButton(props: { readonly id: CollectionId }) {
  const say = useFilesWords();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <button type="button" class="text-button" onClick={() => setOpen(true)}>
        {say().names}
      </button>
      <Show when={isOpen()}>
        <NamesDialog id={props.id} close={() => setOpen(false)} />
      </Show>
    </>
  );
}

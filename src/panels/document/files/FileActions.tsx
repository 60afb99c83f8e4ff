import { removeCollection } from "../../../document/edits.ts";
import type { Collection, CollectionId } from "../../../document/document.ts";
import { useAtlas } from "../../../state/context.ts";
import { useRemove } from "../use-removal.ts";
import { createSignal, Show } from "solid-js";
import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";
import { FailedDialog } from "../../ui/lazy/LoadFailure.tsx";
import { useWords } from "../../ui/use-words.ts";

const NamesDialog = lazyComponent(
  () => import("./NamesDialog.tsx"),
  (module) => module.NamesDialog,
  {
    words: ["document"],
    failed: (failure, { close }) => <FailedDialog failure={failure} closed={close} />,
  },
);

/** The button that has the user choose by which property a file's parks are called. */
function NamesButton(props: { readonly id: CollectionId }) {
  const messages = useWords("document/files");
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

interface FileActionsProps {
  readonly collection: Collection;
  readonly rename: () => void;
}

/** What is done with a file less often. */
export function FileActions(props: FileActionsProps) {
  const {
    import: { datum },
    export: exports,
  } = useAtlas();
  const messages = useWords("document/files");
  const remove = useRemove();
  const id = () => props.collection.id;
  return (
    <div class="own-file__actions">
      <button type="button" class="text-button" onClick={() => props.rename()}>
        {messages().rename}
      </button>
      <NamesButton id={id()} />
      <button type="button" class="text-button" onClick={() => datum.open(id())}>
        {messages().datum}
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() => exports.open({ kind: "collection", id: id() })}
      >
        {messages().export}
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() => remove(props.collection.name, removeCollection(id()))}
      >
        {messages().remove}
      </button>
    </div>
  );
}

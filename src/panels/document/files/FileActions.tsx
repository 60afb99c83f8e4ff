import type { CollectionId } from "../../../document/document.ts";
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

const PropertiesDialog = lazyComponent(
  () => import("../properties/PropertiesDialog.tsx"),
  (module) => module.PropertiesDialog,
  {
    words: ["document"],
    failed: (failure, { close }) => <FailedDialog failure={failure} closed={close} />,
  },
);

/** The button that opens the properties of all parks of a file. */
function PropertiesButton(props: { readonly id: CollectionId }) {
  const messages = useWords("document/files");
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <button type="button" class="text-button" onClick={() => setOpen(true)}>
        {messages().properties}
      </button>
      <Show when={isOpen()}>
        <PropertiesDialog id={props.id} close={() => setOpen(false)} />
      </Show>
    </>
  );
}

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
  readonly id: CollectionId;
  /** A layer's features are read, not edited. */
  readonly isLayer: boolean;
  readonly rename: () => void;
  /** Has the user choose the datum that it is in. */
  readonly askDatum: () => void;
  readonly export: () => void;
  readonly remove: () => void;
}

/** What is done with a file less often. */
export function FileActions(props: FileActionsProps) {
  const messages = useWords("document/files");
  return (
    <div class="own-file__actions">
      <button type="button" class="text-button" onClick={() => props.rename()}>
        {messages().rename}
      </button>
      <NamesButton id={props.id} />
      <Show when={!props.isLayer}>
        <PropertiesButton id={props.id} />
      </Show>
      <button type="button" class="text-button" onClick={() => props.askDatum()}>
        {messages().datum}
      </button>
      <button type="button" class="text-button" onClick={() => props.export()}>
        {messages().export}
      </button>
      <button type="button" class="text-button" onClick={() => props.remove()}>
        {messages().remove}
      </button>
    </div>
  );
}

import FilePlus from "lucide-solid/icons/file-plus";
import { createSignal, Show } from "solid-js";
import { ADD_BUTTON_ID } from "../ui/element-ids.ts";
import { useWords } from "../ui/use-words.ts";
import { lazyComponent } from "../ui/lazy/lazy-component.tsx";
import { FailedDialog, type FailedDialogProps } from "../ui/lazy/LoadFailure.tsx";

const AddDialog = lazyComponent(
  () => import("./dialog/AddDialog.tsx"),
  (module) => module.AddDialog,
  {
    words: ["import"],
    failed: (failure, { close }) => <NoDialog failure={failure} closed={close} />,
  },
);

/**
 * Opens the dialog by which parks are brought in. `icon` is a tool beside the map; `words` stands in a sentence or
 * a list, under a name of its own, since each name belongs to one visible element at a time.
 */
export function AddButton(props: { readonly look: "icon" | "words" }) {
  const words = useWords();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <Show
        when={props.look === "icon"}
        fallback={
          <button type="button" class="text-button" onClick={() => setOpen(true)}>
            {words().add.own}
          </button>
        }
      >
        <button
          type="button"
          id={ADD_BUTTON_ID}
          class="tool"
          aria-label={words().add.button}
          title={words().add.button}
          onClick={() => setOpen(true)}
        >
          <FilePlus aria-hidden="true" />
        </button>
      </Show>
      <Show when={isOpen()}>
        <AddDialog close={() => setOpen(false)} />
      </Show>
    </>
  );
}

function NoDialog(props: FailedDialogProps) {
  const words = useWords();
  return <FailedDialog {...props} title={words().add.button} />;
}

import { createSignal, Show } from "solid-js";
import { useWords } from "../../ui/use-words.ts";
import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";
import { FailedDialog, type FailedDialogProps } from "../../ui/lazy/LoadFailure.tsx";

const RemoveAllDialog = lazyComponent(
  () => import("./RemoveAllDialog.tsx"),
  (module) => module.RemoveAllDialog,
  { failed: (failure, { close }) => <NoQuestion failure={failure} closed={close} /> },
);

/** The button "Remove all my data" with its question. */
export function RemoveAllButton() {
  const words = useWords();
  const [isAsking, setAsking] = createSignal(false);
  return (
    <>
      <button type="button" class="text-button" onClick={() => setAsking(true)}>
        {words().saving.removeAll}
      </button>
      <Show when={isAsking()}>
        <RemoveAllDialog close={() => setAsking(false)} />
      </Show>
    </>
  );
}

function NoQuestion(props: FailedDialogProps) {
  const words = useWords();
  return <FailedDialog {...props} title={words().saving.removeAll} />;
}

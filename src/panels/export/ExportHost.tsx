import { Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { lazyComponent } from "../ui/lazy/lazy-component.tsx";
import { FailedDialog, type LoadFailureState } from "../ui/lazy/LoadFailure.tsx";
import { useWords } from "../ui/use-words.ts";

const ExportDialog = lazyComponent(
  () => import("./ExportDialog.tsx"),
  (module) => module.ExportDialog,
  { words: ["export"], failed: (failure) => <NoExport failure={failure} /> },
);

/** Where the dialog "Export" stands while it is open, whichever button opened it. */
export function ExportHost() {
  const exports = useAtlas().export;
  return (
    <Show when={exports.isOpen()}>
      <ExportDialog />
    </Show>
  );
}

function NoExport(props: { readonly failure: LoadFailureState }) {
  const exports = useAtlas().export;
  const words = useWords();
  return (
    <FailedDialog
      failure={props.failure}
      title={words().exporting.button}
      closed={() => exports.close()}
    />
  );
}

import { lazy, Show, Suspense } from "solid-js";
import { useAtlas } from "../../state/context.ts";

const ExportDialog = lazy(() =>
  import("./ExportDialog.tsx").then((module) => ({ default: module.ExportDialog })),
);

/** Where the dialog "Export" stands while it is open, whichever button opened it. */
export function ExportHost() {
  const { exports } = useAtlas();
  return (
    <Show when={exports.isOpen()}>
      <Suspense>
        <ExportDialog />
      </Suspense>
    </Show>
  );
}

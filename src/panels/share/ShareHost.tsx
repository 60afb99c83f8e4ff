import { lazy, Show, Suspense } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { preloadLater } from "../preload-later.ts";

const ShareDialog = lazy(() =>
  import("./ShareDialog.tsx").then((module) => ({ default: module.ShareDialog })),
);

/** Where the dialog "Share" stands while it is open, whichever button opened it. */
export function ShareHost() {
  const { sharing } = useAtlas();
  preloadLater(ShareDialog);
  return (
    <Show when={sharing.isOpen()}>
      <Suspense>
        <ShareDialog />
      </Suspense>
    </Show>
  );
}

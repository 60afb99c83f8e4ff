import { Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { preloadLater } from "../preload-later.ts";
import { part } from "../part.tsx";
import { FailedDialog, type Failure } from "../PartFailure.tsx";
import { useWords } from "../use-words.ts";

const ShareDialog = part(
  () => import("./ShareDialog.tsx"),
  (module) => module.ShareDialog,
  { failed: (failure) => <NoShare failure={failure} /> },
);

/** Where the dialog "Share" stands while it is open, whichever button opened it. */
export function ShareHost() {
  const { sharing } = useAtlas();
  preloadLater(ShareDialog);
  return (
    <Show when={sharing.isOpen()}>
      <ShareDialog />
    </Show>
  );
}

function NoShare(props: { readonly failure: Failure }) {
  const { sharing } = useAtlas();
  const words = useWords();
  return (
    <FailedDialog
      failure={props.failure}
      title={words().shell.share}
      closed={() => sharing.close()}
    />
  );
}

import { Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { preloadLater } from "../../ui/lazy/preload-later.ts";
import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";
import { FailedDialog, type LoadFailureState } from "../../ui/lazy/LoadFailure.tsx";
import { useWords } from "../../ui/use-words.ts";
import type { ShareDialogProps } from "./ShareDialog.tsx";

const ShareDialog = lazyComponent(
  () => import("./ShareDialog.tsx"),
  (module) => module.ShareDialog,
  { words: ["share"], failed: (failure) => <NoShare failure={failure} /> },
);

/** Where the dialog "Share" stands while it is open, whichever button opened it. */
export function ShareHost(props: ShareDialogProps) {
  const sharing = useAtlas().share;
  preloadLater(ShareDialog);
  return (
    <Show when={sharing.isOpen()}>
      <ShareDialog picture={props.picture} />
    </Show>
  );
}

function NoShare(props: { readonly failure: LoadFailureState }) {
  const sharing = useAtlas().share;
  const words = useWords();
  return (
    <FailedDialog
      failure={props.failure}
      title={words().shell.share}
      closed={() => sharing.close()}
    />
  );
}

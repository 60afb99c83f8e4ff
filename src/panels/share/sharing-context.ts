import { createContext, useContext } from "solid-js";
import type { ShareDialogState } from "../../state/share/share-dialog.ts";

export const SharingContext = createContext<ShareDialogState>();

/** What the dialog "Share" shows and does: for what stands in it. */
export function useSharing(): ShareDialogState {
  const sharing = useContext(SharingContext);
  if (!sharing) throw new Error("useSharing was called outside of the dialog Share");
  return sharing;
}

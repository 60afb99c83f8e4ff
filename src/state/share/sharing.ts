import { createSignal } from "solid-js";
import type { LinkCoder } from "../linked/link-coder.ts";
import type { SizeEstimator } from "./size-estimates.ts";

/** What sharing needs from the world around the atlas. */
export interface SharingDependencies {
  readonly linkCoder: LinkCoder & SizeEstimator;
  /** The address of the atlas, less its fragment. */
  readonly pageAddress: string;
  /** The day that it is, by ISO 8601: `2026-11-25`. */
  readonly today: () => string;
}

/** What the dialog has a tab for each of. */
export const SHARE_TABS = ["link", "embed", "picture", "cite"] as const;
export type ShareTab = (typeof SHARE_TABS)[number];

/** Sharing, as the page sees it: `share-dialog.ts` does the work as long as the dialog is open. */
export function createSharingState({ linkCoder, pageAddress, today }: SharingDependencies) {
  const [tab, setTab] = createSignal<ShareTab>();
  return {
    linkCoder,
    pageAddress,
    today,
    isOpen: (): boolean => tab() !== undefined,
    /** The tab that the dialog begins with. */
    firstTab: (): ShareTab => tab() ?? "link",
    open: (first: ShareTab = "link"): void => void setTab(first),
    close: (): void => void setTab(undefined),
  };
}

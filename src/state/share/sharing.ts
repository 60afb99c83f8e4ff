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

/** Sharing, as the page sees it: `share-dialog.ts` does the work as long as the dialog is open. */
export function createSharingState({ linkCoder, pageAddress, today }: SharingDependencies) {
  const [isOpen, setOpen] = createSignal(false);
  return {
    linkCoder,
    pageAddress,
    today,
    isOpen,
    open: (): void => void setOpen(true),
    close: (): void => void setOpen(false),
  };
}

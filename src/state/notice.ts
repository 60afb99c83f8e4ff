import { createSignal } from "solid-js";
import type { IgnoredValue } from "../share/link.ts";

/** What the page has to say once, as data; the sentence is made where the language is known. */
export type Notice =
  | { readonly kind: "link-values-ignored"; readonly ignored: readonly IgnoredValue[] }
  | { readonly kind: "street-unreachable" }
  | { readonly kind: "link-copied"; readonly characters: number }
  | { readonly kind: "position-copied"; readonly text: string }
  | { readonly kind: "copy-refused" }
  | { readonly kind: "map-failed" };

/** Whether a notice interrupts (`role=alert`) or waits its turn (`role=status`). */
export const isAlert = (notice: Notice): boolean =>
  notice.kind === "street-unreachable" ||
  notice.kind === "map-failed" ||
  notice.kind === "copy-refused";

export type NoticeState = ReturnType<typeof createNoticeState>;

/** One notice at a time: a newer one replaces the one before it. */
export function createNoticeState() {
  const [notice, setNotice] = createSignal<Notice | undefined>(undefined, { equals: false });
  return {
    /** What is being said now, if anything is. */
    notice,
    say: (next: Notice): void => void setNotice(next),
    dismiss: (): void => void setNotice(undefined),
  };
}

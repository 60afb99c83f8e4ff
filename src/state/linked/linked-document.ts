import { createSignal } from "solid-js";
import type { Document } from "../../document/document.ts";
import type { LinkedView } from "../../share/link-keys.ts";

/** What a link brings beside the view: parks, and a file of another host. */
export type LinkedContent = Pick<LinkedView, "parks" | "source">;

/** How far a link's parks are. */
export interface LinkedDocument {
  /** `asking`: the user has not said whether a host may be asked for a file. */
  readonly phase: "reading" | "asking" | "done";
  readonly document?: Document;
  /** What could be read of a link that was cut: shown when the user asks for it. */
  readonly readable?: Document;
  /** Parks of the link that could not be read; `some` where nobody knows how many. */
  readonly missing?: number | "some";
  /** The file that the link asks for. */
  readonly file?: URL;
  /** Whether that file is another than the sharer's. */
  readonly changed?: boolean;
}

const NO_CONTENT: LinkedContent = {};
const NOTHING_LINKED: LinkedDocument = { phase: "done" };

/** Whether two links bring the same. */
export const isSameContent = (one: LinkedContent, other: LinkedContent): boolean =>
  one.parks === other.parks &&
  one.source?.address === other.source?.address &&
  one.source?.sha256 === other.source?.sha256;

export type LinkedDocumentState = ReturnType<typeof createLinkedDocument>;

/** The parks of the link that is open, beside the user's own and never among them. */
export function createLinkedDocument() {
  const [content, setContent] = createSignal(NO_CONTENT, { equals: isSameContent });
  const [state, setState] = createSignal(NOTHING_LINKED);
  const [ownShown, setOwnShown] = createSignal(false);
  let leaving = new AbortController();
  return {
    /** What the link brings, as it came. */
    content,
    state,
    document: (): Document | undefined => state().document,
    /** The user's own parks are not shown. */
    hidesOwn: (): boolean => state().document !== undefined && !ownShown(),
    /** Shows the user's own parks too. */
    showOwn: (): void => void setOwnShown(true),
    change: (next: Partial<LinkedDocument>): void =>
      void setState((before) => ({ ...before, ...next })),
    /** Tells when this link is left for another, or closed: nobody waits for what it brings any more. */
    leavingSignal: (): AbortSignal => leaving.signal,
    begin: ({ parks, source }: LinkedContent): void => {
      leaving.abort();
      leaving = new AbortController();
      const hasContent = parks !== undefined || source !== undefined;
      setContent({ ...(parks === undefined ? {} : { parks }), ...(source ? { source } : {}) });
      setState(hasContent ? { phase: "reading" } : NOTHING_LINKED);
      setOwnShown(false);
    },
  };
}

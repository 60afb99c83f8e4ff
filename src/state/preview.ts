import { createSignal } from "solid-js";
import type { Sketch } from "../document/sketch.ts";
import type { LinkedView } from "../share/view.ts";

/** What a link brings beside the view: parks, and a file of another host. */
export type LinkedExtras = Pick<LinkedView, "parks" | "source">;

/** How far a link's parks are. */
export interface Preview {
  /** `asking`: the reader has not said whether a host may be asked for a file. */
  readonly phase: "reading" | "asking" | "done";
  readonly sketch?: Sketch;
  /** What could be read of a link that was cut: shown when the reader asks for it. */
  readonly readable?: Sketch;
  /** Parks of the link that could not be read; `some` where nobody knows how many. */
  readonly missing?: number | "some";
  /** The file that the link asks for. */
  readonly file?: URL;
  /** Whether that file is another than the sharer's. */
  readonly changed?: boolean;
}

const NO_EXTRAS: LinkedExtras = {};
const NO_PREVIEW: Preview = { phase: "done" };

/** Whether two links bring the same. */
export const sameExtras = (one: LinkedExtras, other: LinkedExtras): boolean =>
  one.parks === other.parks &&
  one.source?.address === other.source?.address &&
  one.source?.sha256 === other.source?.sha256;

export type PreviewState = ReturnType<typeof createPreviewState>;

/** The parks of the link that is open, beside the reader's own and never among them. */
export function createPreviewState() {
  const [extras, setExtras] = createSignal(NO_EXTRAS, { equals: sameExtras });
  const [preview, setPreview] = createSignal(NO_PREVIEW);
  const [mineShown, setMineShown] = createSignal(false);
  let leaving = new AbortController();
  return {
    /** What the link brings, as it came. */
    extras,
    preview,
    sketch: (): Sketch | undefined => preview().sketch,
    /** The reader's own parks are not shown. */
    isAlone: (): boolean => preview().sketch !== undefined && !mineShown(),
    /** Shows the reader's own parks too. */
    meet: (): void => void setMineShown(true),
    change: (next: Partial<Preview>): void => void setPreview((before) => ({ ...before, ...next })),
    /** Tells when this link is left for another, or closed: nobody waits for what it brings any more. */
    left: (): AbortSignal => leaving.signal,
    begin: ({ parks, source }: LinkedExtras): void => {
      leaving.abort();
      leaving = new AbortController();
      const brings = parks !== undefined || source !== undefined;
      setExtras({ ...(parks === undefined ? {} : { parks }), ...(source ? { source } : {}) });
      setPreview(brings ? { phase: "reading" } : NO_PREVIEW);
      setMineShown(false);
    },
  };
}

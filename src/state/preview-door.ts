import { batch } from "solid-js";
import type { LinkedView } from "../share/view.ts";
import { isLinked } from "./linked-id.ts";
import { type PreviewState, sameExtras } from "./preview.ts";
import type { PreviewCore, PreviewParts } from "./preview-core.ts";

export type PreviewDoor = ReturnType<typeof createPreviewDoor>;

/** What is done with the parks of a link, as the page sees it: the part that does the work comes when it is asked for. */
export function createPreviewDoor(parts: PreviewParts) {
  const { preview, selection, notices, step } = parts;
  let coming: Promise<PreviewCore> | undefined;
  const once = async (act: (core: PreviewCore) => Promise<void> | void): Promise<void> => {
    coming ??= import("./preview-core.ts").then((module) => module.createPreviewCore(parts));
    try {
      await act(await coming);
    } catch {
      coming = undefined;
      preview.change({ phase: "done" });
      notices.say({ kind: "link-values-ignored", ignored: [{ key: "d", value: "…" }] });
    }
  };
  const begin = (view: Parameters<PreviewState["begin"]>[0]): void => {
    const alert = notices.alert()?.kind;
    if (alert === "link-damaged" || alert === "link-source-refused") notices.dismissAlert();
    preview.begin(view);
  };
  return {
    ...preview,
    /** Opens what a link brings; nothing, where it is open already. */
    open: (view: LinkedView): void => {
      if (sameExtras(preview.extras(), view)) return;
      begin(view);
      if (preview.preview().phase === "reading") void once((core) => core.open(view));
    },
    /** Lets go of what the link brought. The reader's own parks are back. */
    close: (): void =>
      batch(() => {
        const open = selection.parkId();
        if (open && isLinked(open)) selection.select(undefined);
        begin({});
        step();
      }),
    /** Puts the link's parks among the reader's own. */
    keep: (): Promise<void> => once((core) => core.keep()),
    openReadable: (): Promise<void> => once((core) => core.openReadable()),
    /** Lets the host of the link's file be asked. */
    agree: (): Promise<void> => once((core) => core.agree()),
    decline: (): void => preview.change({ phase: "done" }),
  };
}

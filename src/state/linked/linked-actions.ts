import { batch } from "solid-js";
import type { LinkedView } from "../../share/link-keys.ts";
import { lazily } from "../lazy.ts";
import { isLinked } from "../../document/linked-id.ts";
import { type LinkedDocumentState, isSameContent } from "./linked-document.ts";
import type { LinkedDocumentActions, LinkedDependencies } from "./open-linked-document.ts";

/** What was said of a link goes with it. */
const ABOUT_LINK = ["link-damaged", "link-improvements", "link-source-refused"];

/** What is done with the parks of a link, as the page sees it: the part that does the work comes when it is asked for. */
export function createLazyLinkedDocument(dependencies: LinkedDependencies) {
  const { linked, selection, notices, step } = dependencies;
  const load = lazily(
    () => import("./open-linked-document.ts"),
    (module) => module.createLinkedDocumentActions(dependencies),
  );
  /** `again` does all of it anew, once it is asked for; without it `act` is done. */
  const once = async (
    act: (actions: LinkedDocumentActions) => Promise<void> | void,
    again: () => void = () => void once(act),
  ): Promise<void> => {
    try {
      await act(await load());
    } catch {
      linked.change({ phase: "done" });
      notices.show({ kind: "not-loaded", tryAgain: again });
    }
  };
  const begin = (view: Parameters<LinkedDocumentState["begin"]>[0]): void => {
    const alert = notices.alert()?.kind;
    if (ABOUT_LINK.some((kind) => kind === alert)) notices.dismissAlert();
    linked.begin(view);
  };
  const read = (view: LinkedView): void => {
    begin(view);
    if (linked.state().phase !== "reading") return;
    void once(
      (actions) => actions.open(view),
      () => read(view),
    );
  };
  return {
    ...linked,
    /** Opens what a link brings; nothing, where it is open already. */
    open: (view: LinkedView): void => {
      if (!isSameContent(linked.content(), view)) read(view);
    },
    /** Lets go of what the link brought. The user's own parks are back. */
    close: (): void =>
      batch(() => {
        const open = selection.parkId();
        if (open && isLinked(open)) selection.select(undefined);
        selection.draw(selection.lines().filter((id) => !isLinked(id)));
        begin({});
        step();
      }),
    /** Puts the link's parks among the user's own. */
    keep: (): Promise<void> => once((actions) => actions.keep()),
    openReadable: (): Promise<void> => once((actions) => actions.openReadable()),
    /** Lets the host of the link's file be asked. */
    agree: (): Promise<void> => once((actions) => actions.agree()),
    decline: (): void => linked.change({ phase: "done" }),
  };
}

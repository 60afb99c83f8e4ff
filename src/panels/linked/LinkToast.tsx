import { Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import type { LinkNotice } from "./link-notice.ts";
import { linkSentence } from "./link-sentence.ts";
import { countText } from "../../words/format/figures.ts";
import { useWords } from "../ui/use-words.ts";

/** What came of the parks of a link, and what can be done about it now. */
export function LinkToast(props: { readonly notice: LinkNotice; readonly dismiss: () => void }) {
  const {
    document: { own },
    linked,
  } = useAtlas();
  const messages = useWords("linked/linked");
  const externalWords = useWords("linked/external");
  const sentence = (): string => {
    const { notice } = props;
    if (notice.kind !== "link-nowhere") return linkSentence(notice, messages());
    return externalWords().nowhere[notice.reason](externalWords().service[notice.service]);
  };
  const done = (action: () => void) => (): void => {
    props.dismiss();
    action();
  };
  const readable = (): number => (props.notice.kind === "link-damaged" ? props.notice.readable : 0);
  return (
    <>
      <p>{sentence()}</p>
      <Show when={props.notice.kind === "link-kept"}>
        <button type="button" class="toast__action" onClick={done(own.undo)}>
          {messages().undo}
        </button>
      </Show>
      <Show when={readable() > 0}>
        <button
          type="button"
          class="toast__action"
          onClick={done(() => void linked.openReadable())}
        >
          {messages().openReadable(readable(), countText(readable()))}
        </button>
      </Show>
    </>
  );
}

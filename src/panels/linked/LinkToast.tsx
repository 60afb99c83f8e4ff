import { Show } from "solid-js";
import type { LinkNotice } from "./link-notice.ts";
import { linkSentence } from "./link-sentence.ts";
import { countText } from "../../words/format/figures.ts";
import { useWords } from "../ui/use-words.ts";

interface LinkToastProps {
  readonly notice: LinkNotice;
  readonly dismiss: () => void;
  readonly undo: () => void;
  /** Opens what can be read of a damaged link. */
  readonly openReadable: () => void;
}

/** What came of the parks of a link, and what can be done about it now. */
export function LinkToast(props: LinkToastProps) {
  const messages = useWords("linked/linked");
  const externalWords = useWords("linked/external");
  const sentence = (): string => {
    const { notice } = props;
    if (notice.kind !== "link-nowhere") return linkSentence(notice, messages());
    return externalWords().nowhere[notice.reason](externalWords().service[notice.service]);
  };
  const done = (action: () => void): void => {
    props.dismiss();
    action();
  };
  const readable = (): number => (props.notice.kind === "link-damaged" ? props.notice.readable : 0);
  return (
    <>
      <p>{sentence()}</p>
      <Show when={props.notice.kind === "link-kept"}>
        <button type="button" class="toast__action" onClick={() => done(props.undo)}>
          {messages().undo}
        </button>
      </Show>
      <Show when={readable() > 0}>
        <button type="button" class="toast__action" onClick={() => done(props.openReadable)}>
          {messages().openReadable(readable(), countText(readable()))}
        </button>
      </Show>
    </>
  );
}

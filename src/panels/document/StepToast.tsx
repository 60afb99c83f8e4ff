import { Show } from "solid-js";
import { shorten } from "../ui/shorten.ts";
import { useLanguage, useWords } from "../ui/use-words.ts";
import type { StepNotice } from "./step-notice.ts";
import { MOST_NAME_CHARACTERS, stepSentence } from "./step-sentence.ts";

interface StepToastProps {
  readonly notice: StepNotice;
  readonly dismiss: () => void;
  readonly undo: () => void;
}

/** Why a step back or forward did less than it once did, or nothing; or which property was changed, with the way back. */
export function StepToast(props: StepToastProps) {
  const words = useWords();
  const language = useLanguage();
  const messages = useWords("document/undo");
  const properties = useWords("document/properties");
  const sentence = (): string => {
    const { notice } = props;
    if (notice.kind === "step-passed-over")
      return stepSentence(notice, messages(), words(), language());
    const { deed, parks } = notice;
    const [key, to, name] = [notice.key, notice.to ?? "", notice.name].map(
      (text) => text && shorten(text, MOST_NAME_CHARACTERS),
    );
    const place = name === undefined ? { parks } : { parks, name };
    return deed === "renamed"
      ? properties().renamed(key ?? "", to ?? "", place)
      : properties()[deed](key ?? "", place);
  };
  return (
    <>
      <p>{sentence()}</p>
      <Show when={props.notice.kind === "properties-changed"}>
        <button
          type="button"
          class="toast__action"
          onClick={() => {
            props.dismiss();
            props.undo();
          }}
        >
          {properties().undo}
        </button>
      </Show>
    </>
  );
}

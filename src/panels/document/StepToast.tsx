import { useWords } from "../ui/use-words.ts";
import type { StepNotice } from "./step-notice.ts";
import { stepSentence } from "./step-sentence.ts";

/** Why a step back or forward did less than it once did, or nothing. */
export function StepToast(props: { readonly notice: StepNotice }) {
  const words = useWords();
  const messages = useWords("document/undo");
  return <p>{stepSentence(props.notice, messages(), words())}</p>;
}

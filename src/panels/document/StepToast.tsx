import { useAtlas } from "../../state/context.ts";
import { skippedEn, skippedZh } from "../../words/en/document/undo.ts";
import { useWords } from "../ui/use-words.ts";
import type { StepNotice } from "./step-notice.ts";
import { stepSentence } from "./step-sentence.ts";

/** Why a step back or forward did less than it once did, or nothing. */
export function StepToast(props: { readonly notice: StepNotice }) {
  const settings = useAtlas().settings;
  const words = useWords();
  const messages = () => (settings.language() === "zh" ? skippedZh : skippedEn);
  return <p>{stepSentence(props.notice, messages(), words())}</p>;
}

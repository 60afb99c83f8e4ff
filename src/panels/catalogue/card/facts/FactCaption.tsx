import type { Fact } from "../../../../catalogue/fact.ts";
import { dateText } from "../../../../words/format/dates.ts";
import { localised } from "../../../../words/format/places.ts";
import { useWords } from "../../../ui/use-words.ts";
import { useFormat } from "../../../ui/use-format.ts";

const NO_BREAK_SPACE = "\u00A0";

interface FactCaptionProps {
  readonly fact: Fact;
}

/** What kind of figure a fact is, and of when. */
export function FactCaption(props: FactCaptionProps) {
  const format = useFormat();
  const words = useWords();
  const caption = (): string => {
    const language = format.language();
    const what = localised(props.fact.what, language);
    const { asOf } = props.fact;
    if (!asOf) return what;
    return words().card.whatAsOf(what, dateText(asOf, language).replaceAll(" ", NO_BREAK_SPACE));
  };
  return <>{caption()}</>;
}

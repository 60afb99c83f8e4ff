import type { Fact } from "../../catalogue/park.ts";
import { useAtlas } from "../../state/context.ts";
import { dateText } from "../../words/dates.ts";
import { localised } from "../../words/places.ts";
import { useWords } from "../use-words.ts";

interface FactCaptionProps {
  readonly fact: Fact;
}

/** What kind of figure a fact is, and of when. */
export function FactCaption(props: FactCaptionProps) {
  const { preferences } = useAtlas();
  const words = useWords();
  const caption = (): string => {
    const language = preferences.language();
    const what = localised(props.fact.what, language);
    const { asOf } = props.fact;
    return asOf ? words().card.whatAsOf(what, dateText(asOf, language)) : what;
  };
  return <>{caption()}</>;
}

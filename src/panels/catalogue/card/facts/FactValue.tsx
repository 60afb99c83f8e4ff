import type { Fact } from "../../../../catalogue/fact.ts";
import type { Quantity } from "../../../../words/language.ts";
import { useWords } from "../../../ui/use-words.ts";
import type { CitedSources } from "../../cited-sources.ts";
import { factText } from "./fact-text.ts";
import { Figure } from "../../../ui/Figure.tsx";
import { SourceMarks } from "../sources/SourceMarks.tsx";
import { useFormat } from "../../../ui/use-format.ts";

interface FactValueProps {
  readonly fact: Fact;
  readonly cited: CitedSources;
}

/** A fact's value in the user's language and units, and who says so. */
export function FactValue(props: FactValueProps) {
  const format = useFormat();
  const words = useWords();
  const quantity = (): Quantity =>
    factText(props.fact, {
      language: format.language(),
      units: format.units(),
      words: words(),
    });
  return (
    <>
      <Figure quantity={quantity()} />
      <SourceMarks ids={props.fact.sources} cited={props.cited} />
    </>
  );
}

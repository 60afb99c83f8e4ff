import { Show } from "solid-js";
import { useAtlas } from "../../../../state/context.ts";
import { areaText, percentText } from "../../../../words/format/figures.ts";
import { useWords } from "../../../ui/use-words.ts";
import type { StatedArea } from "./area-report.ts";
import type { CitedSources } from "../../cited-sources.ts";
import { FactCaption } from "../facts/FactCaption.tsx";
import { Figure } from "../../../ui/Figure.tsx";
import { SourceMarks } from "../sources/SourceMarks.tsx";

interface StatedBesideProps {
  readonly stated: StatedArea;
  readonly cited: CitedSources;
}

/** What the sources state, how far that is from the measured area, and why. */
export function StatedBeside(props: StatedBesideProps) {
  const settings = useAtlas().settings;
  const words = useWords();
  return (
    <>
      <div>
        <dt>{words().card.statedArea}</dt>
        <dd class="card-figure">
          <Figure
            quantity={areaText(props.stated.squareMetres, settings.units(), settings.language())}
          />
          <SourceMarks ids={props.stated.fact.sources} cited={props.cited} />
        </dd>
        <dd class="card-caption">
          <FactCaption fact={props.stated.fact} />
        </dd>
      </div>
      <Show when={props.stated.comparison}>
        {(comparison) => (
          <div>
            <dt>{words().card.difference}</dt>
            <dd class="card-figure">{percentText(comparison().differencePercent)}</dd>
            <dd class="card-caption">
              <Show
                when={comparison().cause}
                fallback={comparison().agrees ? words().card.areasAgree : words().card.causeUnknown}
              >
                {(cause) => words().card.causes[cause()]}
              </Show>
            </dd>
          </div>
        )}
      </Show>
    </>
  );
}

import { Show } from "solid-js";
import { percentText } from "../../../../words/format/figures.ts";
import { useWords } from "../../../ui/use-words.ts";
import type { AreaReport, StatedArea } from "./area-report.ts";
import type { CitedSources } from "../../cited-sources.ts";
import { FactCaption } from "../facts/FactCaption.tsx";
import { Figure } from "../../../ui/Figure.tsx";
import { SourceMarks } from "../sources/SourceMarks.tsx";
import { useFormat } from "../../../ui/use-format.ts";

interface StatedBesideProps {
  readonly stated: StatedArea;
  readonly cited: CitedSources;
}

/** What the sources state, how far that is from the measured area, and why. */
export function StatedBeside(props: StatedBesideProps) {
  const format = useFormat();
  const words = useWords();
  return (
    <>
      <div>
        <dt>{words().card.statedArea}</dt>
        <dd class="card-figure">
          <Figure quantity={format.area(props.stated.squareMetres)} />
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
                {(cause) => <>{words().card.causes[cause()]}</>}
              </Show>
            </dd>
          </div>
        )}
      </Show>
    </>
  );
}

interface StatedOnlyProps {
  readonly report: AreaReport;
  readonly cited: CitedSources;
}

/** The area of a park whose outline nobody knows: what the sources state, or that nothing was found. */
export function StatedOnly(props: StatedOnlyProps) {
  const format = useFormat();
  const words = useWords();
  const stated = () => (props.report.kind === "stated" ? props.report : undefined);
  return (
    <Show when={stated()} fallback={<p class="card-unknown">{words().card.landAreaNotFound}</p>}>
      {(known) => (
        <dl class="card-area">
          <div>
            <dt>{words().card.statedArea}</dt>
            <dd class="card-area-figure">
              <Figure quantity={format.area(known().squareMetres)} />
              <SourceMarks ids={known().fact.sources} cited={props.cited} />
            </dd>
            <dd class="card-caption">
              <FactCaption fact={known().fact} />
            </dd>
          </div>
        </dl>
      )}
    </Show>
  );
}

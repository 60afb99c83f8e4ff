import { Show } from "solid-js";
import { useAtlas } from "../../../../state/context.ts";
import { areaText } from "../../../../words/format/figures.ts";
import { useWords } from "../../../ui/use-words.ts";
import type { AreaReport } from "./area-report.ts";
import type { CitedSources } from "../../cited-sources.ts";
import { FactCaption } from "../facts/FactCaption.tsx";
import { Figure } from "../../../ui/Figure.tsx";
import { SourceMarks } from "../sources/SourceMarks.tsx";

interface StatedOnlyProps {
  readonly report: AreaReport;
  readonly cited: CitedSources;
}

/** The area of a park whose outline nobody knows: what the sources state, or that nothing was found. */
export function StatedOnly(props: StatedOnlyProps) {
  const settings = useAtlas().settings;
  const words = useWords();
  const stated = () => (props.report.kind === "stated" ? props.report : undefined);
  return (
    <Show when={stated()} fallback={<p class="card-unknown">{words().card.landAreaNotFound}</p>}>
      {(known) => (
        <dl class="card-area">
          <div>
            <dt>{words().card.statedArea}</dt>
            <dd class="card-area-figure">
              <Figure
                quantity={areaText(known().squareMetres, settings.units(), settings.language())}
              />
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

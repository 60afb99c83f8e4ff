import { createMemo, Show } from "solid-js";
import type { Fact } from "../../../../catalogue/fact.ts";
import type { Park } from "../../../../catalogue/park.ts";
import { useAtlas } from "../../../../state/context.ts";
import { plain } from "../../../../words/format/figures.ts";
import { useFormat } from "../../../ui/use-format.ts";
import { useWords } from "../../../ui/use-words.ts";
import { areaReport, reportedFact } from "./area-report.ts";
import { landAreas } from "../../card-facts.ts";
import type { CitedSources } from "../../cited-sources.ts";
import { FootprintNote } from "./FootprintNote.tsx";
import { MeasuredArea } from "./MeasuredArea.tsx";
import { MethodSwitch } from "../../../settings/MethodSwitch.tsx";
import { OtherFacts } from "../facts/OtherFacts.tsx";
import { StatedOnly } from "./StatedArea.tsx";

interface AreaSectionProps {
  readonly park: Park;
  readonly cited: CitedSources;
}

/** How much land the park takes: measured beside stated, or only stated, or not known. */
export function AreaSection(props: AreaSectionProps) {
  const {
    catalogue: { measures },
    settings,
  } = useAtlas();
  const format = useFormat();
  const words = useWords();
  const footprint = () => measures.ofShape(props.park.geometry).footprint;
  const report = createMemo(() => areaReport(props.park, footprint(), settings.method()));
  const measured = () => {
    const known = report();
    return known.kind === "measured" ? known : undefined;
  };
  const within = (): string => {
    const { uncertaintyMetres } = props.park.footprint;
    return plain(format.length(uncertaintyMetres));
  };
  const others = (): readonly Fact[] =>
    landAreas(props.park).filter((fact) => fact !== reportedFact(report()));
  return (
    <section class="card-section">
      <div class="card-section-head">
        <h3>
          {props.park.footprint.covers === "buildings"
            ? words().card.buildingsArea
            : words().card.landArea}
        </h3>
        <Show when={measured()} fallback={<span>{words().card.positionWithin(within())}</span>}>
          <MethodSwitch
            method={settings.method()}
            choose={(method) => settings.choose({ method })}
          />
        </Show>
      </div>
      <Show
        when={measured()}
        fallback={
          <>
            <StatedOnly report={report()} cited={props.cited} />
            <FootprintNote park={props.park} cited={props.cited} />
          </>
        }
      >
        {(known) => (
          <MeasuredArea
            park={props.park}
            report={known()}
            cited={props.cited}
            footprint={footprint()}
            method={settings.method()}
          />
        )}
      </Show>
      <OtherAreas facts={others()} cited={props.cited} />
    </section>
  );
}

function OtherAreas(props: { readonly facts: readonly Fact[]; readonly cited: CitedSources }) {
  const words = useWords();
  return (
    <Show when={props.facts.length > 0}>
      <dl class="card-other-areas">
        <dt>{words().card.otherStatedAreas}</dt>
        <OtherFacts facts={props.facts} cited={props.cited} />
      </dl>
    </Show>
  );
}

import { Show } from "solid-js";
import type { Park } from "../../../../catalogue/park.ts";
import type { FootprintMeasures } from "../../../../geo/measure/measure.ts";
import type { AreaMethod } from "../../../../state/settings/settings.ts";
import { AreaFigure } from "./AreaFigure.tsx";
import { AreaMeter } from "./AreaMeter.tsx";
import type { AreaReport } from "./area-report.ts";
import type { CitedSources } from "../../cited-sources.ts";
import { FootprintNote } from "./FootprintNote.tsx";
import { PerimeterFigures } from "./PerimeterFigures.tsx";
import { StatedBeside } from "./StatedArea.tsx";

interface MeasuredAreaProps {
  readonly park: Park;
  readonly report: Extract<AreaReport, { kind: "measured" }>;
  readonly cited: CitedSources;
  readonly footprint: FootprintMeasures | undefined;
  readonly method: AreaMethod;
}

/** The measured area by both methods, with the stated one beside it. */
export function MeasuredArea(props: MeasuredAreaProps) {
  const compared = () => {
    const { squareMetres, comparison } = props.report.stated ?? {};
    return squareMetres && comparison
      ? { stated: squareMetres, differencePercent: comparison.differencePercent }
      : undefined;
  };
  return (
    <>
      <div class="card-area">
        <AreaFigure method={props.method} shown={props.report.shown} second={props.report.second} />
        <Show when={compared()}>
          {(known) => (
            <AreaMeter
              measured={props.report.shown}
              stated={known().stated}
              differencePercent={known().differencePercent}
            />
          )}
        </Show>
      </div>
      <FootprintNote park={props.park} cited={props.cited} />
      <dl class="card-figures">
        <Show when={props.report.stated}>
          {(stated) => <StatedBeside stated={stated()} cited={props.cited} />}
        </Show>
        <Show when={props.footprint}>
          {(footprint) => <PerimeterFigures method={props.method} footprint={footprint()} />}
        </Show>
      </dl>
    </>
  );
}

import { Show } from "solid-js";
import type { Park } from "../../../../catalogue/park.ts";
import { useAtlas } from "../../../../state/context.ts";
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
}

/** The measured area by both methods, with the stated one beside it. */
export function MeasuredArea(props: MeasuredAreaProps) {
  const { measures } = useAtlas().catalogue;
  const compared = () => {
    const { squareMetres, comparison } = props.report.stated ?? {};
    return squareMetres && comparison
      ? { stated: squareMetres, differencePercent: comparison.differencePercent }
      : undefined;
  };
  return (
    <>
      <div class="card-area">
        <AreaFigure shown={props.report.shown} second={props.report.second} />
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
      <FootprintNote park={props.park} />
      <dl class="card-figures">
        <Show when={props.report.stated}>
          {(stated) => <StatedBeside stated={stated()} cited={props.cited} />}
        </Show>
        <Show when={measures.of(props.park).footprint}>
          {(footprint) => <PerimeterFigures footprint={footprint()} />}
        </Show>
      </dl>
    </>
  );
}

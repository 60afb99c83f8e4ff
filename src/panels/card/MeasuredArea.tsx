import { Show } from "solid-js";
import type { Park } from "../../catalogue/park.ts";
import { useAtlas } from "../../state/context.ts";
import { areaText, plain, type Quantity } from "../../words/figures.ts";
import { useWords } from "../use-words.ts";
import { AreaMeter } from "./AreaMeter.tsx";
import type { AreaReport } from "./area-report.ts";
import type { CitedSources } from "./cited-sources.ts";
import { Figure } from "./Figure.tsx";
import { FootprintNote } from "./FootprintNote.tsx";
import { PerimeterFigures } from "./PerimeterFigures.tsx";
import { StatedBeside } from "./StatedBeside.tsx";

interface MeasuredAreaProps {
  readonly park: Park;
  readonly report: Extract<AreaReport, { kind: "measured" }>;
  readonly cited: CitedSources;
}

/** The measured area by both methods, with the stated one beside it. */
export function MeasuredArea(props: MeasuredAreaProps) {
  const { preferences } = useAtlas();
  const words = useWords();
  const area = (squareMetres: number): Quantity =>
    areaText(squareMetres, preferences.units(), preferences.language());
  const compared = () => {
    const { squareMetres, comparison } = props.report.stated ?? {};
    return squareMetres && comparison
      ? { stated: squareMetres, differencePercent: comparison.differencePercent }
      : undefined;
  };
  const methods = (): readonly [first: string, second: string] =>
    preferences.method() === "sphere"
      ? [words().card.sphere, words().card.ellipsoid]
      : [words().card.ellipsoid, words().card.sphere];
  return (
    <>
      <div class="card-area">
        <dl>
          <dt>{words().card.measuredArea}</dt>
          <dd>
            <span class="card-area-figure">
              <Figure quantity={area(props.report.shown)} />
            </span>
            <span class="card-area-method">
              <span class="spoken"> · </span>
              {methods()[0]}
            </span>
            <span class="card-area-second">
              {words().card.secondFigure(methods()[1], plain(area(props.report.second)))}
            </span>
          </dd>
        </dl>
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
        <PerimeterFigures park={props.park} />
      </dl>
    </>
  );
}

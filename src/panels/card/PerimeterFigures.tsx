import { Show } from "solid-js";
import type { Park } from "../../catalogue/park.ts";
import type { FootprintMeasures, SurfaceMeasures } from "../../geo/measure.ts";
import { useAtlas } from "../../state/context.ts";
import { perimeterText, plain, positionText, type Quantity } from "../../words/figures.ts";
import { useWords } from "../use-words.ts";
import { Figure } from "./Figure.tsx";

interface PerimeterFiguresProps {
  readonly park: Park;
}

/** A position may break between its two halves, after the comma, and nowhere else. */
const INNER_SPACE = /(?<!,) /g;
const NO_BREAK_SPACE = "\u00A0";

/** The length around the footprint by both methods, and its centre of mass. */
export function PerimeterFigures(props: PerimeterFiguresProps) {
  const { measures, preferences } = useAtlas();
  const words = useWords();
  const perimeter = ({ perimeterMetres }: SurfaceMeasures): Quantity =>
    perimeterText(perimeterMetres, preferences.units(), preferences.language());
  const footprint = (): FootprintMeasures | undefined => measures.of(props.park).footprint;
  const sphereFirst = (): boolean => preferences.method() === "sphere";
  const second = (known: FootprintMeasures): string =>
    sphereFirst()
      ? words().card.secondFigure(words().card.ellipsoid, plain(perimeter(known.ellipsoid)))
      : words().card.secondFigure(words().card.sphere, plain(perimeter(known.sphere)));
  return (
    <Show when={footprint()}>
      {(known) => (
        <>
          <div>
            <dt>{words().card.perimeter}</dt>
            <dd class="card-figure">
              <Figure quantity={perimeter(sphereFirst() ? known().sphere : known().ellipsoid)} />
            </dd>
            <dd class="card-caption">{second(known())}</dd>
          </div>
          <div>
            <dt>{words().card.centroid}</dt>
            <dd class="card-figure is-position">
              {positionText(known().centroid, preferences.language()).replaceAll(
                INNER_SPACE,
                NO_BREAK_SPACE,
              )}
            </dd>
          </div>
        </>
      )}
    </Show>
  );
}

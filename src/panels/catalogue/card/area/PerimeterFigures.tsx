import type { FootprintMeasures, SurfaceMeasures } from "../../../../geo/measure/measure.ts";
import { useAtlas } from "../../../../state/context.ts";
import { perimeterText, plain, positionText } from "../../../../words/format/figures.ts";
import type { Quantity } from "../../../../words/language.ts";
import { useWords } from "../../../ui/use-words.ts";
import { Figure } from "../../../ui/Figure.tsx";

interface PerimeterFiguresProps {
  readonly footprint: FootprintMeasures;
}

/** A position may break between its two halves, after the comma, and nowhere else. */
const INNER_SPACE = /(?<!,) /g;
const NO_BREAK_SPACE = "\u00A0";

/** The length around the footprint by both methods, and its centre of mass. */
export function PerimeterFigures(props: PerimeterFiguresProps) {
  const settings = useAtlas().settings;
  const words = useWords();
  const perimeter = ({ perimeterMetres }: SurfaceMeasures): Quantity =>
    perimeterText(perimeterMetres, settings.units(), settings.language());
  const sphereFirst = (): boolean => settings.method() === "sphere";
  const second = (): string =>
    sphereFirst()
      ? words().card.secondFigure(
          words().card.ellipsoid,
          plain(perimeter(props.footprint.ellipsoid)),
        )
      : words().card.secondFigure(words().card.sphere, plain(perimeter(props.footprint.sphere)));
  return (
    <>
      <div>
        <dt>{words().card.perimeter}</dt>
        <dd class="card-figure">
          <Figure
            quantity={perimeter(sphereFirst() ? props.footprint.sphere : props.footprint.ellipsoid)}
          />
        </dd>
        <dd class="card-caption">{second()}</dd>
      </div>
      <div>
        <dt>{words().card.centroid}</dt>
        <dd class="card-figure is-position">
          {positionText(props.footprint.centroid, settings.language()).replaceAll(
            INNER_SPACE,
            NO_BREAK_SPACE,
          )}
        </dd>
      </div>
    </>
  );
}

import type { FootprintMeasures, SurfaceMeasures } from "../../../../geo/measure/measure.ts";
import type { AreaMethod } from "../../../../state/settings/settings.ts";
import { plain } from "../../../../words/format/figures.ts";
import type { Quantity } from "../../../../words/language.ts";
import { useWords } from "../../../ui/use-words.ts";
import { Figure } from "../../../ui/Figure.tsx";
import { useFormat } from "../../../ui/use-format.ts";

interface PerimeterFiguresProps {
  /** The one that the user has chosen: its figure stands first. */
  readonly method: AreaMethod;
  readonly footprint: FootprintMeasures;
}

/** A position may break between its two halves, after the comma, and nowhere else. */
const INNER_SPACE = /(?<!,) /g;
const NO_BREAK_SPACE = "\u00A0";

/** The length around the footprint by both methods, and its centre of mass. */
export function PerimeterFigures(props: PerimeterFiguresProps) {
  const format = useFormat();
  const words = useWords();
  const perimeter = ({ perimeterMetres }: SurfaceMeasures): Quantity =>
    format.perimeter(perimeterMetres);
  const sphereFirst = (): boolean => props.method === "sphere";
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
          {format.position(props.footprint.centroid).replaceAll(INNER_SPACE, NO_BREAK_SPACE)}
        </dd>
      </div>
    </>
  );
}

import type { SquareMetres } from "../../../../geo/units.ts";
import { useAtlas } from "../../../../state/context.ts";
import { areaText, plain } from "../../../../words/format/figures.ts";
import type { Quantity } from "../../../../words/language.ts";
import { useWords } from "../../../ui/use-words.ts";
import { Figure } from "../../../ui/Figure.tsx";

interface AreaFigureProps {
  /** By the method that the user has chosen. */
  readonly shown: SquareMetres;
  /** By the other one. */
  readonly second: SquareMetres;
}

/** The measured area by both methods, each named. */
export function AreaFigure(props: AreaFigureProps) {
  const settings = useAtlas().settings;
  const words = useWords();
  const area = (squareMetres: SquareMetres): Quantity =>
    areaText(squareMetres, settings.units(), settings.language());
  const methods = (): readonly [first: string, second: string] =>
    settings.method() === "sphere"
      ? [words().card.sphere, words().card.ellipsoid]
      : [words().card.ellipsoid, words().card.sphere];
  return (
    <dl>
      <dt>{words().card.measuredArea}</dt>
      <dd>
        <span class="card-area-figure">
          <Figure quantity={area(props.shown)} />
        </span>
        <span class="card-area-method">
          <span class="spoken"> · </span>
          {methods()[0]}
        </span>
        <span class="card-area-second">
          {words().card.secondFigure(methods()[1], plain(area(props.second)))}
        </span>
      </dd>
    </dl>
  );
}

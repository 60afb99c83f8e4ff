import type { SquareMetres } from "../../../../geo/units.ts";
import type { AreaMethod } from "../../../../state/settings/settings.ts";
import { plain } from "../../../../words/format/figures.ts";
import { useWords } from "../../../ui/use-words.ts";
import { Figure } from "../../../ui/Figure.tsx";
import { useFormat } from "../../../ui/use-format.ts";

interface AreaFigureProps {
  /** The one that the user has chosen. */
  readonly method: AreaMethod;
  /** By the chosen method. */
  readonly shown: SquareMetres;
  /** By the other one. */
  readonly second: SquareMetres;
}

/** The measured area by both methods, each named. */
export function AreaFigure(props: AreaFigureProps) {
  const format = useFormat();
  const words = useWords();
  const methods = (): readonly [first: string, second: string] =>
    props.method === "sphere"
      ? [words().card.sphere, words().card.ellipsoid]
      : [words().card.ellipsoid, words().card.sphere];
  return (
    <dl>
      <dt>{words().card.measuredArea}</dt>
      <dd>
        <span class="card-area-figure">
          <Figure quantity={format.area(props.shown)} />
        </span>
        <span class="card-area-method">
          <span class="spoken"> · </span>
          {methods()[0]}
        </span>
        <span class="card-area-second">
          {words().card.secondFigure(methods()[1], plain(format.area(props.second)))}
        </span>
      </dd>
    </dl>
  );
}

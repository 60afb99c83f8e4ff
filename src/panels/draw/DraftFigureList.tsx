import type { DrawState } from "../../state/draw/draw-state.ts";
import { useWords } from "../ui/use-words.ts";
import { Show } from "solid-js";
import { plain } from "../../words/format/figures.ts";
import { useFormat } from "../ui/use-format.ts";
import { AreaAndLength } from "../ui/AreaAndLength.tsx";

/** Area and length of what is being drawn, with the position that is aimed at. */
export function DraftFigureList(props: { readonly draw: DrawState }) {
  const messages = useWords("draw/draft");
  const format = useFormat();
  const figures = () => props.draw.figures();
  /** The edge to where a line is aimed at, which is not set yet. */
  const next = () =>
    figures()?.areaSquareMetres === undefined && props.draw.aim()
      ? figures()?.edge?.distanceMetres
      : undefined;
  const length = () => {
    const metres = figures()?.lengthMetres;
    return metres === undefined ? undefined : metres - (next() ?? 0);
  };
  const names = () => {
    const { areaSoFar: area, lengthSoFar, perimeter } = messages();
    return { area, length: lengthSoFar, perimeter };
  };
  return (
    <div class="card-section">
      <AreaAndLength
        area={props.draw.isCrossed() ? undefined : figures()?.areaSquareMetres}
        withoutArea={props.draw.isCrossed() ? messages().noArea : undefined}
        length={length()}
        names={names()}
        isLarge
      />
      <Show when={next()}>
        {(metres) => (
          <p class="card-caption">{messages().toNext(plain(format.perimeter(metres())))}</p>
        )}
      </Show>
    </div>
  );
}

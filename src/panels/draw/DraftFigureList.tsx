import type { DrawState } from "../../state/draw/draw-state.ts";
import { useWords } from "../ui/use-words.ts";
import { AreaAndLength } from "../ui/AreaAndLength.tsx";

/** Area and length of what is being drawn, with the position that is aimed at. */
export function DraftFigureList(props: { readonly draw: DrawState }) {
  const messages = useWords("draw/draft");
  const names = () => {
    const { areaSoFar: area, lengthSoFar: length, perimeter } = messages();
    return { area, length, perimeter };
  };
  return (
    <div class="card-section">
      <AreaAndLength
        area={props.draw.figures()?.areaSquareMetres}
        length={props.draw.figures()?.lengthMetres}
        names={names()}
        isLarge
      />
    </div>
  );
}

import { Show } from "solid-js";
import type { DrawState } from "../../state/draw/draw-state.ts";
import { Figure } from "../ui/Figure.tsx";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";

/** Area and length of what is being drawn, with the position that is aimed at. */
export function DraftFigureList(props: { readonly draw: DrawState }) {
  const messages = useWords("draw/draft");
  const format = useFormat();
  const area = () => props.draw.figures()?.areaSquareMetres;
  const length = () => props.draw.figures()?.lengthMetres;
  return (
    <div class="card-section">
      <dl class="card-figures">
        <Show when={area()}>
          {(known) => (
            <div>
              <dt>{messages().areaSoFar}</dt>
              <dd class="card-figure draft-card__area">
                <Figure quantity={format.area(known())} />
              </dd>
            </div>
          )}
        </Show>
        <Show when={length()}>
          {(known) => (
            <div>
              <dt>{area() === undefined ? messages().lengthSoFar : messages().perimeter}</dt>
              <dd class="card-figure">
                <Figure quantity={format.perimeter(known())} />
              </dd>
            </div>
          )}
        </Show>
      </dl>
    </div>
  );
}

import { For, Show } from "solid-js";
import { geodesicInverse } from "../../geo/measure/geodesic.ts";
import type { Draft } from "../../geo/draft/draft.ts";
import type { DrawState } from "../../state/draw/draw-state.ts";
import { bearingText, plain } from "../../words/format/figures.ts";
import { DraftFigureList } from "./DraftFigureList.tsx";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";
import { CoordinatesField } from "./CoordinatesField.tsx";
import { RadiusField } from "./RadiusField.tsx";
import "../catalogue/card/park-card.css";
import "./draft-card.css";

interface CardProps {
  readonly draw: DrawState;
}

/** What is being drawn, as a card over the list: its name, its figures, its corners. */
export function DraftCard(props: CardProps) {
  const messages = useWords("draw/draft");
  const toolbar = useWords("draw/toolbar");
  return (
    <section class="draft-card" aria-label={messages().cardName}>
      <div class="card-section draft-card__head">
        <p class="card-caption">{messages().goesTo(toolbar().fileName)}</p>
        <input
          class="text-box draft-card__name"
          type="text"
          aria-label={messages().nameLabel}
          placeholder={messages().namePlaceholder}
          value={props.draw.name()}
          onInput={({ currentTarget }) => props.draw.rename(currentTarget.value)}
        />
        <p class="card-caption">{messages().kept}</p>
      </div>
      <DraftFigureList draw={props.draw} />
      <div class="card-section draft-card__numbers">
        <CoordinatesField add={props.draw.add} />
        <Show when={props.draw.draft()?.tool === "circle"}>
          <RadiusField set={props.draw.setRadius} />
        </Show>
      </div>
      <div class="card-section">
        <div class="card-section-head">
          <h3>{messages().corners}</h3>
          <p class="card-caption">{messages().cornersNote}</p>
        </div>
        <Show when={props.draw.draft()}>{(draft) => <CornerRows draft={draft()} />}</Show>
      </div>
    </section>
  );
}

function CornerRows(props: { readonly draft: Draft }) {
  const messages = useWords("draw/draft");
  const format = useFormat();
  const edgeTo = (index: number) => {
    const { corners } = props.draft;
    const [from, to] = [corners[index], corners[index + 1]];
    return from && to && geodesicInverse(from, to);
  };
  return (
    <Show
      when={props.draft.corners.length > 0}
      fallback={<p class="card-note">{messages().none}</p>}
    >
      <ol class="draft-card__corners">
        <For each={props.draft.corners}>
          {(corner, index) => (
            <li>
              <span class="num">{format.position(corner)}</span>
              <Show when={edgeTo(index())}>
                {(edge) => (
                  <span class="num draft-card__edge">
                    {plain(format.perimeter(edge().distanceMetres))}{" "}
                    {bearingText(edge().bearingDegrees)}
                  </span>
                )}
              </Show>
            </li>
          )}
        </For>
      </ol>
    </Show>
  );
}

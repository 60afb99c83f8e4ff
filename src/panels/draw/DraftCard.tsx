import { Show } from "solid-js";
import type { DrawState } from "../../state/draw/draw-state.ts";
import { DraftFigureList } from "./DraftFigureList.tsx";
import { useWords } from "../ui/use-words.ts";
import { CoordinatesField } from "./CoordinatesField.tsx";
import { DraftCorners } from "./DraftCorners.tsx";
import { useOwnerName } from "./owner-name.ts";
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
  const nameOf = useOwnerName();
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
        <CoordinatesField from={props.draw.draft()?.corners.at(-1)} add={props.draw.add} />
        <Show when={props.draw.draft()?.tool === "circle"}>
          <RadiusField set={props.draw.setRadius} />
        </Show>
      </div>
      <DraftCorners draw={props.draw} nameOf={nameOf} />
    </section>
  );
}

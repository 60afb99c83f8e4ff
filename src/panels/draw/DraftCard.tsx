import { Show } from "solid-js";
import type { DrawState } from "../../state/draw/draw-state.ts";
import { DraftFigureList } from "./DraftFigureList.tsx";
import { useWords } from "../ui/use-words.ts";
import { CoordinatesField } from "./CoordinatesField.tsx";
import { DraftCorners } from "./DraftCorners.tsx";
import { useDrawnTitle, useOwnerName } from "./owner-name.ts";
import { RadiusField } from "./RadiusField.tsx";
import "../catalogue/card/park-card.css";

interface CardProps {
  readonly draw: DrawState;
}

/** What is being drawn, as a card over the list: its name, its figures, its corners. */
export function DraftCard(props: CardProps) {
  const messages = useWords("draw/draft");
  const nameOf = useOwnerName();
  const title = useDrawnTitle(() => props.draw.request());
  return (
    <section class="draft-card" aria-label={title() ?? messages().cardName}>
      <div class="card-section draft-card__head">
        <Show when={title()} fallback={<ParkHead draw={props.draw} />}>
          {(text) => <h2 class="draft-card__title">{text()}</h2>}
        </Show>
      </div>
      <DraftFigureList draw={props.draw} />
      <div class="card-section draft-card__numbers">
        <CoordinatesField
          corners={props.draw.draft()?.corners}
          add={props.draw.addTyped}
          done={props.draw.done}
        />
        <Show when={props.draw.draft()?.tool === "circle"}>
          <RadiusField set={props.draw.setRadius} />
        </Show>
      </div>
      <DraftCorners draw={props.draw} nameOf={nameOf} />
    </section>
  );
}

/** The name of a new park, and the file that it goes to. */
function ParkHead(props: CardProps) {
  const messages = useWords("draw/draft");
  const toolbar = useWords("draw/toolbar");
  return (
    <>
      <p class="card-caption">{messages().goesTo(toolbar().fileName)}</p>
      <input
        class="text-box draft-card__name"
        type="text"
        aria-label={messages().nameLabel}
        placeholder={messages().namePlaceholder}
        value={props.draw.name()}
        onInput={({ currentTarget }) => props.draw.rename(currentTarget.value)}
      />
      <p class="card-caption draft-card__kept">{props.draw.isKept() && messages().kept}</p>
    </>
  );
}

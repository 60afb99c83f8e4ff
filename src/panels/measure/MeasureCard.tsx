import { For, Show } from "solid-js";
import { addDrawnPark } from "../../document/drawn.ts";
import type { CollectionId, OwnParkId } from "../../document/document.ts";
import { type Measurement, shapeOfMeasurement } from "../../geo/draft/measurement.ts";
import { useAtlas } from "../../state/context.ts";
import type { DrawState } from "../../state/draw/draw-state.ts";
import { DraftFigureList } from "../draw/DraftFigureList.tsx";
import { useWords } from "../ui/use-words.ts";
import { MeasurementItem } from "./MeasurementItem.tsx";
import "../catalogue/card/park-card.css";
import "./measure-card.css";

/** What was measured, and what is being measured now, as a card over the list. */
export function MeasureCard(props: { readonly draw: DrawState }) {
  const {
    document: { own },
    measure,
    view: { select },
  } = useAtlas();
  const messages = useWords("measure/measure");
  const toolbar = useWords("draw/toolbar");
  const nameOf = (measurement: Measurement): string =>
    measurement.name || messages().unnamed(measure.list().indexOf(measurement) + 1);
  const makePark = (measurement: Measurement): void => {
    const geometry = shapeOfMeasurement(measurement);
    if (!geometry) return;
    const id = `own-${own.newId()}` as OwnParkId;
    const file = { id: own.newId() as CollectionId, name: toolbar().fileName };
    own.edit(addDrawnPark({ id, geometry, name: nameOf(measurement), file }));
    if (!own.park(id)) return;
    measure.remove(measurement);
    props.draw.discard();
    select(id);
  };
  return (
    <section class="measure-card" aria-label={messages().region}>
      <DraftFigureList draw={props.draw} />
      <Show
        when={measure.list().length > 0}
        fallback={<p class="card-section card-note">{messages().none}</p>}
      >
        <ol class="measure-card__list">
          <For each={measure.list()}>
            {(measurement) => (
              <MeasurementItem
                measurement={measurement}
                name={nameOf(measurement)}
                rename={(name) => measure.rename(measurement, name)}
                remove={() => measure.remove(measurement)}
                makePark={() => makePark(measurement)}
              />
            )}
          </For>
        </ol>
      </Show>
    </section>
  );
}

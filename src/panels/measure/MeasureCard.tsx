import { createEffect, createSignal, For, on, Show } from "solid-js";
import { addDrawnPark } from "../../document/drawn.ts";
import type { CollectionId, OwnParkId } from "../../document/document.ts";
import {
  type Measurement,
  measurementFigures,
  shapeOfMeasurement,
} from "../../geo/draft/measurement.ts";
import { useAtlas } from "../../state/context.ts";
import type { DrawState } from "../../state/draw/draw-state.ts";
import { DraftFigureList } from "../draw/DraftFigureList.tsx";
import { plain } from "../../words/format/figures.ts";
import { refocusRow } from "../ui/refocus.ts";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";
import { MeasurementItem } from "./MeasurementItem.tsx";
import "../catalogue/card/park-card.css";
import "./measure-card.css";

/** What has come about last in the list. */
type MeasureNews =
  | { readonly kind: "made"; readonly measurement: Measurement }
  | {
      readonly kind: "removed";
      readonly measurement: Measurement;
      readonly name: string;
      readonly place: number;
    };

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
  let section!: HTMLElement;
  const { news, remove, restore } = createNews(nameOf, () => section);
  return (
    <section ref={section} class="measure-card" aria-label={messages().region}>
      <DraftFigureList draw={props.draw} />
      <div role="status" class="measure-card__news">
        <Show when={news()}>
          {(known) => <News news={known()} nameOf={nameOf} restore={restore} />}
        </Show>
      </div>
      <Show
        when={measure.list().length > 0}
        fallback={<p class="card-section card-note">{messages().none}</p>}
      >
        <ol class="measure-card__list" aria-label={messages().region}>
          <For each={measure.list()}>
            {(measurement) => (
              <MeasurementItem
                measurement={measurement}
                name={nameOf(measurement)}
                rename={(name) => measure.rename(measurement, name)}
                remove={() => remove(measurement)}
                makePark={() => makePark(measurement)}
              />
            )}
          </For>
        </ol>
      </Show>
    </section>
  );
}

/** Follows the list, and tells what has come about in it. Needs an owner. */
function createNews(nameOf: (measurement: Measurement) => string, section: () => HTMLElement) {
  const { measure } = useAtlas();
  const [news, setNews] = createSignal<MeasureNews>();
  createEffect(
    on(
      () => measure.list(),
      (now, before) => {
        const made = before && now.length > before.length ? now.at(-1) : undefined;
        if (made && !before?.includes(made)) setNews({ kind: "made", measurement: made });
      },
    ),
  );
  const remove = (measurement: Measurement): void => {
    const [name, place] = [nameOf(measurement), measure.list().indexOf(measurement)];
    measure.remove(measurement);
    setNews({ kind: "removed", measurement, name, place });
    refocusRow(section(), ".measurement__remove, .measure-card__undo", place + 1);
  };
  const restore = (measurement: Measurement, place: number): void => {
    measure.restore(measurement, place);
    setNews(undefined);
    refocusRow(section(), ".measurement__remove", place);
  };
  return { news, remove, restore };
}

interface NewsProps {
  readonly news: MeasureNews;
  readonly nameOf: (measurement: Measurement) => string;
  readonly restore: (measurement: Measurement, place: number) => void;
}

/** Tells the total of a measurement that is done, or which one was removed, with the way back. */
function News(props: NewsProps) {
  const messages = useWords("measure/measure");
  const format = useFormat();
  const removed = () => (props.news.kind === "removed" ? props.news : undefined);
  const total = (): string => {
    const { measurement } = props.news;
    const { areaSquareMetres, lengthMetres } = measurementFigures(measurement);
    const length = plain(format.perimeter(lengthMetres));
    const figure = areaSquareMetres === undefined ? length : plain(format.area(areaSquareMetres));
    return messages().measured(props.nameOf(measurement), figure);
  };
  return (
    <Show when={removed()} fallback={<p class="card-section card-note">{total()}</p>}>
      {(known) => (
        <p class="card-section card-note">
          {messages().removed(known().name)}{" "}
          <button
            type="button"
            class="text-button measure-card__undo"
            onClick={() => props.restore(known().measurement, known().place)}
          >
            {messages().undo}
          </button>
        </p>
      )}
    </Show>
  );
}

import { createMemo, createSignal, For, Show } from "solid-js";
import type { Landmark } from "../../../../catalogue/landmark.ts";
import { useAtlas } from "../../../../state/context.ts";
import type { DistanceRow } from "../../../../state/view/selection.ts";
import { useFormat } from "../../../ui/use-format.ts";
import { useWords } from "../../../ui/use-words.ts";
import {
  DISTANCE_COLUMNS,
  type DistanceColumn,
  type DistanceOrder,
  orderedBy,
  sortedDistances,
} from "./distance-order.ts";
import { DistanceLine } from "./DistanceLine.tsx";

interface DistanceHeaderProps {
  readonly column: DistanceColumn;
  readonly heading: string;
  readonly order: DistanceOrder;
  readonly onOrder: () => void;
}

/** The head of a column; its button orders the table by it. */
export function DistanceHeader(props: DistanceHeaderProps) {
  const direction = (): "ascending" | "descending" | "none" => {
    if (props.order.column !== props.column) return "none";
    return props.order.descending ? "descending" : "ascending";
  };
  return (
    <th scope="col" class={`is-${props.column}`} aria-sort={direction()}>
      <button type="button" onClick={() => props.onOrder()}>
        {props.heading}
      </button>
    </th>
  );
}

function DistanceTitle() {
  const words = useWords();
  return (
    <div class="card-section-head">
      <h3>{words().card.distances}</h3>
      <span>{words().card.distancesMethod}</span>
    </div>
  );
}

/** How far it is from the open park to each landmark; a click on a row draws its line on the map. */
export function DistanceTable() {
  const { selection, toggleLine } = useAtlas().view;
  const format = useFormat();
  const words = useWords();
  const [order, setOrder] = createSignal<DistanceOrder>({ column: "edge", descending: false });
  const rows = createMemo(() => sortedDistances(selection.distances(), order(), format.language()));
  const rowOf = createMemo(
    () => new Map<Landmark, DistanceRow>(rows().map((row) => [row.landmark, row])),
  );
  // Rows are told apart by their landmark, which stays the same object: a redrawn row would lose the focus.
  const landmarks = createMemo(() => rows().map((row) => row.landmark));
  const headings = (): Readonly<Record<DistanceColumn, string>> => ({
    landmark: words().card.landmark,
    edge: words().card.edge,
    centroid: words().card.centroidColumn,
    bearing: words().card.bearing,
  });
  return (
    <section class="card-section">
      <DistanceTitle />
      <Show when={rows().length > 0} fallback={<p>{words().card.noLandmarks}</p>}>
        <table class="card-distances" aria-label={words().card.distances}>
          <thead>
            <tr>
              <For each={DISTANCE_COLUMNS}>
                {(column) => (
                  <DistanceHeader
                    column={column}
                    heading={headings()[column]}
                    order={order()}
                    onOrder={() => setOrder((before) => orderedBy(column, before))}
                  />
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={landmarks()}>
              {(landmark) => (
                <Show when={rowOf().get(landmark)}>
                  {(row) => (
                    <DistanceLine
                      row={row()}
                      hovered={selection.hoveredLandmark() === landmark.id}
                      hover={(isOn) => selection.hoverLandmark(isOn ? landmark.id : undefined)}
                      toggle={() => toggleLine(landmark.id)}
                    />
                  )}
                </Show>
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </section>
  );
}

import { createMemo, For } from "solid-js";
import type { Landmark } from "../../catalogue/landmark.ts";
import type { Metres } from "../../geo/units.ts";
import { distanceClass, type MatrixPark, type MatrixSort } from "../../state/compare/matrix.ts";
import { plain } from "../../words/format/figures.ts";
import { renderInSlices } from "../ui/in-slices.ts";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";

/** A landmark with its name in the user's language. */
export interface MatrixColumn {
  readonly landmark: Landmark;
  readonly name: string;
}

interface DistanceMatrixProps {
  /** In the order in which they are shown. */
  readonly parks: readonly MatrixPark[];
  readonly columns: readonly MatrixColumn[];
  readonly distance: (park: MatrixPark, landmark: Landmark) => Metres | undefined;
  /** By which landmark the parks are sorted, and by which park the landmarks. */
  readonly sortedBy: {
    readonly landmark: MatrixSort | undefined;
    readonly park: MatrixSort | undefined;
  };
  readonly pressLandmark: (id: string) => void;
  readonly pressPark: (id: string) => void;
}

/** So many cells are made at once: a task of them stays well under 50 ms. */
const CELLS_AT_ONCE = 240;

const sortName = (sort: MatrixSort | undefined, id: string) => {
  if (sort?.id !== id) return "none";
  return sort.descending ? "descending" : "ascending";
};

/** The distances of parks to landmarks, shaded by class; a press of a header sorts by its row or column. */
export function DistanceMatrix(props: DistanceMatrixProps) {
  const words = useWords("compare/matrix");
  const format = useFormat();
  const laid = renderInSlices(
    // With other columns every row is another one: else all of them would be laid out anew in one task.
    createMemo(() => {
      const { columns } = props;
      return props.parks.map((park) => ({ park, columns }));
    }),
    undefined,
    createMemo(() => Math.max(2, Math.floor(CELLS_AT_ONCE / Math.max(1, props.columns.length)))),
  );
  return (
    <div class="matrix">
      <table aria-label={words().name} aria-rowcount={props.parks.length + 1}>
        <thead>
          <tr>
            <th scope="col">{words().park}</th>
            <For each={props.columns}>
              {({ landmark, name }) => (
                <th scope="col" aria-sort={sortName(props.sortedBy.landmark, landmark.id)}>
                  <button
                    type="button"
                    title={words().sortParks(name)}
                    onClick={() => props.pressLandmark(landmark.id)}
                  >
                    {name}
                  </button>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={laid()}>
            {({ park, columns }) => (
              <tr>
                <th scope="row" aria-sort={sortName(props.sortedBy.park, park.id)}>
                  <button
                    type="button"
                    title={words().sortLandmarks(park.name)}
                    onClick={() => props.pressPark(park.id)}
                  >
                    {park.name}
                  </button>
                </th>
                <For each={columns}>
                  {({ landmark }) => {
                    const metres = () => props.distance(park, landmark);
                    return <DistanceCell metres={metres()} text={format.length} />;
                  }}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}

interface DistanceCellProps {
  readonly metres: Metres | undefined;
  readonly text: ReturnType<typeof useFormat>["length"];
}

function DistanceCell(props: DistanceCellProps) {
  return (
    <td data-class={props.metres === undefined ? undefined : distanceClass(props.metres)}>
      {props.metres === undefined ? "–" : plain(props.text(props.metres))}
    </td>
  );
}

import { createMemo, createSelector, For } from "solid-js";
import { useAtlas } from "../state/context.ts";
import { areaBar } from "./area-bar.ts";
import { ParkListItem } from "./ParkListItem.tsx";
import { useWords } from "./use-words.ts";
import "./park-list.css";

/** The parks that were found, one line each. */
export function ParkList() {
  const { catalogue, list, measures, selection } = useAtlas();
  const words = useWords();
  // Rows are new objects whenever a figure changes; parks are not, so their lines stay.
  const parks = createMemo(() => list.rows().map((row) => row.park));
  const bar = createMemo(() =>
    areaBar(catalogue.parks().map((park) => measures.of(park).area?.squareMetres ?? 0)),
  );
  const isSelected = createSelector(selection.parkId);
  const isHovered = createSelector(selection.hoveredPark);
  return (
    // Safari drops the role of a list without bullets.
    <ul role="list" class="park-list" aria-label={words().list.listName}>
      <For each={parks()}>
        {(park) => (
          <ParkListItem
            park={park}
            selected={isSelected(park.id)}
            hovered={isHovered(park.id)}
            share={bar()(measures.of(park).area?.squareMetres ?? 0)}
          />
        )}
      </For>
    </ul>
  );
}

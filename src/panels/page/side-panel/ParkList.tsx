import { createEffect, createMemo, createSelector, For, Show } from "solid-js";
import type { ParkSummary } from "../../../catalogue/park-summary.ts";
import type { OwnPark } from "../../../document/document.ts";
import { useAtlas } from "../../../state/context.ts";
import { isOwnPark, type ListedPark } from "../../../state/catalogue/list.ts";
import { createOpening } from "../opening.ts";
import { areaBar } from "../../catalogue/list/area-bar.ts";
import { followListKeys } from "../../catalogue/list/list-keys.ts";
import { focusSearch } from "../../catalogue/search/focus-search.ts";
import { renderInSlices } from "../../ui/in-slices.ts";
import { numberText } from "../../../words/format/figures.ts";
import { LayerListItem, OwnListItem } from "../../document/OwnListItem.tsx";
import { ParkListItem } from "../../catalogue/list/ParkListItem.tsx";
import { useWords } from "../../ui/use-words.ts";
import "./park-list.css";

/** Follows the keys in a list whose lines `shown` tells of. Needs an owner. */
function followKeys(list: HTMLElement, shown: () => unknown): void {
  const keys = followListKeys(list, focusSearch);
  createEffect(() => {
    shown();
    keys.again();
  });
}

/** The parks that were found, one line each. */
export function ParkList() {
  const {
    catalogue,
    catalogue: { list, measures },
    document: { layers },
    view: { camera, selection },
  } = useAtlas();
  const words = useWords();
  // Rows are new objects whenever a figure changes; parks are not, so their lines stay.
  const isOpening = createOpening(camera.mapState);
  const laid = renderInSlices(() => list.rows().map((row) => row.park), isOpening);
  const bar = createMemo(() =>
    areaBar(catalogue.parks().map((park) => measures.of(park).area?.squareMetres ?? 0)),
  );
  const isSelected = createSelector(selection.parkId);
  const isHovered = createSelector(selection.hoveredPark);
  const share = (park: ListedPark): number => bar()(list.areaOf(park)?.squareMetres ?? 0);
  const keysFor = (element: HTMLElement): void =>
    followKeys(element, () => [laid(), layers.finds().hits]);
  return (
    <>
      {/* Safari drops the role of a list without bullets. */}
      <ul role="list" class="park-list" aria-label={words().list.listName} ref={keysFor}>
        <For each={laid()}>
          {(park) => (
            <Show
              when={isOwnPark(park)}
              fallback={
                <ParkListItem
                  park={park as ParkSummary}
                  selected={isSelected(park.id)}
                  hovered={isHovered(park.id)}
                  withDistance={!isOpening()}
                  share={share(park)}
                />
              }
            >
              <OwnListItem
                park={park as OwnPark}
                selected={isSelected(park.id)}
                hovered={isHovered(park.id)}
                share={share(park)}
              />
            </Show>
          )}
        </For>
        <For each={layers.finds().hits}>
          {(hit) => <LayerListItem hit={hit} share={bar()(hit.feature.areaSquareMetres)} />}
        </For>
      </ul>
      <Show when={layers.finds().count - layers.finds().hits.length || undefined}>
        {(more) => <p class="park-list__more">{words().own.moreFound(numberText(more()))}</p>}
      </Show>
    </>
  );
}

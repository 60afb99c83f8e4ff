import { createMemo, For, Show } from "solid-js";
import type { Landmark, LandmarkId } from "../../../catalogue/landmark.ts";
import { useAtlas } from "../../../state/context.ts";
import type { ListState } from "../../../state/catalogue/list.ts";
import { LazyFiguresWait } from "../filters/lazy-filter-choices.ts";
import { ClearFilters } from "../filters/ClearFilters.tsx";
import { type LandmarkGroup, landmarkGroups } from "./landmark-groups.ts";
import { useNothingFound } from "../search/use-nothing-found.ts";
import { Pick } from "../../ui/Pick.tsx";
import { useFormat } from "../../ui/use-format.ts";
import { useWords } from "../../ui/use-words.ts";

type SortOrder = NonNullable<ReturnType<ListState["sort"]>>;

/** How many parks are listed, in which order, and to which landmark distances are told. */
export function ListHead() {
  const {
    catalogue: { list },
    document: { layers },
  } = useAtlas();
  const words = useWords();
  const nothingFound = useNothingFound();
  // Features of layers are listed only where a search finds them.
  const finds = () => layers.finds().count;
  const findable = () =>
    list.query().trim() === ""
      ? 0
      : layers.shown().reduce((sum, { collection }) => sum + collection.layer.features, 0);
  return (
    <div class="list-head">
      <div class="list-head__shown">
        <p class="list-head__count num" aria-live="polite">
          {words().list.shown(list.rows().length + finds(), list.count() + findable())}
        </p>
        {/* Where nothing is found, that sentence has the button. */}
        <Show when={list.isFiltered() && !nothingFound()}>
          <ClearFilters clear={list.clearFilters} />
        </Show>
      </div>
      <Show when={list.waitsFor()}>
        <LazyFiguresWait />
      </Show>
      <SortPick />
      <DistancePick />
    </div>
  );
}

function SortPick() {
  const { list } = useAtlas().catalogue;
  const { sort } = list;
  const format = useFormat();
  const words = useWords();
  const nearest = () =>
    words().list.nearestTo(format.text(list.nearLandmark()?.name ?? { en: "" }));
  const names = () => ({
    area: words().list.largestFirst,
    name: words().list.byName,
    distance: nearest(),
    announced: words().list.earliest,
  });
  const searching = () => list.query().trim() !== "";
  const usual = () => (searching() ? words().list.bestFirst : words().list.largestFirst);
  const shown = () => {
    const order = sort();
    return order ? names()[order] : usual();
  };
  return (
    <Pick
      class="list-head__sort"
      name={words().list.sortName}
      shown={shown()}
      value={sort() ?? ""}
      choose={(order) => list.sortBy((order || undefined) as SortOrder | undefined)}
    >
      <option value="">{usual()}</option>
      <Show when={searching() || sort() === "area"}>
        <option value="area">{names().area}</option>
      </Show>
      <option value="name">{names().name}</option>
      <option value="distance">{names().distance}</option>
      <option value="announced">{names().announced}</option>
    </Pick>
  );
}

function DistancePick() {
  const {
    catalogue,
    catalogue: { list },
  } = useAtlas();
  const format = useFormat();
  const words = useWords();
  const groups = createMemo(() => landmarkGroups(catalogue.landmarks(), catalogue.parks()));
  const nameOf = (landmark: Landmark) => format.text(landmark.name);
  const headingOf = ({ city, isOwn }: LandmarkGroup): string => {
    if (city) return format.text(city);
    return isOwn ? words().list.ownLandmarks : words().list.otherCities;
  };
  return (
    <div class="list-head__distance">
      <span aria-hidden="true">{words().list.distanceTo}</span>
      <Show when={list.nearLandmark()}>
        {(near) => (
          <Pick
            name={words().list.distanceTo}
            shown={nameOf(near())}
            value={near().id}
            choose={(id) => list.measureTo(id as LandmarkId)}
          >
            <For each={groups()}>
              {(group) => (
                <optgroup label={headingOf(group)}>
                  <For each={group.landmarks}>
                    {(landmark) => <option value={landmark.id}>{nameOf(landmark)}</option>}
                  </For>
                </optgroup>
              )}
            </For>
          </Pick>
        )}
      </Show>
    </div>
  );
}

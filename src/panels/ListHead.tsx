import ChevronDown from "lucide-solid/icons/chevron-down";
import { For } from "solid-js";
import type { LandmarkId } from "../catalogue/landmark.ts";
import { useAtlas } from "../state/context.ts";
import type { ListState } from "../state/list.ts";
import { localised } from "../words/places.ts";
import { landmarksByCity } from "./landmarks-by-city.ts";
import { useWords } from "./use-words.ts";

type SortOrder = NonNullable<ReturnType<ListState["sort"]>>;

/** How many parks are listed, in which order, and to which landmark distances are told. */
export function ListHead() {
  const { catalogue, list } = useAtlas();
  const words = useWords();
  const left = () => catalogue.catalogue()?.rejected.length ?? 0;
  return (
    <div class="list-head">
      <p class="list-head__count num" aria-live="polite">
        {words().list.shown(list.rows().length, catalogue.parks().length)}
      </p>
      <SortPick />
      <DistancePick />
      {left() > 0 && <p class="list-head__rejected">{words().list.rejected(left())}</p>}
    </div>
  );
}

function SortPick() {
  const { list, preferences } = useAtlas();
  const { sort } = list;
  const words = useWords();
  const landmark = () => list.nearLandmark();
  return (
    <span class="pick list-head__sort">
      <select
        aria-label={words().list.sortName}
        value={sort() ?? ""}
        onChange={(event) => list.sortBy((event.currentTarget.value || undefined) as SortOrder)}
      >
        <option value="">
          {list.query().trim() === "" ? words().list.largestFirst : words().list.bestFirst}
        </option>
        {list.query().trim() !== "" && <option value="area">{words().list.largestFirst}</option>}
        <option value="name">{words().list.byName}</option>
        <option value="distance">
          {words().list.nearestTo(
            localised(landmark()?.name ?? { en: "" }, preferences.language()),
          )}
        </option>
        <option value="announced">{words().list.earliest}</option>
      </select>
      <ChevronDown aria-hidden="true" />
    </span>
  );
}

function DistancePick() {
  const { catalogue, list, preferences } = useAtlas();
  const words = useWords();
  const groups = () => landmarksByCity(catalogue.landmarks(), catalogue.parks());
  return (
    <label class="list-head__distance">
      {words().list.distanceTo}
      <span class="pick">
        <select
          value={list.nearLandmark()?.id ?? ""}
          onChange={(event) => list.measureTo(event.currentTarget.value as LandmarkId)}
        >
          <For each={groups()}>
            {(group) => (
              <optgroup label={localised(group.city, preferences.language())}>
                <For each={group.landmarks}>
                  {(landmark) => (
                    <option value={landmark.id}>
                      {localised(landmark.name, preferences.language())}
                    </option>
                  )}
                </For>
              </optgroup>
            )}
          </For>
        </select>
        <ChevronDown aria-hidden="true" />
      </span>
    </label>
  );
}

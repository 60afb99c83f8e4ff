import { For, type JSX, Show } from "solid-js";
import { readCoordinates } from "../geo/coordinates.ts";
import { useAtlas } from "../state/context.ts";
import { positionText } from "../words/figures.ts";
import { localised } from "../words/places.ts";
import { ClearFilters } from "./filters/ClearFilters.tsx";
import { focusSearch } from "./focus-search.ts";
import { useNothingFound } from "./nothing-found.ts";
import { useWords } from "./use-words.ts";
import "./found-places.css";

/** Near enough to a landmark or a typed position to see what lies about it. */
const PLACE_ZOOM = 13;

/** The coordinates that were typed, the list of parks that were found, and the landmarks, in this order. */
export function FoundPlaces(props: { readonly children: JSX.Element }) {
  const { layers, list } = useAtlas();
  const nothingFound = useNothingFound();
  const isFound = () => list.rows().length + layers.finds().count > 0;
  return (
    <>
      <TypedPosition />
      <Show when={nothingFound()}>
        <NothingFound />
      </Show>
      <Show when={isFound()}>{props.children}</Show>
      <FoundLandmarks />
    </>
  );
}

/** Tells that nothing is left, and undoes what keeps all out. */
function NothingFound() {
  const { list } = useAtlas();
  const words = useWords();
  const clearSearch = (): void => {
    list.search("");
    focusSearch();
  };
  return (
    <div class="finder__message">
      <p>
        {words().list.noneFound}{" "}
        <Show when={list.query() !== "" || !list.isFiltered()}>
          <button type="button" class="text-button" onClick={clearSearch}>
            {words().list.clearSearch}
          </button>{" "}
        </Show>
        <Show when={list.isFiltered()}>
          <ClearFilters />
        </Show>
      </p>
    </div>
  );
}

function TypedPosition() {
  const { camera, list, preferences } = useAtlas();
  const words = useWords();
  return (
    <Show when={readCoordinates(list.query())}>
      {(read) => (
        <button
          type="button"
          class="found-place"
          onClick={() => camera.goToPosition(read().position, PLACE_ZOOM)}
        >
          {words().list.goTo(positionText(read().position, preferences.language()))}
          <span class="found-place__note">
            {read().order === "latitude-first"
              ? words().list.readAsLatitudeFirst
              : words().list.readAsLongitudeFirst}
          </span>
        </button>
      )}
    </Show>
  );
}

function FoundLandmarks() {
  const { camera, list, preferences } = useAtlas();
  const words = useWords();
  return (
    <Show when={list.foundLandmarks().length > 0}>
      <section class="found-landmarks">
        <h2 id="found-landmarks">{words().list.landmarksName}</h2>
        <ul role="list" aria-labelledby="found-landmarks">
          <For each={list.foundLandmarks()}>
            {(landmark) => (
              <li>
                <button
                  type="button"
                  class="found-place"
                  onClick={() => camera.goToPosition(landmark.position, PLACE_ZOOM)}
                >
                  {localised(landmark.name, preferences.language())}
                </button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

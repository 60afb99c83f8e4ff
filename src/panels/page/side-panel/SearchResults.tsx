import { For, type JSX, Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { mayBePlace } from "../../../state/catalogue/link-like.ts";
import { ClearFilters } from "../../catalogue/filters/ClearFilters.tsx";
import { focusSearch } from "../../catalogue/search/focus-search.ts";
import { useNothingFound } from "../../catalogue/search/use-nothing-found.ts";
import { useFormat } from "../../ui/use-format.ts";
import { useWords } from "../../ui/use-words.ts";
import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";
import "./search-results.css";

const FoundLink = lazyComponent(
  () => import("../../linked/FoundLink.tsx"),
  (module) => module.FoundLink,
  { words: ["linked", "document"] },
);

/** Near enough to a landmark to see what lies about it. */
const PLACE_ZOOM = 13;

/** What a typed link or position stands for, the list of parks that were found, and the landmarks, in this order. */
export function FoundPlaces(props: { readonly children: JSX.Element }) {
  const {
    document: { layers },
    catalogue: { list },
  } = useAtlas();
  const isFound = () => list.rows().length + layers.finds().count > 0;
  return (
    <>
      <Show when={mayBePlace(list.typed())} fallback={<NothingFound />}>
        <FoundLink>
          <NothingFound />
        </FoundLink>
      </Show>
      <Show when={isFound()}>{props.children}</Show>
      <FoundLandmarks />
    </>
  );
}

/** Tells that nothing is left, and undoes what keeps all out. */
function NothingFound() {
  const { details, list } = useAtlas().catalogue;
  const nothingFound = useNothingFound();
  const words = useWords();
  const isSearching = () => list.query().trim() !== "" && details.all().kind === "loading";
  const clearSearch = (): void => {
    list.search("");
    focusSearch();
  };
  return (
    <Show when={nothingFound()}>
      <div class="finder__message">
        <p>
          {isSearching() ? words().list.stillSearching : words().list.noneFound}{" "}
          <Show when={list.query() !== "" || !list.isFiltered()}>
            <button type="button" class="text-button" onClick={clearSearch}>
              {words().list.clearSearch}
            </button>{" "}
          </Show>
          <Show when={list.isFiltered()}>
            <ClearFilters clear={list.clearFilters} />
          </Show>
        </p>
      </div>
    </Show>
  );
}

function FoundLandmarks() {
  const {
    view: { camera },
    catalogue: { list },
  } = useAtlas();
  const format = useFormat();
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
                  {format.text(landmark.name)}
                </button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

import { createMemo, createSignal } from "solid-js";
import type { Landmark, LandmarkId } from "../catalogue/landmark.ts";
import type { Park } from "../catalogue/park.ts";
import { searchLandmarks, searchParks } from "../catalogue/search.ts";
import type { Metres } from "../geo/units.ts";
import type { LinkedView, SortOrder } from "../share/view.ts";
import type { CatalogueState } from "./catalogue.ts";
import type { ListedArea, MeasuresState } from "./measures.ts";

/** One line of the list of parks. */
export interface ParkRow {
  readonly park: Park;
  readonly area: ListedArea | undefined;
  /** From the park's nearest edge to the chosen landmark. */
  readonly distanceMetres: Metres | undefined;
}

/** Distances are told to Tiananmen until the reader chooses another landmark. */
const FIRST_LANDMARK = "tiananmen" as LandmarkId;
const MAX_FOUND_LANDMARKS = 5;

const announcedIn = (park: Park): string => park.timeline[0]?.date ?? "9999";

const ORDERS: Readonly<Record<SortOrder, (a: ParkRow, b: ParkRow) => number>> = {
  area: (a, b) => (b.area?.squareMetres ?? -1) - (a.area?.squareMetres ?? -1),
  name: (a, b) => a.park.name.en.localeCompare(b.park.name.en, "en"),
  distance: (a, b) => (a.distanceMetres ?? Infinity) - (b.distanceMetres ?? Infinity),
  announced: (a, b) => announcedIn(a.park).localeCompare(announcedIn(b.park), "en"),
};

export type ListState = ReturnType<typeof createListState>;

/** The list of parks: what is searched for, in which order, and the rows that follow from it. */
export function createListState(
  catalogue: CatalogueState,
  measures: MeasuresState,
  linked: LinkedView,
) {
  const [query, setQuery] = createSignal(linked.query ?? "");
  const [sort, setSort] = createSignal<SortOrder | undefined>(linked.sort);
  const [near, setNear] = createSignal<LandmarkId>(FIRST_LANDMARK);
  const nearLandmark = createMemo(() => catalogue.landmark(near()));
  const row = (park: Park): ParkRow => {
    const landmark = nearLandmark();
    return {
      park,
      area: measures.of(park).area,
      distanceMetres: landmark && measures.distance(park, landmark).edgeMetres,
    };
  };
  const found = createMemo(() => searchParks(catalogue.parks(), query()).map(row));
  // While something is searched for and no order is chosen, the best match stands first.
  const rows = createMemo<readonly ParkRow[]>(() => {
    const order = sort() ?? (query().trim() === "" ? "area" : undefined);
    return order ? found().toSorted(ORDERS[order]) : found();
  });
  const foundLandmarks = createMemo<readonly Landmark[]>(() =>
    query().trim() === ""
      ? []
      : searchLandmarks(catalogue.landmarks(), query()).slice(0, MAX_FOUND_LANDMARKS),
  );
  return {
    query,
    search: (text: string): void => void setQuery(text),
    /** The order that was chosen; `undefined` is largest first, or best match first while searching. */
    sort,
    sortBy: (order: SortOrder | undefined): void => void setSort(order),
    /** The landmark that the list tells distances to. */
    nearLandmark,
    measureTo: (id: LandmarkId): void => void setNear(id),
    rows,
    foundLandmarks,
  };
}

import { createEffect, createMemo, createSignal } from "solid-js";
import { catalogueTraits, ownTraits, technologiesOf } from "../../catalogue/figures/traits.ts";
import type { ParkTraits } from "../../catalogue/filter.ts";
import type { Landmark, LandmarkId } from "../../catalogue/landmark.ts";
import type { ParkSummary } from "../../catalogue/park-summary.ts";
import {
  type Entry,
  entry,
  entryOfPark,
  reasonFor,
  remembered,
  search,
  searchLandmarks,
  type Mention,
  mentionsOf,
} from "../../catalogue/search.ts";
import { readFeature } from "../../document/feature.ts";
import type { Collection, OwnPark } from "../../document/document.ts";
import type { Metres } from "../../geo/units.ts";
import type { LinkedView } from "../../share/link-keys.ts";
import type { SortOrder } from "../../share/view.ts";
import type { MapFirstState } from "./map-first.ts";
import type { CatalogueState } from "./catalogue.ts";
import type { DetailsState } from "./details.ts";
import type { FiguresState } from "./figures.ts";
import { createFilterState } from "./filters.ts";
import type { ListedArea, MeasuresState } from "./measures.ts";
import { looksLikeLink } from "./link-like.ts";
import type { OwnDocumentState } from "../document/own-document.ts";
import { isOwnId } from "./subject.ts";

/** A property longer than this is a text to read, not one to be found by. */
const MAX_CHARACTERS = 200;
const MAX_VALUES = 60;

const isWord = (value: unknown): value is string | number =>
  (typeof value === "string" && value.length <= MAX_CHARACTERS) || typeof value === "number";

/** What a park of the user's is found by: its name, and the short values of its properties. */
const entryOfOwnPark = remembered((park: OwnPark): Entry => {
  const { name, nameForms = {}, properties } = readFeature(park);
  const words = Object.values(properties).filter(isWord).slice(0, MAX_VALUES);
  return entry([name, ...Object.values(nameForms)], words.map(String));
});

/** What the list has lines for. */
export type ListedPark = ParkSummary | OwnPark;

/** One line of the list of parks. */
export interface ParkRow {
  readonly park: ListedPark;
  readonly area: ListedArea | undefined;
}

/** Whether a line is that of one of the user's own parks. */
export const isOwnPark = (park: ListedPark): park is OwnPark => isOwnId(park.id);

const inCatalogue = (park: ListedPark): readonly ParkSummary[] => (isOwnPark(park) ? [] : [park]);

/** What a line is found by; of a park of the catalogue what its details tell, too, as soon as they are here. */
const entriesWith =
  ({ of }: DetailsState) =>
  (park: ListedPark): Entry => {
    if (isOwnPark(park)) return entryOfOwnPark(park);
    const known = entryOfPark(park);
    const details = of(park.id);
    if (details.kind !== "here") return known;
    return { ...known, mentions: [...(known.mentions ?? []), ...mentionsOf(details.park)] };
  };

/** Distances are told to Tiananmen until the user chooses another landmark. */
const FIRST_LANDMARK = "tiananmen" as LandmarkId;
const MAX_FOUND_LANDMARKS = 5;

/** The landmarks that a search finds; those of the user's own are parks, and stand among the rows. */
const wellKnown = (landmarks: readonly Landmark[], query: string): readonly Landmark[] =>
  searchLandmarks(
    landmarks.filter(({ kind }) => kind !== "own"),
    query,
  ).slice(0, MAX_FOUND_LANDMARKS);

const announcedIn = (park: ListedPark): string =>
  (isOwnPark(park) ? undefined : park.announced) ?? "9999";

/** Parks without a name stand behind the named ones, as their file has them. */
const nameOf = (park: ListedPark): string =>
  isOwnPark(park) ? (readFeature(park).name ?? `\uffff${park.order + 1e6}`) : park.name.en;

const collator = new Intl.Collator("en");

/** Parks of the catalogue by name, before the user's own, which stay as their files have them. */
const compareEquals = (one: ListedPark, other: ListedPark): number =>
  isOwnPark(one) || isOwnPark(other)
    ? Number(isOwnPark(one)) - Number(isOwnPark(other))
    : collator.compare(one.name.en, other.name.en);

type Key = (row: ParkRow) => number;

const by =
  (key: Key) =>
  (rows: readonly ParkRow[]): readonly ParkRow[] => {
    // A key may be a distance: it is worked out once for each row, not for each comparison.
    const keyed = rows.map((row) => ({ row, key: key(row) }));
    return keyed
      .toSorted((a, b) => a.key - b.key || compareEquals(a.row.park, b.row.park))
      .map(({ row }) => row);
  };

const inOrder = (
  order: SortOrder,
  rows: readonly ParkRow[],
  metresAway: (park: ListedPark) => Metres,
): readonly ParkRow[] => {
  if (order === "area") return by(({ area }) => -(area?.squareMetres ?? -1))(rows);
  if (order === "distance") return by(({ park }) => metresAway(park))(rows);
  const text = order === "name" ? nameOf : announcedIn;
  return rows.toSorted((a, b) => collator.compare(text(a.park), text(b.park)));
};

export type ListState = ReturnType<typeof createListState>;

interface ListDependencies {
  readonly catalogue: CatalogueState;
  readonly details: DetailsState;
  readonly figures: FiguresState;
  readonly own: Pick<OwnDocumentState, "parks" | "collections">;
  readonly measures: MeasuresState;
  readonly mapFirst: MapFirstState;
}

/** Whether two lists hold the same items in the same order. */
export const sameItems = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && before.every((item, index) => item === now[index]);

const areaIn =
  (measures: MeasuresState) =>
  (park: ListedPark): ListedArea | undefined => {
    if (!isOwnPark(park)) return measures.of(park).area;
    const { geometry } = readFeature(park);
    return geometry && measures.listedArea(geometry);
  };

type AreaOf = (park: ListedPark) => ListedArea | undefined;

/** What the filters are told of each park; its figures once they are here. */
const traitsWith = (figures: FiguresState, areaOf: AreaOf) =>
  remembered((park: ListedPark): ParkTraits => {
    const area = () => areaOf(park)?.squareMetres;
    const { rates } = figures;
    return isOwnPark(park)
      ? ownTraits(readFeature(park).properties, { area, rates })
      : catalogueTraits(park, { area, rates, figures: () => figures.of(park.id) });
  });

/** The filters, what passes them of all that a search finds, and what they can be asked for. */
function createFilters(
  { catalogue, figures }: Pick<ListDependencies, "catalogue" | "figures">,
  {
    all,
    found,
    areaOf,
  }: { all: () => readonly ListedPark[]; found: () => readonly ListedPark[]; areaOf: AreaOf },
  linked: LinkedView,
) {
  const traitsOf = traitsWith(figures, areaOf);
  const parks = createMemo(found);
  const technologies = createMemo(() =>
    technologiesOf(catalogue.parks().map(({ id }) => figures.of(id))),
  );
  return {
    ...createFilterState({ parks, traitsOf, figures }, linked),
    /** What the filters are told of all parks, found or not. */
    allTraits: (): readonly ParkTraits[] => all().map(traitsOf),
    /** What the parks of the catalogue list; none until the figures are here. */
    technologies,
  };
}

/** What is typed and searched for, and why it finds a park. The details of all parks come with the first search. */
function createQuery(details: DetailsState, linked: LinkedView) {
  const [typed, setTyped] = createSignal(linked.query ?? "");
  const query = createMemo(() => (looksLikeLink(typed()) ? "" : typed()));
  const isSearching = createMemo(() => query().trim() !== "");
  const entryOf = entriesWith(details);
  createEffect(() => {
    if (isSearching()) details.wantAll();
  });
  return {
    isSearching,
    find: (parks: readonly ListedPark[]) => search(parks, query(), entryOf),
    state: {
      /** What the search box holds; a link there is not searched for. */
      typed,
      query,
      search: (text: string): void => void setTyped(text),
      /** Why the search finds a park, where its name and place do not tell. */
      reasonOf: (park: ListedPark): Mention | undefined =>
        isSearching() ? reasonFor(entryOf(park), query()) : undefined,
    },
  };
}

/** The list of parks: what is searched for, in which order, and the rows that follow from it. */
export function createListState(dependencies: ListDependencies, linked: LinkedView) {
  const { catalogue, details, own, measures, mapFirst } = dependencies;
  const { isSearching, find, state: searching } = createQuery(details, linked);
  const [sort, setSort] = createSignal<SortOrder | undefined>(linked.sort);
  const [near, setNear] = createSignal<LandmarkId>(FIRST_LANDMARK);
  // One of the user's own may be gone again.
  const nearLandmark = createMemo(
    () => catalogue.landmark(near()) ?? catalogue.landmark(FIRST_LANDMARK),
  );
  const ownParks = mapFirst.afterMap(own.parks, []);
  const all = createMemo<readonly ListedPark[]>(() => [...catalogue.parks(), ...ownParks()]);
  const areaOf = areaIn(measures);
  const { passing, ...filters } = createFilters(
    dependencies,
    { all, found: () => find(all()), areaOf },
    linked,
  );
  const found = createMemo<readonly ParkRow[]>(() =>
    passing().map((park) => ({ park, area: areaOf(park) })),
  );
  const metresAway = (park: ListedPark): Metres => {
    const landmark = nearLandmark();
    if (!landmark) return Infinity;
    if (!isOwnPark(park)) return measures.distance(park, landmark).edgeMetres;
    const { geometry } = readFeature(park);
    return geometry ? measures.roughMetres(geometry, landmark) : Infinity;
  };
  // While something is searched for and no order is chosen, the best match stands first.
  const rows = createMemo<readonly ParkRow[]>(() => {
    const order = sort() ?? (isSearching() ? undefined : "area");
    return order ? inOrder(order, found(), metresAway) : found();
  });
  const foundLandmarks = createMemo<readonly Landmark[]>(() =>
    isSearching() ? wellKnown(catalogue.landmarks(), searching.query()) : [],
  );
  const listedParks = createMemo<readonly ParkSummary[]>(
    () => rows().flatMap(({ park }) => inCatalogue(park)),
    [],
    { equals: sameItems },
  );
  return {
    ...searching,
    /** The order that was chosen; `undefined` is largest first, or best match first while searching. */
    sort,
    sortBy: (order: SortOrder | undefined): void => void setSort(order),
    /** The landmark that the list tells distances to. */
    nearLandmark,
    measureTo: (id: LandmarkId): void => void setNear(id),
    rows,
    areaOf,
    ...filters,
    /** The parks of the catalogue among the rows: the same value as long as they are the same. */
    listedParks,
    /** The user's files; one that is coming in stands there when the map has drawn it. */
    files: mapFirst.afterMap<readonly Collection[]>(own.collections, []),
    /** How many parks there are, found or not. */
    count: (): number => all().length,
    foundLandmarks,
  };
}

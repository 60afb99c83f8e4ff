import { type Accessor, createMemo, createSignal } from "solid-js";
import type { OwnPark } from "../../document/document.ts";
import type { LinkedSource, LinkedView } from "../../share/view.ts";
import type { OwnDocumentState } from "../document/own-document.ts";
import type { Settings } from "../settings/settings.ts";
import { type SharedFiles, sharedFiles } from "./shared-files.ts";
import { isOwnId } from "../catalogue/subject.ts";

/**
 * What a link can carry, each for itself. `source` is a file too big to travel, by its web address; `look` is theme,
 * language, units, basemap and projection.
 */
export type SharedPart =
  | "view"
  | "selection"
  | "lines"
  | "filters"
  | "parks"
  | "hidden"
  | "source"
  | "look";

export interface SharedPartsDependencies {
  readonly linkedView: Accessor<LinkedView>;
  readonly own: Pick<OwnDocumentState, "parks" | "collections" | "isShown">;
  readonly settings: Settings;
}

const FILTERS = ["query", "sort", "kinds", "statuses", "countries", "years"] as const;
const LOOK = ["language", "theme", "units", "basemap", "projection"] as const;

/** The members of a view by their names, less those that it does not have. */
function pick<Key extends keyof LinkedView>(
  view: LinkedView,
  keys: readonly Key[],
): Pick<LinkedView, Key> {
  const there = keys.filter((key) => view[key] !== undefined);
  // The keys are those asked for by the line above; the compiler does not follow `fromEntries`.
  return Object.fromEntries(there.map((key) => [key, view[key]])) as Pick<LinkedView, Key>;
}

/** The choices in force, also those that follow the system: a link that carries them fixes them all. */
const lookOf = (settings: Settings, linked: LinkedView): Partial<LinkedView> => ({
  language: settings.language(),
  theme: settings.theme(),
  units: settings.units(),
  // A link may ask for the online basemap where its opener has not agreed to it yet.
  basemap: linked.basemap ?? settings.basemap(),
  projection: settings.projection(),
});

/** The sharer has made one of the choices: they mean the page to look like this. */
function isLookChosen(settings: Settings): boolean {
  const chosen = { ...settings.kept(), ...settings.fixedChoices() };
  return LOOK.some((key) => chosen[key] !== undefined);
}

/** The parks of the user's, and which of them go. */
function createSharedParks(
  own: SharedPartsDependencies["own"],
  isWished: (part: SharedPart) => boolean,
) {
  // Each for itself: other wishes do not write the parks again.
  const withShown = createMemo(() => isWished("parks"));
  const withHidden = createMemo(() => isWished("hidden"));
  const parksWhere = (goes: (park: OwnPark) => boolean): SharedFiles =>
    sharedFiles({ parks: own.parks(), collections: own.collections() }, goes);
  const shown = createMemo(() => parksWhere(own.isShown));
  const hidden = createMemo(() => parksWhere((park) => !own.isShown(park)));
  const carried = createMemo(() => {
    const [shownGo, hiddenGo] = [withShown(), withHidden()];
    return parksWhere((park) => (own.isShown(park) ? shownGo : hiddenGo));
  });
  return { shown, hidden, carried };
}

/** A file that a link can ask its opener to fetch. */
export interface HostedFile {
  /** As the user calls it; without it nobody has fetched it yet. */
  readonly name?: string;
  readonly source: LinkedSource;
}

/** The first of the layers on the map that came from an address, or what the page's own link still asks for. */
function hostedFile({ own, linkedView }: SharedPartsDependencies): HostedFile | undefined {
  const files = own.collections();
  for (const { name, layer, hidden, source } of files) {
    if (layer && !hidden && source) return { name, source };
  }
  const { source } = linkedView();
  const isHere = files.some((file) => file.source?.address === source?.address);
  return source && !isHere ? { source } : undefined;
}

/** Which parts a link is to carry, and the view that they come to. Needs an owner. */
export function createSharedParts(dependencies: SharedPartsDependencies) {
  const { linkedView, own, settings } = dependencies;
  const [options, setWishes] = createSignal<Partial<Record<SharedPart, boolean>>>({});
  const hosted = createMemo(() => hostedFile(dependencies));
  const usual = (part: SharedPart): boolean => {
    if (part === "look") return isLookChosen(settings);
    // What stands behind a question mark may be the key of whoever asked: it goes only where that is wished.
    if (part === "source") return hosted()?.source.address.includes("?") === false;
    return part !== "hidden";
  };
  const isWished = (part: SharedPart): boolean => options()[part] ?? usual(part);
  const parks = createSharedParks(own, isWished);
  const linkedPark = (): LinkedView["park"] => {
    const { park } = linkedView();
    return park && isOwnId(park) ? parks.carried().linkedIds.get(park) : park;
  };
  const isThere: Readonly<Record<SharedPart, () => boolean>> = {
    view: () => linkedView().camera !== undefined,
    selection: () => linkedPark() !== undefined,
    lines: () => linkedView().to.length > 0 && carries("selection"),
    filters: () => FILTERS.some((key) => linkedView()[key] !== undefined),
    parks: () => parks.shown().files.length > 0,
    hidden: () => parks.hidden().files.length > 0,
    source: () => hosted() !== undefined,
    look: () => true,
  };
  const carries = (part: SharedPart): boolean => isThere[part]() && isWished(part);
  const view = createMemo<LinkedView>(() => {
    const linked = linkedView();
    const park = carries("selection") ? linkedPark() : undefined;
    const file = carries("source") ? hosted() : undefined;
    return {
      ...(carries("view") ? pick(linked, ["camera"]) : {}),
      ...(park ? { park } : {}),
      to: carries("lines") ? linked.to : [],
      ...(carries("filters") ? pick(linked, FILTERS) : {}),
      ...(carries("look") ? lookOf(settings, linked) : {}),
      ...(file ? { source: file.source } : {}),
      unknown: linked.unknown,
    };
  });
  return {
    /** Whether there is anything of the part to carry. */
    isThere: (part: SharedPart): boolean => isThere[part](),
    /** Whether the link carries the part. */
    carries,
    carry: (part: SharedPart, wish: boolean): void =>
      void setWishes((before) => ({ ...before, [part]: wish })),
    /** What is linked, less the parks of the user's. */
    view,
    /** Those on the map, those hidden, and those that the link carries. */
    parks,
    /** The file that the link can carry by its address. */
    hosted,
  };
}

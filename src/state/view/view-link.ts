import {
  type Accessor,
  batch,
  createEffect,
  createMemo,
  createSignal,
  on,
  untrack,
} from "solid-js";
import type { ParkFilters } from "../../catalogue/filter.ts";
import type { IgnoredValue, DecodedLink } from "../../share/link.ts";
import type { CameraView, LinkedView } from "../../share/view.ts";
import type { CameraState } from "./camera-state.ts";
import type { CatalogueState } from "../catalogue/catalogue.ts";
import { isLinked } from "../../document/linked-id.ts";
import type { ListState } from "../catalogue/list.ts";
import type { NoticeState } from "../notice.ts";
import type { OwnDocumentState } from "../document/own-document.ts";
import type { SavedChoices, Settings } from "../settings/settings.ts";
import type { LazyLinkedDocument } from "../linked/linked-actions.ts";
import type { SelectionState } from "./selection.ts";
import { exists, isOwnId } from "../catalogue/subject.ts";

interface LinkDependencies {
  readonly catalogue: CatalogueState;
  readonly own: OwnDocumentState;
  readonly settings: Settings;
  readonly list: ListState;
  readonly selection: SelectionState;
  readonly notices: NoticeState;
  readonly camera: CameraState;
  readonly linked: LazyLinkedDocument;
}

/** The view as a link says it, and the verb that takes over the view of a link. */
export function createLinkState(dependencies: LinkDependencies, first: DecodedLink) {
  const { settings, list, selection, notices, camera, linked } = dependencies;
  const [unknownKeys, setUnknownKeys] = createSignal(first.view.unknown);
  const showIgnored = (ignored: readonly IgnoredValue[]): void => {
    if (ignored.length > 0) notices.show({ kind: "link-values-ignored", ignored });
  };
  const linkedView: Accessor<LinkedView> = createMemo(() =>
    describe(settings.fixedChoices(), {
      camera: camera.view(),
      park: selection.parkId(),
      to: selection.lines(),
      query: list.query() || undefined,
      ...list.filters(),
      sort: list.sort(),
      unknown: unknownKeys(),
      ...linked.content(),
    }),
  );
  /** Takes over the view of a link that Back, Forward or the user's own typing lead to. */
  const openLink = ({ view, ignored }: DecodedLink): void => {
    batch(() => {
      settings.openLink(view);
      selection.select(view.park);
      selection.draw(view.to);
      list.search(view.query ?? "");
      list.openFilters(view);
      list.sortBy(view.sort);
      setUnknownKeys(view.unknown);
      linked.open(view);
      camera.open(view);
    });
    showIgnored([...ignored, ...(isLoaded(dependencies) ? dropUnknownIds(dependencies) : [])]);
  };
  showIgnored(first.ignored);
  linked.open(first.view);
  checkWhenLoaded(dependencies, first, showIgnored);
  return { linkedView, openLink };
}

/**
 * Whether it can be told if there is such a park as the one that is open: one of the user's own may be on its way from
 * the device's database after the catalogue is here, and one of the link's is packed.
 */
function isLoaded({ catalogue, own, linked, selection }: LinkDependencies): boolean {
  const id = selection.parkId();
  if (!catalogue.catalogue()) return false;
  if (id && isLinked(id)) return linked.state().phase === "done";
  return own.ready() || !id || !isOwnId(id);
}

/** Judges the link that the page was opened with and goes there, as soon as all is here; later ones when theirs is. */
function checkWhenLoaded(
  dependencies: LinkDependencies,
  first: DecodedLink,
  showIgnored: (ignored: readonly IgnoredValue[]) => void,
): void {
  const { catalogue, own, selection, camera, linked } = dependencies;
  let arrived = false;
  const arrive = (): void => {
    arrived = true;
    showIgnored([...first.ignored, ...dropUnknownIds(dependencies)]);
    if (first.view.camera) return;
    const park = selection.parkId();
    if (park) camera.zoomTo(park, true);
    else if (!linked.document()) camera.fitAll(true);
  };
  const judge = (): void => {
    if (!isLoaded(dependencies)) return;
    if (arrived) showIgnored(dropUnknownIds(dependencies));
    else arrive();
  };
  createEffect(
    on([catalogue.catalogue, own.ready, () => linked.state().phase], () => untrack(judge)),
  );
}

/** Ids can only be judged by what is there: drops those of nothing from the view and names them. */
function dropUnknownIds({ catalogue, own, selection }: LinkDependencies): readonly IgnoredValue[] {
  const park = selection.parkId();
  const lostPark = park !== undefined && !exists({ catalogue, own }, park) ? park : undefined;
  const lostLines = selection.lines().filter((id) => !catalogue.landmark(id));
  if (lostPark) selection.select(undefined);
  if (lostLines.length > 0) {
    selection.draw(selection.lines().filter((id) => !lostLines.includes(id)));
  }
  return [
    ...(lostPark ? [{ key: "park", value: lostPark }] : []),
    ...(lostLines.length > 0 ? [{ key: "to", value: lostLines.join(",") }] : []),
  ];
}

type Seen = {
  readonly [Key in "park" | "query" | "sort"]: LinkedView[Key] | undefined;
} & ParkFilters &
  Pick<LinkedView, "to" | "unknown" | "parks" | "source"> & {
    readonly camera: CameraView | undefined;
  };

/** Only what travels in links, and only where it says something. */
function describe(choices: SavedChoices, seen: Seen): LinkedView {
  const { language, theme, units, basemap, projection } = choices;
  const entries = Object.entries({ ...seen, language, theme, units, basemap, projection });
  const said = entries.filter(([, value]) => value !== undefined);
  // The keys are those of LinkedView by the line above; the compiler does not follow `fromEntries`.
  return Object.fromEntries(said) as unknown as LinkedView;
}

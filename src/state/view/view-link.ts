import {
  type Accessor,
  batch,
  createEffect,
  createMemo,
  createSignal,
  on,
  untrack,
} from "solid-js";
import type { Facet } from "../../catalogue/filter.ts";
import type { LandmarkId } from "../../catalogue/landmark.ts";
import type { Measurement } from "../../geo/draft/measurement.ts";
import { isLinked } from "../../document/linked-id.ts";
import type { FieldOf, LinkedView, ViewField } from "../../share/link-keys.ts";
import type { IgnoredValue, DecodedLink } from "../../share/link.ts";
import { LANGUAGES } from "../../words/format/languages.ts";
import type { CatalogueState } from "../catalogue/catalogue.ts";
import type { ListState } from "../catalogue/list.ts";
import { exists, isOwnId } from "../catalogue/subject.ts";
import type { OwnDocumentState } from "../document/own-document.ts";
import type { NoticeState } from "../notice.ts";
import type { Settings } from "../settings/settings.ts";
import type { CameraState } from "./camera-state.ts";
import type { SelectionState } from "./selection.ts";

/** What a link brings beside the view. */
type LinkedContent = Pick<LinkedView, "parks" | "source">;

/** The parks and the file that links bring, as far as the view is concerned. */
interface LinkedContentState {
  readonly content: Accessor<LinkedContent>;
  readonly open: (view: LinkedView) => void;
  readonly state: Accessor<{ readonly phase: "reading" | "asking" | "done" }>;
  readonly document: Accessor<object | undefined>;
}

interface LinkDependencies {
  readonly catalogue: CatalogueState;
  readonly own: OwnDocumentState;
  readonly settings: Settings;
  readonly list: ListState;
  readonly selection: SelectionState;
  readonly notices: NoticeState;
  readonly camera: CameraState;
  readonly linked: LinkedContentState;
  readonly measure: {
    readonly list: Accessor<readonly Measurement[]>;
    readonly open: (view: LinkedView) => void;
  };
}

/** Where a member of the view comes from, and where it goes to. */
interface Binding<Value> {
  /** What a link of the present view says of it. */
  readonly get: () => Value | undefined;
  /** Takes it over from the view of a link. Members that are taken over together share one function. */
  readonly open: (view: LinkedView) => void;
}

/** A binding for every member of the view that a key of the link tells. */
type Bindings = { readonly [Field in ViewField]: Binding<LinkedView[Field]> };

/** All members of the view, in the order in which they are taken over from a link. */
export function viewBindings(dependencies: LinkDependencies): Bindings {
  const { settings, list, selection, camera, linked, measure } = dependencies;
  const choice = <Field extends FieldOf<"look">>(field: Field) => ({
    get: () => settings.fixedChoices()[field],
    open: settings.openLink,
  });
  const filter = <Field extends Facet>(field: Field) => ({
    get: () => list.filters()[field],
    open: list.openFilters,
  });
  const content = <Field extends keyof LinkedContent>(field: Field) => ({
    get: () => linked.content()[field],
    open: linked.open,
  });
  return {
    language: choice("language"),
    theme: choice("theme"),
    units: choice("units"),
    basemap: choice("basemap"),
    projection: choice("projection"),
    park: { get: selection.parkId, open: ({ park }) => selection.select(park) },
    to: { get: () => linkedLines(dependencies), open: ({ to }) => selection.draw(to) },
    measurements: {
      get: () => (measure.list().length > 0 ? measure.list() : undefined),
      open: measure.open,
    },
    query: { get: () => list.query() || undefined, open: ({ query = "" }) => list.search(query) },
    kinds: filter("kinds"),
    statuses: filter("statuses"),
    countries: filter("countries"),
    years: filter("years"),
    area: filter("area"),
    investment: filter("investment"),
    power: filter("power"),
    technologies: filter("technologies"),
    sort: { get: list.sort, open: ({ sort }) => list.sortBy(sort) },
    parks: content("parks"),
    source: content("source"),
    // Where there is none it goes to the park, which is open by now.
    camera: { get: camera.view, open: camera.open },
    // A frame stays one whatever link it is led to: `app/address-bar.ts` writes it.
    embed: { get: () => undefined, open: () => {} },
  };
}

/** The lines that are drawn. One to a landmark of the user's own that is gone or hidden comes back with it. */
const linkedLines = (dependencies: LinkDependencies): readonly LandmarkId[] =>
  dependencies.selection
    .lines()
    .filter((id) => !isLoaded(dependencies) || dependencies.catalogue.landmark(id) !== undefined);

/** A link without a language that the page does not have: that is ignored as other values are that make no sense. */
export function withKnownLanguage(link: DecodedLink): DecodedLink {
  const { language, ...view } = link.view;
  if (language === undefined || LANGUAGES.includes(language)) return link;
  return { view, ignored: [...link.ignored, { key: "lang", value: language }] };
}

/** The view as a link says it, and the verb that takes over the view of a link. */
export function createLinkState(
  dependencies: LinkDependencies,
  first: DecodedLink,
  bindings: Readonly<Record<string, Binding<unknown>>> = viewBindings(dependencies),
) {
  const { notices, linked } = dependencies;
  const [unknownKeys, setUnknownKeys] = createSignal(first.view.unknown);
  const showIgnored = (ignored: readonly IgnoredValue[]): void => {
    if (ignored.length > 0) notices.show({ kind: "link-values-ignored", ignored });
  };
  /** Only what travels in links, and only where it says something. */
  const linkedView: Accessor<LinkedView> = createMemo(() => {
    const members = Object.entries(bindings).map(([field, { get }]) => [field, get()] as const);
    const reported = members.filter(([, value]) => value !== undefined);
    return { to: [], ...Object.fromEntries(reported), unknown: unknownKeys() };
  });
  /** Takes over the view of a link that Back, Forward or the user's own typing lead to. */
  const openLink = (link: DecodedLink): void => {
    const { view, ignored } = withKnownLanguage(link);
    batch(() => {
      setUnknownKeys(view.unknown);
      for (const open of new Set(Object.values(bindings).map((one) => one.open))) open(view);
    });
    showIgnored([...ignored, ...(isLoaded(dependencies) ? dropUnknownIds(dependencies) : [])]);
  };
  showIgnored(first.ignored);
  linked.open(first.view);
  checkWhenLoaded(dependencies, first, showIgnored);
  return { linkedView, openLink };
}

/**
 * Whether it can be told if there is such a park as the one that is open, and such landmarks as lines lead to: those of
 * the user's own may be on their way from the device's database after the catalogue is here, and those of the link are
 * packed.
 */
function isLoaded({ catalogue, own, linked, selection }: LinkDependencies): boolean {
  const ids: readonly string[] = [selection.parkId() ?? "", ...selection.lines()];
  if (!catalogue.catalogue()) return false;
  if (ids.some(isLinked) && linked.state().phase !== "done") return false;
  return own.ready() || !ids.some((id) => isOwnId(id) && !isLinked(id));
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

import { type Accessor, createMemo, createSignal } from "solid-js";
import type { OwnPark } from "../../document/document.ts";
import {
  type FieldOf,
  LINK_KEYS,
  type LinkedView,
  type LinkKeys,
  type SharedPart,
  textOf,
} from "../../share/link-keys.ts";
import type { LinkedSource } from "../../share/view.ts";
import type { OwnDocumentState } from "../document/own-document.ts";
import type { Settings } from "../settings/settings.ts";
import { type SharedFiles, sharedFiles } from "./shared-files.ts";
import { isOwnId, landmarkIdOf } from "../catalogue/subject.ts";

export { type FieldOf, SHARED_PARTS, type SharedPart } from "../../share/link-keys.ts";

export interface SharedPartsDependencies {
  readonly linkedView: Accessor<LinkedView>;
  readonly own: Pick<OwnDocumentState, "parks" | "collections" | "isShown">;
  readonly settings: Settings;
}

type Look = Required<Pick<LinkedView, FieldOf<"look">>>;

/** The choices in force, also those that follow the system: a link that carries them fixes them all. */
const lookOf = (settings: Settings, linked: LinkedView): Look => ({
  language: settings.language(),
  theme: settings.theme(),
  units: settings.units(),
  // A link may ask for the online basemap where its opener has not agreed to it yet.
  basemap: linked.basemap ?? settings.basemap(),
  projection: settings.projection(),
});

/** The members of the view that a part carries. */
const fieldsOf = (part: SharedPart, keys: LinkKeys): readonly string[] =>
  Object.keys(keys).filter((field) => keys[field]?.part === part);

/** The sharer has made one of the choices: they mean the page to look like this. */
function isLookChosen(settings: Settings, keys: LinkKeys): boolean {
  const chosen: Readonly<Record<string, unknown>> = {
    ...settings.kept(),
    ...settings.fixedChoices(),
  };
  return fieldsOf("look", keys).some((field) => chosen[field] !== undefined);
}

/** The members of a view by which there is something of a part. */
const fieldsThere = (view: LinkedView, part: SharedPart, keys: LinkKeys): readonly string[] =>
  fieldsOf(part, keys).filter((field) => {
    const entry = keys[field];
    return entry && textOf(view, field, entry) !== undefined;
  });

/** A view less what belongs to parts that do not go. */
function reducedView(
  view: LinkedView,
  keys: LinkKeys,
  goes: (part: SharedPart) => boolean,
): LinkedView {
  const members: Readonly<Record<string, unknown>> = view;
  const carried = Object.entries(keys)
    .filter(([field, { part }]) => members[field] !== undefined && part !== "frame" && goes(part))
    .map(([field]) => [field, members[field]]);
  return { to: [], ...Object.fromEntries(carried), unknown: view.unknown };
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

interface Offered {
  readonly linked: LinkedView;
  /** What is open, and where lines lead to, as a link calls them. */
  readonly park: LinkedView["park"];
  readonly to: LinkedView["to"];
  readonly file: HostedFile | undefined;
}

/** What the link would say if all parts went, less the parks of the user's: those are written by themselves. */
function wholeView(settings: Settings, { linked, park, to, file }: Offered): LinkedView {
  const { park: _, source: __, parks: ___, ...others } = linked;
  return {
    ...others,
    to,
    ...lookOf(settings, linked),
    ...(park ? { park } : {}),
    ...(file ? { source: file.source } : {}),
  };
}

/** Which parts a link is to carry, and the view that they come to. Needs an owner. */
export function createSharedParts(
  dependencies: SharedPartsDependencies,
  keys: LinkKeys = LINK_KEYS,
) {
  const { linkedView, own, settings } = dependencies;
  const [options, setWishes] = createSignal<Partial<Record<SharedPart, boolean>>>({});
  const hosted = createMemo(() => hostedFile(dependencies));
  const usual = (part: SharedPart): boolean => {
    if (part === "look") return isLookChosen(settings, keys);
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
  const linkedLines = (): LinkedView["to"] =>
    linkedView().to.flatMap((id) => {
      if (!isOwnId(id)) return [id];
      const linked = parks.carried().linkedIds.get(id);
      return linked ? [landmarkIdOf(linked)] : [];
    });
  const whole = createMemo(() =>
    wholeView(settings, {
      linked: linkedView(),
      park: linkedPark(),
      to: linkedLines(),
      file: hosted(),
    }),
  );
  const isThere = (part: SharedPart): boolean => {
    if (part === "parks") return parks.shown().files.length > 0;
    if (part === "hidden") return parks.hidden().files.length > 0;
    // Without the park that they start from nobody knows which lines they are.
    if (part === "lines" && !carries("selection")) return false;
    return fieldsThere(whole(), part, keys).length > 0;
  };
  const carries = (part: SharedPart): boolean => isThere(part) && isWished(part);
  const view = createMemo(() => reducedView(whole(), keys, carries));
  return {
    /** Whether there is anything of the part to carry. */
    isThere,
    /** The members of the view by which there is something of the part. */
    fieldsThere: (part: SharedPart): readonly string[] => fieldsThere(whole(), part, keys),
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

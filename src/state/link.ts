import {
  type Accessor,
  batch,
  createEffect,
  createMemo,
  createSignal,
  on,
  untrack,
} from "solid-js";
import type { IgnoredValue, ReadLink } from "../share/link.ts";
import type { CameraView, LinkedView } from "../share/view.ts";
import type { CameraState } from "./camera-state.ts";
import type { CatalogueState } from "./catalogue.ts";
import type { ListState } from "./list.ts";
import type { NoticeState } from "./notice.ts";
import type { OwnState } from "./own.ts";
import type { Choices, Preferences } from "./preferences.ts";
import type { SelectionState } from "./selection.ts";
import { exists, isOwnId } from "./subject.ts";

interface LinkedParts {
  readonly catalogue: CatalogueState;
  readonly own: OwnState;
  readonly preferences: Preferences;
  readonly list: ListState;
  readonly selection: SelectionState;
  readonly notices: NoticeState;
  readonly camera: CameraState;
}

/** The view as a link says it, and the verb that takes over the view of a link. */
export function createLinkState(parts: LinkedParts, first: ReadLink) {
  const { catalogue, own, preferences, list, selection, notices, camera } = parts;
  const [unknownKeys, setUnknownKeys] = createSignal(first.view.unknown);
  const sayIgnored = (ignored: readonly IgnoredValue[]): void => {
    if (ignored.length > 0) notices.say({ kind: "link-values-ignored", ignored });
  };
  // A park of the reader's own may be on its way from the device's database after the catalogue is here.
  const canJudge = (): boolean => {
    const id = selection.parkId();
    return catalogue.catalogue() !== undefined && (own.ready() || !id || !isOwnId(id));
  };
  const linkedView: Accessor<LinkedView> = createMemo(() =>
    describe(preferences.fixedChoices(), {
      camera: camera.view(),
      park: selection.parkId(),
      to: selection.lines(),
      query: list.query() || undefined,
      sort: list.sort(),
      unknown: unknownKeys(),
    }),
  );
  /** Takes over the view of a link that Back, Forward or the reader's own typing lead to. */
  const openLink = ({ view, ignored }: ReadLink): void => {
    batch(() => {
      preferences.openLink(view);
      selection.select(view.park);
      selection.draw(view.to);
      list.search(view.query ?? "");
      list.sortBy(view.sort);
      setUnknownKeys(view.unknown);
      camera.open(view);
    });
    sayIgnored([...ignored, ...(canJudge() ? dropUnknownIds(parts) : [])]);
  };
  /** All is here: the link that the page was opened with can be judged and gone to. */
  const arrive = (): void => {
    sayIgnored([...first.ignored, ...dropUnknownIds(parts)]);
    if (first.view.camera) return;
    const park = selection.parkId();
    if (park) camera.zoomTo(park, true);
    else camera.fitAll(true);
  };
  sayIgnored(first.ignored);
  createEffect(
    on([catalogue.catalogue, own.ready], (_, __, arrived?: boolean) => {
      const known = untrack(canJudge);
      if (known && !arrived) untrack(arrive);
      return known;
    }),
  );
  return { linkedView, openLink };
}

/** Ids can only be judged by what is there: drops those of nothing from the view and names them. */
function dropUnknownIds({ catalogue, own, selection }: LinkedParts): readonly IgnoredValue[] {
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
} & Pick<LinkedView, "to" | "unknown"> & { readonly camera: CameraView | undefined };

/** Only what travels in links, and only where it says something. */
function describe(choices: Choices, seen: Seen): LinkedView {
  const { language, theme, units, basemap, projection } = choices;
  const entries = Object.entries({ ...seen, language, theme, units, basemap, projection });
  const said = entries.filter(([, value]) => value !== undefined);
  // The keys are those of LinkedView by the line above; the compiler does not follow `fromEntries`.
  return Object.fromEntries(said) as unknown as LinkedView;
}

import { type Accessor, createEffect, createMemo, createSignal, on, untrack } from "solid-js";
import type { LandmarkId } from "../catalogue/landmark.ts";
import type { ParkId } from "../catalogue/park.ts";
import type { ReadLink } from "../share/link.ts";
import type { CameraView, LinkedView } from "../share/view.ts";
import { createCameraState } from "./camera-state.ts";
import { createCatalogueState, type LoadCatalogue } from "./catalogue.ts";
import { createListState } from "./list.ts";
import { createMeasuresState } from "./measures.ts";
import { createNoticeState } from "./notice.ts";
import { type Choices, createPreferences, type SystemWishes } from "./preferences.ts";
import { createSelectionState } from "./selection.ts";

/** What the atlas needs from the world around it. */
export interface Surroundings {
  readonly loadCatalogue: LoadCatalogue;
  /** The link that the page was opened with. */
  readonly link: ReadLink;
  /** The choices of an earlier visit. */
  readonly saved: Choices;
  readonly system: SystemWishes;
}

export type Atlas = ReturnType<typeof createAtlas>;

/** The one state of the page: accessors to read and verbs to call. Made once, at the root. */
export function createAtlas(surroundings: Surroundings) {
  const opened = surroundings.link.view;
  const catalogue = createCatalogueState(surroundings.loadCatalogue);
  const measures = createMeasuresState();
  const preferences = createPreferences(surroundings.saved, opened, surroundings.system);
  const list = createListState(catalogue, measures, opened);
  const selection = createSelectionState(catalogue, measures, opened);
  const notices = createNoticeState();
  const camera = createCameraState({ catalogue, measures, selection }, opened.camera);
  const [unknownKeys, setUnknownKeys] = createSignal(opened.unknown);

  const select = (id: ParkId | undefined): void => {
    selection.select(id);
    if (id) camera.zoomTo(id);
  };
  const toggleLine = (id: LandmarkId): void => {
    if (selection.toggleLine(id)) camera.showLine(id);
  };

  /** What a link to this view says. */
  const linkedView: Accessor<LinkedView> = createMemo(() =>
    describe({
      ...preferences.fixedChoices(),
      camera: camera.view(),
      park: selection.parkId(),
      to: selection.lines(),
      query: list.query() || undefined,
      sort: list.sort(),
      unknown: unknownKeys(),
    }),
  );

  /** Takes over the view of a link: the one the page was opened with, or one that Back and Forward lead to. */
  const openLink = (link: ReadLink): void => {
    const { view, ignored } = link;
    preferences.openLink(view);
    selection.select(view.park);
    selection.draw(view.to);
    list.search(view.query ?? "");
    list.sortBy(view.sort);
    setUnknownKeys(view.unknown);
    camera.open(view);
    if (ignored.length > 0) notices.say({ kind: "link-values-ignored", ignored });
  };

  if (surroundings.link.ignored.length > 0) {
    notices.say({ kind: "link-values-ignored", ignored: surroundings.link.ignored });
  }
  // Ids can only be judged once the catalogue is here; those it does not have are dropped, aloud.
  createEffect(
    on(catalogue.catalogue, (known) => {
      if (known) untrack(arrive);
    }),
  );
  const arrive = (): void => {
    dropUnknownIds();
    if (opened.camera) return;
    const park = selection.parkId();
    if (park) camera.zoomTo(park, true);
    else camera.fitAll(true);
  };
  const dropUnknownIds = (): void => {
    const park = selection.parkId();
    const lostPark = park !== undefined && !catalogue.park(park) ? park : undefined;
    const lostLines = selection.lines().filter((id) => !catalogue.landmark(id));
    if (lostPark) selection.select(undefined);
    if (lostLines.length > 0) {
      selection.draw(selection.lines().filter((id) => !lostLines.includes(id)));
    }
    const ignored = [
      ...surroundings.link.ignored,
      ...(lostPark ? [{ key: "park", value: lostPark }] : []),
      ...(lostLines.length > 0 ? [{ key: "to", value: lostLines.join(",") }] : []),
    ];
    if (lostPark || lostLines.length > 0) notices.say({ kind: "link-values-ignored", ignored });
  };

  return {
    catalogue,
    measures,
    preferences,
    list,
    selection,
    notices,
    camera,
    select,
    toggleLine,
    linkedView,
    openLink,
  };
}

type Draft = { [Key in keyof LinkedView]?: LinkedView[Key] | undefined } & Choices & {
    camera?: CameraView | undefined;
    to: readonly LandmarkId[];
    unknown: readonly string[];
  };

/** Leaves out what is undefined and what never travels in links. */
function describe(draft: Draft): LinkedView {
  const { rings: _rings, streetAgreed: _agreed, ...linked } = draft;
  const said = Object.entries(linked).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as unknown as LinkedView;
}

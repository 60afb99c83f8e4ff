import { batch, createEffect, createSignal } from "solid-js";
import type { LandmarkId } from "../catalogue/landmark.ts";
import type { Park } from "../catalogue/park.ts";
import type { ContentId } from "../document/document.ts";
import type { FeatureTable } from "../geojson/feature-table.ts";
import type { LayerEngine } from "../layers/engine.ts";
import type { DecodedLink } from "../share/link.ts";
import { createDetailsState, type DetailsState, type LoadDetails } from "./catalogue/details.ts";
import type { ImprovementDependencies } from "./catalogue/improvements.ts";
import { createMapFirst } from "./catalogue/map-first.ts";
import { type CameraState, createCameraState } from "./view/camera-state.ts";
import {
  type CatalogueState,
  createCatalogueState,
  type LoadCatalogue,
} from "./catalogue/catalogue.ts";
import { createLazyDraw } from "./draw/lazy-draw.ts";
import type { Operator } from "./draw/operator.ts";
import { createLazyDatum } from "./import/datum-question.ts";
import type { Device } from "./document/device.ts";
import type { Exporter } from "./export/exporter.ts";
import { createExternalState } from "./linked/external-links.ts";
import { createLinkOpening } from "./linked/link-opening.ts";
import { createExportsState } from "./export/exports.ts";
import { createPreviewOutlines } from "./view/preview-outlines.ts";
import type { Importer } from "./import/importer.ts";
import { createImportsState } from "./import/imports.ts";
import { createLayersState } from "./document/layers.ts";
import { lazily } from "./lazy.ts";
import type { LinkCoder } from "./linked/link-coder.ts";
import { createLinkState, withKnownLanguage } from "./view/view-link.ts";
import { withOwnLandmarks } from "./catalogue/landmarks.ts";
import { createMeasurements } from "./measure/measurements.ts";
import { createListState } from "./catalogue/list.ts";
import { createMeasuresState } from "./catalogue/measures.ts";
import { createMapLayersState, type MapLayerEntry } from "./view/map-layers.ts";
import { createNoticeState, type NoticeState } from "./notice.ts";
import {
  createOwnDocument,
  type DocumentListener,
  type OwnDocumentState,
} from "./document/own-document.ts";
import { createCommandsState } from "./commands/commands.ts";
import { createFiguresState, type LoadFigures } from "./catalogue/figures.ts";
import { createSnapshotState } from "./picture/map-snapshot.ts";
import { type SavedChoices, createSettings, type SystemPreferences } from "./settings/settings.ts";
import { createLazyLinkedDocument } from "./linked/linked-actions.ts";
import { createLinkedDocument } from "./linked/linked-document.ts";
import { createReleaseState } from "./release.ts";
import { createSelectionState, type SelectionState } from "./view/selection.ts";
import { createCustomBasemapState } from "./view/custom-basemap.ts";
import { createPanesState } from "./view/panes.ts";
import { createTableState } from "./table/table.ts";
import { createStreetsOffer } from "./view/streets-offer.ts";
import { createSharingState } from "./share/sharing.ts";
import type { SizeEstimator } from "./share/size-estimates.ts";
import { exists, isOwnId, type LayerFeatureRef, type SubjectId } from "./catalogue/subject.ts";
import type { ReleasePage } from "./page-release.ts";

/** What the atlas needs from the world around it. */
export interface AtlasEnvironment {
  readonly loadCatalogue: LoadCatalogue;
  readonly loadDetails: LoadDetails;
  readonly loadFigures: LoadFigures;
  /** The link that the page was opened with. */
  readonly link: DecodedLink;
  /** The choices of an earlier visit. */
  readonly saved: SavedChoices;
  readonly system: SystemPreferences;
  readonly device: Device;
  readonly importer: Importer;
  readonly exporter: Exporter;
  /** Comes when it is first asked for; rejects where it cannot be had. */
  readonly operator: () => Promise<Operator>;
  readonly linkCoder: LinkCoder & SizeEstimator;
  readonly page: ReleasePage;
  /** The address of the page, less its fragment. */
  readonly pageAddress: string;
  /** The day that it is, by ISO 8601: `2026-11-25`. */
  readonly today: () => string;
  readonly engine: LayerEngine;
  /** The map layers that the legend explains or the user can hide. */
  readonly mapLayers: readonly MapLayerEntry[];
  /** Hands a file to the user, as a download. */
  readonly saveFile: (name: string, content: Blob) => void;
}

export type Atlas = ReturnType<typeof createAtlas>;

interface Openable {
  readonly catalogue: CatalogueState;
  readonly own: OwnDocumentState;
  readonly selection: SelectionState;
}

/** A park of the user's that is removed while it is open, here or in another tab, closes its card. */
function closeRemovedCard({ catalogue, own, selection }: Openable): void {
  createEffect<SubjectId | undefined>((open) => {
    const id = selection.parkId();
    if (id && exists({ catalogue, own }, id)) return id;
    if (id && id === open) selection.select(undefined);
    return undefined;
  });
}

/** The card of a park of the catalogue needs its details: they come with the catalogue where a link opens it. */
function fetchDetails(selection: SelectionState, details: DetailsState): void {
  createEffect(() => {
    const id = selection.parkId();
    if (id && !isOwnId(id)) details.want(id);
  });
}

const parksOfCatalogue = lazily(
  () => import("./export/catalogue-parks.ts"),
  (module) => module.catalogueParks,
);

/** Taking parks out: the table of a layer that is not open is the one that was kept. */
function createExports(
  { engine, exporter, saveFile }: AtlasEnvironment,
  { own, catalogue, list, details, measures }: ReturnType<typeof createBaseState>,
) {
  return createExportsState({
    own,
    catalogueParks: { catalogue: catalogue.parks, listed: list.listedParks },
    catalogueSource: (format, ids) =>
      parksOfCatalogue().then(
        (parksOf) => parksOf({ details, measures }, format, ids),
        () => undefined,
      ),
    saveFile,
    exporter,
    table: async (content) => (await engine.table(content)) ?? own.table(content),
  });
}

/** Opening and closing cards, and drawing lines. */
const createVerbs = (
  { selection, camera }: { readonly selection: SelectionState; readonly camera: CameraState },
  step: () => void,
) => ({
  /** Opens a park's card and goes there; `undefined` closes the card. */
  select: (id: SubjectId | undefined): void => {
    if (id === selection.parkId()) return;
    batch(() => {
      selection.select(id);
      step();
    });
    if (id) camera.zoomTo(id);
  },
  /** Draws the line from the open park to a landmark, or takes it away. */
  toggleLine: (id: LandmarkId): void => {
    if (selection.toggleLine(id)) camera.showLine(id);
  },
});

const improvements = lazily(
  () => import("./catalogue/improvements.ts"),
  (module) => module,
);

/** Opens the user's copy of a park of the catalogue, in a file of that name. */
function improving(
  dependencies: ImprovementDependencies,
  { show }: NoticeState,
): (park: Park, fileName: string) => void {
  const improve = (park: Park, fileName: string): void =>
    void improvements().then(
      ({ improvePark }) => improvePark(dependencies, park, fileName),
      () => show({ kind: "not-loaded", tryAgain: () => improve(park, fileName) }),
    );
  return improve;
}

/** Why the user's parks are not kept or not here yet, and steps that were passed over, as notices. */
const documentListener = ({ show }: NoticeState, tryAgain: () => void): DocumentListener => ({
  problem: (problem) =>
    show(
      problem.kind === "not-loaded"
        ? { kind: "not-loaded", tryAgain }
        : { kind: "storage-problem", problem },
    ),
  skipped: (step) => show({ kind: "step-passed-over", ...step }),
});

/** What is shown, and how the user looks at it: all other parts of the state rest on it. */
function createBaseState(environment: AtlasEnvironment) {
  const { loadCatalogue, link, saved, system, device, engine } = environment;
  const details = createDetailsState(environment.loadDetails);
  const measures = createMeasuresState();
  const figures = createFiguresState(environment.loadFigures, measures);
  const settings = createSettings(saved, link.view, system);
  const notices = createNoticeState();
  const linkedDocument = createLinkedDocument();
  const listener = documentListener(notices, () => own.saveAgain());
  const own = createOwnDocument(device, listener, linkedDocument);
  const catalogue = withOwnLandmarks(createCatalogueState(loadCatalogue), own);
  const mapFirst = createMapFirst();
  const list = createListState({ catalogue, details, figures, own, measures, mapFirst }, link.view);
  const layers = createLayersState({ engine, own, query: list.query });
  const layerText = ({ collection, index }: LayerFeatureRef): Promise<string | undefined> =>
    layers.text(collection, index);
  const selection = createSelectionState({ catalogue, own, layerText }, measures, link.view);
  const seen = { catalogue, own, measures, selection, mapFirst };
  const camera = createCameraState(seen, link.view.camera);
  fetchDetails(selection, details);
  return {
    ...seen,
    details,
    figures,
    settings,
    notices,
    list,
    layers,
    layerText,
    camera,
    linked: linkedDocument,
  };
}

type BaseState = ReturnType<typeof createBaseState>;

/** What imports parks and exports them. */
function createTransfers(environment: AtlasEnvironment, base: BaseState) {
  const { own, layers, layerText, measures, notices, camera } = base;
  const { importer, engine, saveFile } = environment;
  const previewOutlines = createPreviewOutlines();
  const adopt = (content: ContentId, table: FeatureTable): void => {
    void layers.adopt(content, table);
  };
  const shared = { own, notices, engine, importer, adopt, camera, previewOutlines };
  return {
    previewOutlines,
    imports: createImportsState({ ...shared, saveFile }),
    datum: createLazyDatum({ ...shared, measures, layerText }),
    exports: createExports(environment, base),
  };
}

/** The one state of the page: accessors to read and verbs to call, by subject. Made once, at the root. */
export function createAtlas(outside: AtlasEnvironment) {
  const environment = { ...outside, link: withKnownLanguage(outside.link) };
  const base = createBaseState(environment);
  const { settings, own, layers, catalogue, details, figures, list, measures } = base;
  const { camera, selection, notices } = base;
  const { previewOutlines, imports, datum, exports } = createTransfers(environment, base);
  const [steps, setSteps] = createSignal(0);
  const step = (): void => void setSteps((count) => count + 1);
  const linked = createLazyLinkedDocument({
    ...environment,
    ...base,
    showLayer: layers.show,
    readOnly: imports.readOnly,
    step,
  });
  const verbs = createVerbs(base, step);
  const { parkId: selected, holdFigures: hold } = selection;
  const { operator } = environment;
  const draw = createLazyDraw({ ...base, select: verbs.select, selected, hold, operator });
  const measure = createMeasurements(draw, environment.link.view);
  const link = createLinkState({ ...base, linked, measure }, environment.link);
  const openLink = createLinkOpening({ ...environment, notices, open: link.openLink, step });
  const improve = improving({ own, details, select: verbs.select }, notices);
  closeRemovedCard(base);
  return {
    settings,
    document: { own, layers },
    catalogue: { ...catalogue, details, figures, list, measures, improve },
    view: {
      camera,
      selection,
      mapLayers: createMapLayersState({ ...base, mapLayers: environment.mapLayers }),
      previewOutlines,
      streets: createStreetsOffer(base),
      customBasemap: createCustomBasemapState(settings),
      panes: createPanesState(),
      /** How often the user has changed the selection: each time is an entry of the browser's history. */
      steps,
      ...verbs,
    },
    draw: {
      ...draw,
      /** What operations on outlines need; the rest of them comes with the card of a park. */
      operations: { ...environment, ...base, previewOutlines, ask: draw.ask },
    },
    measure,
    import: { ...imports, datum },
    export: { ...exports, saveFile: environment.saveFile },
    table: createTableState(),
    linked: { ...linked, ...link, external: createExternalState({ imports, notices, openLink }) },
    share: createSharingState(environment),
    picture: createSnapshotState(),
    commands: createCommandsState(),
    /** What the page itself tells the user. */
    page: { notices, release: createReleaseState({ ...environment, own, notices }) },
  };
}

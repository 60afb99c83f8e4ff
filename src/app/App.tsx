import { type Accessor, createEffect, createMemo, Show } from "solid-js";
import { decodeLink } from "../share/link.ts";
import { subjectName } from "../panels/document/subject-name.ts";
import { WordsContext } from "../panels/ui/use-words.ts";
import { createOpening } from "../panels/page/opening.ts";
import { type Atlas, createAtlas } from "../state/atlas.ts";
import { AtlasContext } from "../state/context.ts";
import type { SystemPreferences } from "../state/settings/settings.ts";
import { languageFacts, languageFor } from "../words/format/languages.ts";
import type { Language } from "../words/language.ts";
import type { Messages } from "../words/en/messages.ts";
import { MAP_LAYER_ENTRIES } from "../map/map-layer-entries.ts";
import { saveFile, today, createMediaQuery } from "./browser.ts";
import { createDevice, createEphemeralDevice } from "./device.ts";
import { createWorkers } from "./workers.ts";
import { followAddressBar } from "./address-bar.ts";
import { loadCatalogue, loadDetails, loadFigures } from "../state/catalogue/load-catalogue.ts";
import { LazyMap } from "./lazy-map.tsx";
import { loadChoices } from "../state/settings/saved-choices.ts";
import { PageShell } from "./PageShell.tsx";
import { releasePage, onMissing } from "../state/page-release.ts";
import type { NotifyMissing } from "../workers/document/layer-engine.ts";
import { watchStyleSheets } from "../state/style-sheets.ts";
import { createLoadedWords } from "../state/settings/loaded-words.ts";
import { lazyComponent } from "../panels/ui/lazy/lazy-component.tsx";
import type { MapText } from "../map/symbology/map-text.ts";
import type { AreaUnit } from "../geo/units.ts";
import {
  areaText,
  bearingText,
  lengthText,
  perimeterText,
  plain,
} from "../words/format/figures.ts";
import { localised } from "../words/format/places.ts";

// Few visits are to a frame in somebody else's page.
const EmbedShell = lazyComponent(
  () => import("./EmbedShell.tsx"),
  (module) => module.EmbedShell,
  { words: ["page", "linked", "settings"] },
);

/** Follows the state with what lies outside of Solid's tree: the document's own attributes. */
function followDocument(atlas: Atlas, words: Accessor<Messages>): void {
  const { settings } = atlas;
  const { camera, selection } = atlas.view;
  const isOpening = createOpening(camera.mapState);
  createEffect(() => {
    document.documentElement.toggleAttribute("data-opening", isOpening());
  });
  createEffect(() => {
    document.documentElement.lang = languageFacts(settings.language()).tag;
  });
  createEffect(() => {
    document.documentElement.dataset["theme"] = settings.theme();
  });
  createEffect(() => {
    const subject = selection.subject();
    const { title } = words().shell;
    document.title = subject
      ? `${subjectName(subject, words(), settings.language())} · ${title}`
      : title;
  });
}

/** Needs an owner. */
const systemWishes = (isReady: (language: Language) => boolean): SystemPreferences => ({
  language: languageFor(navigator.language),
  dark: createMediaQuery("(prefers-color-scheme: dark)"),
  isReady,
});

/** Makes the state once, and shows it as a page of its own or, where the first link says so, as a frame in another. */
export function App() {
  const link = decodeLink(location.hash);
  const { embed } = link.view;
  const notifyMissing: NotifyMissing = (tryAgain) =>
    atlas.page.notices.show({ kind: "not-loaded", tryAgain });
  const device = embed ? createEphemeralDevice() : createDevice();
  const workers = createWorkers(notifyMissing);
  const loaded = createLoadedWords(notifyMissing);
  const atlas = createAtlas({
    device,
    ...workers,
    saveFile,
    page: releasePage,
    pageAddress: location.origin + location.pathname,
    today,
    loadCatalogue,
    loadDetails,
    loadFigures,
    link,
    // What a user once chose for the atlas is not for other people's pages to show.
    saved: embed ? {} : loadChoices(),
    system: systemWishes(loaded.isReady),
    mapLayers: MAP_LAYER_ENTRIES,
  });
  const settings = atlas.settings;
  createEffect(() => loaded.follow(settings.wishedLanguage()));
  onMissing(atlas.page.release.look);
  watchStyleSheets();
  // A failure is told in the map's place.
  LazyMap.preload().catch(() => {});
  followAddressBar(atlas, embed);
  const words = (): Messages => loaded.firstViewIn(settings.language());
  followDocument(atlas, words);
  const firstView = createMemo(words);
  const mapText = createMemo(() => mapTextOf(firstView(), settings.language(), settings.units()));
  const preload = (): void => {
    workers.preload();
    device.preload();
  };
  return (
    <AtlasContext.Provider value={atlas}>
      <WordsContext.Provider value={{ loaded, language: settings.language }}>
        {/* Nothing is shown before its words are here: a page that changes its language under the eye looks broken. */}
        <Show when={loaded.hasFirstView(settings.language())}>
          <Show
            when={embed}
            fallback={<PageShell atlas={atlas} mapText={mapText()} preload={preload} />}
          >
            {(known) => <EmbedShell atlas={atlas} mapText={mapText()} embed={known()} />}
          </Show>
        </Show>
      </WordsContext.Provider>
    </AtlasContext.Provider>
  );
}

/** The words that the map writes, in one language and one choice of units. */
function mapTextOf(words: Messages, language: Language, units: AreaUnit): MapText {
  const distance = (metres: number): string => plain(lengthText(metres, units, language));
  return {
    labels: languageFacts(language).mapLabels,
    regionName: words.map.regionName,
    canvasName: words.map.canvasName,
    distance,
    area: (squareMetres) => plain(areaText(squareMetres, units, language)),
    edge: (metres, bearing) =>
      `${plain(perimeterText(metres, units, language))}  ${bearingText(bearing)}`,
    // Rings are drawn at round distances: a decimal would claim more than they say.
    ringDistance: (metres) => distance(metres).replace(/\.0(?= )/, ""),
    parkLabel: ({ name }) => localised(name.short ?? name, language),
    nameOf: (forms) => localised(forms, language),
    landmarkName: (landmark) => localised(landmark.name, language),
  };
}

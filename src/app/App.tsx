import { type Accessor, createEffect, createMemo, lazy, onCleanup, Show, Suspense } from "solid-js";
import { decodeLink } from "../share/link.ts";
import { Adding } from "../panels/add/Adding.tsx";
import { ExportHost } from "../panels/export/ExportHost.tsx";
import { MapFurniture } from "../panels/MapFurniture.tsx";
import { MapTools } from "../panels/MapTools.tsx";
import { Notices } from "../panels/Notices.tsx";
import { SidePanel } from "../panels/SidePanel.tsx";
import { subjectName } from "../panels/subject-name.ts";
import { DatumHost } from "../panels/own/DatumHost.tsx";
import { TopBar } from "../panels/TopBar.tsx";
import { WordsContext } from "../panels/use-words.ts";
import { type Atlas, createAtlas } from "../state/atlas.ts";
import { AtlasContext } from "../state/context.ts";
import type { SystemWishes } from "../state/preferences.ts";
import type { Language } from "../words/language.ts";
import type { Messages } from "../words/messages.ts";
import { saveFile } from "./save-file.ts";
import { createDevice } from "./device.ts";
import { createWorkers } from "./workers.ts";
import { followAddressBar } from "./address-bar.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { mapTextOf } from "./map-text.ts";
import { createMediaQuery } from "./media.ts";
import { followConnection, prepareOffline } from "./connection.ts";
import { createCoveredEdges } from "./covered-edges.ts";
import { followDrop } from "./drop.ts";
import { loadChoices, saveChoices } from "./saved-choices.ts";
import { followPaste } from "./paste.ts";
import { createSpeech } from "./speech.ts";
import { createWaysIn } from "./ways-in.ts";

// The map engine is three quarters of the code: the panel is there while it loads.
const MapCanvas = lazy(() =>
  import("../map/MapCanvas.tsx").then((module) => ({ default: module.MapCanvas })),
);

/** Follows the state with what lies outside of Solid's tree: the document's own attributes and the kept choices. */
function followDocument(atlas: Atlas, words: Accessor<Messages>): void {
  const { preferences, selection } = atlas;
  createEffect(() => {
    document.documentElement.lang = preferences.language() === "zh" ? "zh-Hans" : "en";
  });
  createEffect(() => {
    document.documentElement.dataset["theme"] = preferences.theme();
  });
  createEffect(() => {
    const subject = selection.subject();
    const { title } = words().shell;
    document.title = subject
      ? `${subjectName(subject, words(), preferences.language())} · ${title}`
      : title;
  });
  createEffect(() => saveChoices(preferences.kept()));
}

const AFTER_IDLE_MILLISECONDS = 1000;

/** Starting a worker takes longer than reading a small file, and would slow the map down before it is there. */
function prepareImports({ camera, imports }: Atlas, warm: () => void): void {
  createEffect(() => {
    if (camera.mapState() !== "idle") return;
    const timer = setTimeout(() => {
      warm();
      imports.prepare();
    }, AFTER_IDLE_MILLISECONDS);
    onCleanup(() => clearTimeout(timer));
  });
}

/** Needs an owner. */
const systemWishes = (speaks: (language: Language) => boolean): SystemWishes => ({
  language: navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en",
  dark: createMediaQuery("(prefers-color-scheme: dark)"),
  speaks,
});

/** The whole page: makes the state once, lays the map below and the panels above. */
export function App() {
  const device = createDevice();
  const workers = createWorkers();
  const speech = createSpeech();
  const atlas = createAtlas({
    device,
    ...workers,
    saveFile,
    pageAddress: location.origin + location.pathname,
    loadCatalogue,
    link: decodeLink(location.hash),
    saved: loadChoices(),
    system: systemWishes(speech.speaks),
  });
  const { preferences } = atlas;
  createEffect(() => speech.learn(preferences.wishedLanguage()));
  void MapCanvas.preload();
  prepareImports(atlas, () => {
    workers.warm();
    device.warm();
  });
  if (import.meta.env.PROD) prepareOffline(atlas);
  followConnection(atlas);
  followAddressBar(atlas);
  const covered = createCoveredEdges();
  const words = (): Messages => speech.wordsIn(preferences.language());
  followDocument(atlas, words);
  const waysIn = createWaysIn(atlas, words);
  const dragging = followDrop(waysIn);
  followPaste(waysIn);
  const mapText = createMemo(() => mapTextOf(words(), preferences.language(), preferences.units()));
  return (
    <AtlasContext.Provider value={atlas}>
      <WordsContext.Provider value={words}>
        {/* Nothing is shown before its words are here: a page that changes its language under the eye looks broken. */}
        <Show when={speech.speaks(preferences.language())}>
          <Suspense>
            <MapCanvas atlas={atlas} text={mapText()} padding={covered.padding()} />
          </Suspense>
          <SidePanel ref={covered.follow} />
          <TopBar />
          <MapTools />
          <MapFurniture />
          <Adding
            dragging={dragging()}
            asked={waysIn.asked()}
            forget={waysIn.forget}
            dock={covered.followDock}
          />
          <ExportHost />
          <DatumHost dock={covered.followDock} />
          <Notices />
        </Show>
      </WordsContext.Provider>
    </AtlasContext.Provider>
  );
}

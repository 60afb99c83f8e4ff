import { createEffect, onCleanup, untrack, createMemo } from "solid-js";
import type { MapText } from "../map/symbology/map-text.ts";
import { ImportHost } from "../panels/import/ImportHost.tsx";
import { ExportHost } from "../panels/export/ExportHost.tsx";
import { MapControls } from "../panels/view/MapOverlays.tsx";
import { MeasureHost } from "../panels/measure/MeasureHost.tsx";
import { DrawHost } from "../panels/draw/DrawHost.tsx";
import { MapTools } from "../panels/page/MapTools.tsx";
import { Notices } from "../panels/page/Notices.tsx";
import { DatumHost } from "../panels/import/datum/DatumHost.tsx";
import { LinkedHost } from "../panels/linked/LinkedHost.tsx";
import { SidePanel } from "../panels/page/side-panel/SidePanel.tsx";
import { PaneHost } from "../panels/page/PaneHost.tsx";
import { TopBar } from "../panels/page/TopBar.tsx";
import { useWords } from "../panels/ui/use-words.ts";
import type { Atlas } from "../state/atlas.ts";
import { PANES } from "../state/view/panes.ts";
import { createCoveredEdges } from "./panel-padding.ts";
import { followDrop } from "./drop.ts";
import { LazyMap } from "./lazy-map.tsx";
import { followPaste, createImportInputs } from "./import-entry.ts";
import { saveChoices } from "../state/settings/saved-choices.ts";
import { keepForOffline } from "../offline/register.ts";

const AFTER_IDLE_MILLISECONDS = 1000;

/** Starting a worker takes longer than reading a small file, and would slow the map down before it is there. */
function prepareImports({ view: { camera }, import: imports }: Atlas, preload: () => void): void {
  createEffect(() => {
    if (camera.mapState() !== "idle") return;
    const timer = setTimeout(() => {
      preload();
      imports.prepare();
    }, AFTER_IDLE_MILLISECONDS);
    onCleanup(() => clearTimeout(timer));
  });
}

interface PageShellProps {
  readonly atlas: Atlas;
  readonly mapText: MapText;
  /** Starts what works beside the page, before it is needed. */
  readonly preload: () => void;
}

/** The atlas as a page of its own: the map below and all panels above it. */
export function PageShell(props: PageShellProps) {
  const atlas = untrack(() => props.atlas);
  prepareImports(
    atlas,
    untrack(() => props.preload),
  );
  if (import.meta.env.PROD) prepareOffline(atlas);
  followConnection(atlas);
  resumeDraft(atlas);
  createEffect(() => saveChoices(atlas.settings.kept()));
  const covered = createCoveredEdges();
  markPane(atlas);
  const importInputs = createImportInputs(atlas, useWords());
  const dragging = followDrop(importInputs);
  followPaste(importInputs);
  return (
    <>
      <SkipLink />
      <LazyMap atlas={atlas} text={props.mapText} padding={covered.padding()} />
      <SidePanel ref={covered.follow} />
      <LinkedHost />
      <TopBar />
      <MapTools />
      <DrawHost />
      <MeasureHost />
      <MapControls />
      <ImportHost
        dragging={dragging()}
        asked={importInputs.asked()}
        forget={importInputs.forget}
        dock={covered.followDock}
      />
      <PaneHost dock={covered.followPane} />
      <ExportHost />
      <DatumHost dock={covered.followDock} />
      <Notices />
    </>
  );
}

/** Leads the keyboard past the list, to the tools of the map. */
function SkipLink() {
  const words = useWords();
  const skip = (): void =>
    document.querySelector<HTMLElement>(".map-tools__layers + button")?.focus();
  return (
    <button type="button" class="push-button skip-link" onClick={skip}>
      {words().shell.skipToMap}
    </button>
  );
}

/** Whether the map has been there, or has failed: from then on for good. Needs an owner. */
const createOpened = ({ view: { camera } }: Atlas) =>
  createMemo((before: boolean) => before || camera.mapState() !== "loading", false);

/** Goes on with what an earlier visit has left half drawn, once the map is there. Needs an owner. */
function resumeDraft(atlas: Atlas): void {
  // Once: later the draft on the device is that of this visit.
  const opened = createOpened(atlas);
  createEffect(() => opened() && atlas.draw.resume());
}

/** Tells the style sheets where a pane stands beside the map. Needs an owner. */
function markPane({ view: { panes } }: Atlas): void {
  createEffect(() => {
    const open = panes.open();
    const { dataset } = document.documentElement;
    if (open) {
      dataset["pane"] = PANES[open.name];
      dataset["paneSize"] = open.size;
    } else {
      delete dataset["pane"];
      delete dataset["paneSize"];
    }
  });
}

/** Keeping all files takes the connection for a while: first comes what the user does with the map. */
const KEPT_AFTER_MILLISECONDS = 3000;

/** Keeps the atlas for the time without a connection, some time after the map was first there. Needs an owner. */
function prepareOffline(atlas: Atlas): void {
  const opened = createOpened(atlas);
  createEffect(() => {
    if (!opened()) return;
    const keep = (): void => void keepForOffline();
    const timer = setTimeout(() => {
      if ("requestIdleCallback" in globalThis) requestIdleCallback(keep);
      else keep();
    }, KEPT_AFTER_MILLISECONDS);
    onCleanup(() => clearTimeout(timer));
  });
}

/** Says when the connection is lost, also when the page opens without one. Needs an owner. */
function followConnection({ page: { notices } }: Atlas): void {
  const lost = (): void => notices.show({ kind: "offline" });
  const back = (): void => {
    if (notices.status()?.kind === "offline") notices.dismissStatus();
  };
  if (!navigator.onLine) lost();
  addEventListener("offline", lost);
  addEventListener("online", back);
  onCleanup(() => {
    removeEventListener("offline", lost);
    removeEventListener("online", back);
  });
}

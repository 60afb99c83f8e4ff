import Layers from "lucide-solid/icons/layers";
import Minus from "lucide-solid/icons/minus";
import Plus from "lucide-solid/icons/plus";
import Scan from "lucide-solid/icons/scan";
import { createEffect, createMemo, Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { Compass } from "../view/Compass.tsx";
import { MeasureButton } from "../measure/MeasureButton.tsx";
import { DrawButton } from "../draw/DrawButton.tsx";
import { AddButton } from "../import/AddButton.tsx";
import { ExportButton } from "../export/ExportButton.tsx";
import { HistoryButton } from "../document/history/HistoryButton.tsx";
import { onUndoKeys } from "../document/undo-keys.ts";
import { UndoButtons } from "../document/UndoButtons.tsx";
import { VIEW_TOOLS_ID } from "../ui/element-ids.ts";
import { LoadFailure } from "../ui/lazy/LoadFailure.tsx";
import { lazyComponent } from "../ui/lazy/lazy-component.tsx";
import { useWords } from "../ui/use-words.ts";
import { ViewTools } from "../view/ViewTools.tsx";
import "./edit-tools.css";
import "./map-tools.css";

const StreetQuestions = lazyComponent(
  () => import("./StreetQuestions.tsx"),
  (module) => module.StreetQuestions,
  // The switch of the online basemap does the same.
  { words: ["settings"], failed: () => undefined },
);

const StepTitles = lazyComponent(
  () => import("../document/history/StepTitles.tsx"),
  (module) => module.StepTitles,
  // Without them the buttons say what they always do.
  { words: ["document", "draw"], failed: () => undefined },
);

const PlaceMenu = lazyComponent(
  () => import("../document/PlaceMenu.tsx"),
  (module) => module.PlaceMenu,
  { words: ["document"], failed: (failure) => <LoadFailure floating failure={failure} /> },
);

/** What moves the map, and what it shows. On phones the second group is a popover. */
export function MapTools() {
  const { camera } = useAtlas().view;
  const words = useWords();
  return (
    <>
      {/* What is asked of the map comes before its tools. */}
      <OnceAsked />
      <AskedPlaces />
      <div class="map-tools" role="group" aria-label={words().map.toolsName}>
        <div class="tool-group tool-group--column">
          <button
            type="button"
            class="tool map-tools__layers"
            aria-label={words().map.layers}
            title={words().map.layers}
            popovertarget={VIEW_TOOLS_ID}
          >
            <Layers aria-hidden="true" />
          </button>
          <button
            type="button"
            class="tool"
            aria-label={words().map.zoomIn}
            title={words().map.zoomIn}
            onClick={() => camera.zoomBy(1)}
          >
            <Plus aria-hidden="true" />
          </button>
          <button
            type="button"
            class="tool"
            aria-label={words().map.zoomOut}
            title={words().map.zoomOut}
            onClick={() => camera.zoomBy(-1)}
          >
            <Minus aria-hidden="true" />
          </button>
          <hr aria-hidden="true" />
          <Compass
            bearing={camera.view()?.bearing ?? 0}
            pitch={camera.view()?.pitch ?? 0}
            resetNorth={camera.resetNorth}
          />
          <button
            type="button"
            class="tool"
            aria-label={words().map.fitAll}
            title={words().map.fitAll}
            onClick={() => camera.fitAll()}
          >
            <Scan aria-hidden="true" />
          </button>
        </div>
        <ViewTools />
        <EditTools />
      </div>
    </>
  );
}

/** The questions about the online basemap stay once they are there, to be told when there is something to ask again. */
function OnceAsked() {
  const {
    settings,
    view: { streets },
  } = useAtlas();
  const isAsked = createMemo<boolean>(
    (before) => before || settings.streetOffered() || streets.isOffered(),
    false,
  );
  return (
    <Show when={isAsked()}>
      <StreetQuestions />
    </Show>
  );
}

/** What can be done with a place that the user asks about on the map. */
function AskedPlaces() {
  const {
    camera,
    selection: { asked },
  } = useAtlas().view;
  // Nobody asks before there is something to see.
  createEffect(() => camera.mapState() === "idle" && asked.offer());
  return <Show when={asked.place()}>{(place) => <PlaceMenu place={place()} />}</Show>;
}

/** What brings parks in and takes them out, and the steps between. */
function EditTools() {
  const {
    document: { own },
    draw,
    export: exports,
    measure,
    page: { notices },
  } = useAtlas();
  const words = useWords();
  // While something is drawn, the steps are its corners.
  const steps = () => (draw.isActive() ? (draw.state() ?? own) : own);
  // What it says is no longer so.
  const forgetRemoval = (): void => {
    if (notices.status()?.kind === "removed") notices.dismissStatus();
  };
  const take = (step: "undo" | "redo"): void => {
    steps()[step]();
    forgetRemoval();
  };
  const go = (by: number): void => {
    steps().step(by);
    forgetRemoval();
  };
  onUndoKeys(take);
  const isOn = (tool: "draw" | "measure"): boolean =>
    draw.isActive() && (draw.purpose() === "measure") === (tool === "measure");
  /** Begins, or ends what was begun; from one to the other when there is nothing to lose. */
  const press = (tool: "draw" | "measure"): void => {
    const wasOn = isOn(tool);
    if (wasOn || draw.purpose()) draw.state()?.cancel();
    if (wasOn || draw.state()?.asksToDiscard()) return;
    if (tool === "measure") measure.begin();
    else if (!draw.isActive()) draw.begin("polygon");
  };
  return (
    <div
      class="edit-tools tool-group tool-group--column"
      role="group"
      aria-label={words().own.toolsName}
    >
      <DrawButton pressed={isOn("draw")} press={() => press("draw")} />
      <MeasureButton pressed={isOn("measure")} press={() => press("measure")} />
      <AddButton look="icon" />
      <UndoButtons
        canUndo={steps().canUndo()}
        canRedo={steps().canRedo()}
        take={take}
        titles={(setTitles) => <StepTitles setTitles={setTitles} />}
      />
      <HistoryButton go={go} />
      <ExportButton hasParks={exports.canExport()} open={() => exports.open()} />
    </div>
  );
}

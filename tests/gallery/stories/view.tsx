import { Compass } from "../../../src/panels/view/Compass.tsx";
import { For } from "solid-js";
import { ScaleBar } from "../../../src/panels/view/ScaleBar.tsx";
import { createSheet } from "../../../src/panels/ui/sheet/sheet.ts";
import { SheetHandle } from "../../../src/panels/ui/sheet/SheetHandle.tsx";
import { useAtlas } from "../../../src/state/context.ts";
import type { CameraView } from "../../../src/share/view.ts";
import type { Story } from "../story.ts";

const BEIJING: CameraView = { lon: 116.25, lat: 39.92, zoom: 9.6, bearing: 0, pitch: 0 };

/** There is no map here: the buttons move the camera, and the story follows. */
function Cameras(props: { readonly views: Readonly<Record<string, Partial<CameraView>>> }) {
  const { camera } = useAtlas().view;
  camera.moved(BEIJING);
  return (
    <For each={Object.entries(props.views)}>
      {([name, view]) => (
        <button
          type="button"
          class="text-button"
          onClick={() => camera.moved({ ...BEIJING, ...view })}
        >
          {name}
        </button>
      )}
    </For>
  );
}

export const stories: readonly Story[] = [
  {
    title: "Compass",
    states: {
      "follows the camera": () => (
        <>
          <Compass />
          <Cameras views={{ North: {}, "South-east": { bearing: 135 }, Tilted: { pitch: 50 } }} />
        </>
      ),
    },
  },
  {
    title: "ScaleBar",
    states: {
      "follows the camera": () => (
        <>
          <ScaleBar />
          <Cameras views={{ "Zoom 3": { zoom: 3 }, "Zoom 9.6": {}, "Zoom 18": { zoom: 18 } }} />
        </>
      ),
    },
  },
  {
    title: "SheetHandle",
    states: { "in the middle": () => <SheetHandle sheet={createSheet()} /> },
  },
];

import { createSignal, Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { Legend } from "./Legend.tsx";
import { ScaleBar } from "./ScaleBar.tsx";
import { useWords } from "../ui/use-words.ts";
import { MapFailure } from "./MapFailure.tsx";
import { lazyComponent } from "../ui/lazy/lazy-component.tsx";
import { FailedDialog, type FailedDialogProps } from "../ui/lazy/LoadFailure.tsx";
import "./map-overlays.css";

const AboutDialog = lazyComponent(
  () => import("./AboutDialog.tsx"),
  (module) => module.AboutDialog,
  { failed: (failure, { close }) => <NoAbout failure={failure} closed={close} /> },
);

/** What a printed map has in its margin: the legend, the scale, and whose data it is. */
export function MapControls() {
  const { preferences } = useAtlas();
  const words = useWords();
  const [about, setAbout] = createSignal(false);
  return (
    <>
      <div class="map-furniture">
        <Legend />
        <div class="map-margin">
          <ScaleBar />
          <p class="map-margin__credits">
            <span class="map-margin__sources">
              {preferences.basemap() === "street"
                ? words().map.creditsShortStreet
                : words().map.creditsShort}
            </span>{" "}
            <button type="button" class="text-button" onClick={() => setAbout(true)}>
              {words().map.about}
            </button>
          </p>
        </div>
      </div>
      <MapFailure />
      <Show when={about()}>
        <AboutDialog close={() => setAbout(false)} />
      </Show>
    </>
  );
}

function NoAbout(props: FailedDialogProps) {
  const words = useWords();
  return <FailedDialog {...props} title={words().map.about} />;
}

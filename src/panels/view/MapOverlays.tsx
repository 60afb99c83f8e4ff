import { createSignal, Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { Legend } from "./Legend.tsx";
import { ScaleBar } from "./ScaleBar.tsx";
import { useWords } from "../ui/use-words.ts";
import { lazyComponent } from "../ui/lazy/lazy-component.tsx";
import { FailedDialog, type FailedDialogProps, LoadFailure } from "../ui/lazy/LoadFailure.tsx";
import "./map-overlays.css";

/** Stands over the map as long as there is none. */
function MapFailure() {
  const { camera } = useAtlas().view;
  const words = useWords();
  const retry = (): void => {
    camera.renew();
    // The button is gone: the map that came of it has the focus now, or the button that came anew.
    document
      .querySelector<HTMLElement>(".map-failure button, [role=application]")
      ?.focus({ preventScroll: true });
  };
  return (
    <Show when={camera.mapState() === "error"}>
      <div class="map-failure">
        <LoadFailure
          floating
          sentence={words().notice.mapFailed}
          failure={{ count: () => camera.round() + 1, retry }}
        />
      </div>
    </Show>
  );
}

const AboutDialog = lazyComponent(
  () => import("./AboutDialog.tsx"),
  (module) => module.AboutDialog,
  { words: ["view"], failed: (failure, { close }) => <NoAbout failure={failure} closed={close} /> },
);

/** What a printed map has in its margin: the legend, the scale, and whose data it is. */
export function MapControls() {
  const {
    settings,
    view: { camera, customBasemap },
  } = useAtlas();
  const words = useWords();
  const [about, setAbout] = createSignal(false);
  return (
    <>
      <div class="map-furniture">
        <Legend />
        <div class="map-margin">
          <Show when={camera.view()}>
            {(view) => <ScaleBar zoom={view().zoom} lat={view().lat} />}
          </Show>
          <p class="map-margin__credits">
            <span class="map-margin__sources">
              {customBasemap.credits() ??
                (settings.basemap() === "street"
                  ? words().map.creditsShortStreet
                  : words().map.creditsShort)}
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

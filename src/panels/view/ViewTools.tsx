import Globe from "lucide-solid/icons/globe";
import Expand from "lucide-solid/icons/expand";
import Road from "lucide-solid/icons/road";
import Rotate3d from "lucide-solid/icons/rotate-3d";
import { For, type JSX, Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { STREET_TOGGLE_ID, VIEW_TOOLS_ID } from "../ui/element-ids.ts";
import { createFullScreen } from "./full-screen.ts";
import { useWords } from "../ui/use-words.ts";

/** From here on a view counts as tilted, and this is how far the button tilts it. */
const TILTED_DEGREES = 5;
const TILT_DEGREES = 50;

/** The switches of the view: globe, tilt, the map layers that can be hidden, street detail, full screen. */
export function ViewTools() {
  const {
    view: { camera, mapLayers, streets },
    settings,
  } = useAtlas();
  const words = useWords();
  const globe = () => settings.projection() === "globe";
  const tilted = () => (camera.view()?.pitch ?? 0) > TILTED_DEGREES;
  const street = () => settings.basemap() === "street";
  const fullScreen = createFullScreen();
  return (
    <div id={VIEW_TOOLS_ID} popover="auto" class="view-tools">
      <div class="tool-group tool-group--column">
        <Toggle
          name={words().map.globe}
          on={globe()}
          icon={<Globe aria-hidden="true" />}
          toggle={() => settings.choose({ projection: globe() ? "flat" : "globe" })}
        />
        <Toggle
          name={words().map.tilt}
          on={tilted()}
          icon={<Rotate3d aria-hidden="true" />}
          toggle={() => camera.tilt(tilted() ? 0 : TILT_DEGREES)}
        />
        <For each={mapLayers.switches}>
          {(layer) => (
            <Toggle
              name={layer.name(words())}
              on={layer.isOn()}
              icon={<PathIcon path={layer.icon} />}
              toggle={layer.toggle}
            />
          )}
        </For>
        <Toggle
          id={STREET_TOGGLE_ID}
          name={words().map.street}
          note={words().map.streetNote(settings.streetHost())}
          on={street()}
          icon={<Road aria-hidden="true" />}
          toggle={() => (street() ? streets.decline() : streets.show())}
        />
        <Show when={fullScreen.possible}>
          <hr aria-hidden="true" />
          <Toggle
            name={words().map.fullScreen}
            on={fullScreen.on()}
            icon={<Expand aria-hidden="true" />}
            toggle={fullScreen.toggle}
          />
        </Show>
      </div>
    </div>
  );
}

/** An icon that a map layer brings, in the look of all others. */
function PathIcon(props: { readonly path: string }) {
  return (
    <svg
      class="lucide"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={props.path} />
    </svg>
  );
}

interface ToggleProps {
  readonly id?: string;
  readonly name: string;
  /** What is good to know before it is pressed. */
  readonly note?: string;
  readonly on: boolean;
  readonly icon: JSX.Element;
  readonly toggle: () => void;
}

function Toggle(props: ToggleProps) {
  return (
    <button
      id={props.id}
      type="button"
      class="tool view-tools__toggle"
      aria-label={props.name}
      aria-description={props.note}
      aria-pressed={props.on}
      onClick={() => props.toggle()}
    >
      {props.icon}
      <span class="view-tools__words" aria-hidden="true">
        {props.name}
        <Show when={props.note}>
          <span class="view-tools__note">{props.note}</span>
        </Show>
      </span>
    </button>
  );
}

import Expand from "lucide-solid/icons/expand";
import Minus from "lucide-solid/icons/minus";
import Plus from "lucide-solid/icons/plus";
import Scan from "lucide-solid/icons/scan";
import { type JSX, Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { Compass } from "../../view/Compass.tsx";
import { createFullScreen } from "../../view/full-screen.ts";
import { useWords } from "../../ui/use-words.ts";

/** What moves the map. In a low frame there is room for the two that zoom. */
export function EmbedTools() {
  const { camera } = useAtlas().view;
  const words = useWords();
  const fullScreen = createFullScreen();
  return (
    <div class="embed-tools" role="group" aria-label={words().map.toolsName}>
      <div class="tool-group tool-group--column">
        <Tool name={words().map.zoomIn} act={() => camera.zoomBy(1)}>
          <Plus aria-hidden="true" />
        </Tool>
        <Tool name={words().map.zoomOut} act={() => camera.zoomBy(-1)}>
          <Minus aria-hidden="true" />
        </Tool>
        <div class="embed-tools__more">
          <hr aria-hidden="true" />
          <Compass
            bearing={camera.view()?.bearing ?? 0}
            pitch={camera.view()?.pitch ?? 0}
            resetNorth={camera.resetNorth}
          />
          <Tool name={words().map.fitAll} act={() => camera.fitAll()}>
            <Scan aria-hidden="true" />
          </Tool>
          <Show when={fullScreen.possible}>
            <Tool name={words().map.fullScreen} on={fullScreen.on()} act={fullScreen.toggle}>
              <Expand aria-hidden="true" />
            </Tool>
          </Show>
        </div>
      </div>
    </div>
  );
}

interface ToolProps {
  readonly name: string;
  /** Whether it is switched on, where it is a switch. */
  readonly on?: boolean;
  readonly act: () => void;
  readonly children: JSX.Element;
}

function Tool(props: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={props.name}
      aria-pressed={props.on}
      title={props.name}
      onClick={() => props.act()}
    >
      {props.children}
    </button>
  );
}

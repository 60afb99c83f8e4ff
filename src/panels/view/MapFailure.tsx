import { Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { LoadFailure } from "../ui/lazy/LoadFailure.tsx";
import { useWords } from "../ui/use-words.ts";

/** Stands over the map as long as there is none. */
export function MapFailure() {
  const { camera } = useAtlas();
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

import { Compass } from "../../../src/panels/view/Compass.tsx";
import { useAtlas } from "../../../src/state/context.ts";
import type { Story } from "../story.ts";

/** The compass follows the camera: the buttons turn it. */
function TurnedCompass() {
  const { camera } = useAtlas();
  const turnTo = (bearing: number): void =>
    camera.moved({ lon: 116, lat: 40, zoom: 10, bearing, pitch: 0 });
  return (
    <>
      <Compass />
      <button type="button" class="text-button" onClick={() => turnTo(0)}>
        North
      </button>{" "}
      <button type="button" class="text-button" onClick={() => turnTo(135)}>
        South-east
      </button>
    </>
  );
}

export const stories: readonly Story[] = [
  { title: "Compass", states: { "follows the camera": () => <TurnedCompass /> } },
];

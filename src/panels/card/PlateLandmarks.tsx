import { createMemo, For } from "solid-js";
import type { Plate, PlateFrame, PlatePoint } from "../../geo/plate.ts";
import type { Landmark } from "../../catalogue/landmark.ts";
import { useAtlas } from "../../state/context.ts";
import { localised } from "../../words/places.ts";

interface PlateLandmarksProps {
  readonly plate: Plate;
  readonly frame: PlateFrame;
}

interface PlacedLandmark {
  readonly landmark: Landmark;
  readonly at: PlatePoint;
}

/** Landmarks nearer to the plate's rim than this have no room for their mark. */
const RIM = 8;

/** Landmarks that lie on the plate, with their names. */
export function PlateLandmarks(props: PlateLandmarksProps) {
  const { catalogue, preferences } = useAtlas();
  const placed = createMemo<readonly PlacedLandmark[]>(() => {
    const { width, height } = props.frame;
    return catalogue
      .landmarks()
      .map((landmark) => ({ landmark, at: props.plate.pointOf(landmark.position) }))
      .filter(({ at: [x, y] }) => x > RIM && x < width - RIM && y > RIM && y < height - RIM);
  });
  const onLeft = ([x]: PlatePoint): boolean => x < props.frame.width / 2;
  return (
    <For each={placed()}>
      {({ landmark, at }) => (
        <g>
          <circle class="plate-landmark" cx={at[0]} cy={at[1]} r="3.6" />
          <text
            class="plate-text"
            x={at[0] + (onLeft(at) ? -8 : 8)}
            y={at[1] + 3.5}
            text-anchor={onLeft(at) ? "end" : "start"}
          >
            {localised(landmark.name, preferences.language())}
          </text>
        </g>
      )}
    </For>
  );
}

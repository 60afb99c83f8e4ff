import { createMemo, For } from "solid-js";
import type {
  FootprintDiagram,
  DiagramFrame,
  DiagramPoint,
} from "../../../../geo/measure/footprint-figure.ts";
import type { Landmark } from "../../../../catalogue/landmark.ts";
import { useFormat } from "../../../ui/use-format.ts";

interface DiagramLandmarksProps {
  readonly landmarks: readonly Landmark[];
  readonly plate: FootprintDiagram;
  readonly frame: DiagramFrame;
}

interface PlacedLandmark {
  readonly landmark: Landmark;
  readonly at: DiagramPoint;
}

/** Landmarks nearer to the plate's rim than this have no room for their mark. */
const RIM = 8;
const LABEL_GAP = 8;
/** About that of the plate's small type, in pixels. */
const CHARACTER_WIDTH = 5.5;

/** Landmarks that lie on the plate, with their names. */
export function DiagramLandmarks(props: DiagramLandmarksProps) {
  const format = useFormat();
  const placed = createMemo<readonly PlacedLandmark[]>(() => {
    const { width, height } = props.frame;
    return props.landmarks
      .map((landmark) => ({ landmark, at: props.plate.pointOf(landmark.position) }))
      .filter(({ at: [x, y] }) => x > RIM && x < width - RIM && y > RIM && y < height - RIM);
  });
  /** A name stands away from the footprint, unless it would leave the plate there. */
  const onLeft = ([x]: DiagramPoint, name: string): boolean =>
    x < props.frame.width / 2 && x - LABEL_GAP - name.length * CHARACTER_WIDTH > 0;
  return (
    <For each={placed()}>
      {({ landmark, at }) => {
        const name = (): string => format.text(landmark.name);
        return (
          <g>
            <circle class="plate-landmark" cx={at[0]} cy={at[1]} r="3.6" />
            <text
              class="plate-text"
              x={at[0] + (onLeft(at, name()) ? -LABEL_GAP : LABEL_GAP)}
              y={at[1] + 3.5}
              text-anchor={onLeft(at, name()) ? "end" : "start"}
            >
              {name()}
            </text>
          </g>
        );
      }}
    </For>
  );
}

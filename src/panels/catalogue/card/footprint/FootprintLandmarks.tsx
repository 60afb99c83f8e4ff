import { For } from "solid-js";
import type { DiagramFrame, DiagramPoint } from "../../../../geo/measure/footprint-figure.ts";
import type { PlateBox } from "./line-names.ts";
import { textWidth } from "./line-names.ts";

/** A landmark on the plate, in pixels. */
export interface PlateLandmark {
  readonly name: string;
  readonly at: DiagramPoint;
}

/** Landmarks nearer to the plate's rim than this have no room for their mark. */
const RIM = 8;
const LABEL_GAP = 8;
const RADIUS = 3.6;

/** Whether there is room for a landmark's mark. */
export const isOnPlate = ([x, y]: DiagramPoint, { width, height }: DiagramFrame): boolean =>
  x > RIM && x < width - RIM && y > RIM && y < height - RIM;

/** A name stands away from the footprint, unless it would leave the plate there. */
const isOnLeft = ({ name, at: [x] }: PlateLandmark, { width }: DiagramFrame): boolean =>
  x < width / 2 && x - LABEL_GAP - textWidth(name) > 0;

/** What a landmark and its name take of the plate. */
export function landmarkBox(landmark: PlateLandmark, frame: DiagramFrame): PlateBox {
  const [x, y] = landmark.at;
  const reach = LABEL_GAP + textWidth(landmark.name);
  const [left, right] = isOnLeft(landmark, frame) ? [reach, LABEL_GAP] : [LABEL_GAP, reach];
  return [x - left, y - LABEL_GAP, x + right, y + LABEL_GAP];
}

interface DiagramLandmarksProps {
  readonly landmarks: readonly PlateLandmark[];
  readonly frame: DiagramFrame;
}

/** Landmarks that lie on the plate, with their names. */
export function DiagramLandmarks(props: DiagramLandmarksProps) {
  return (
    <For each={props.landmarks}>
      {(landmark) => {
        const onLeft = (): boolean => isOnLeft(landmark, props.frame);
        return (
          <g>
            <circle class="plate-landmark" cx={landmark.at[0]} cy={landmark.at[1]} r={RADIUS} />
            <text
              class="plate-text"
              x={landmark.at[0] + (onLeft() ? -LABEL_GAP : LABEL_GAP)}
              y={landmark.at[1] + 3.5}
              text-anchor={onLeft() ? "end" : "start"}
            >
              {landmark.name}
            </text>
          </g>
        );
      }}
    </For>
  );
}

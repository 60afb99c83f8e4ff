import { createSnapSetting } from "../../../src/state/draw/snap-setting.ts";
import type { Measurement } from "../../../src/geo/draft/measurement.ts";
import { MeasureButton } from "../../../src/panels/measure/MeasureButton.tsx";
import { MeasurementItem } from "../../../src/panels/measure/MeasurementItem.tsx";
import { MeasureToolbar } from "../../../src/panels/measure/MeasureToolbar.tsx";
import { drawn } from "../sample-drawing.tsx";
import type { Story } from "../story.ts";

const CORNERS: Measurement["corners"] = [
  [116.1178, 39.8885],
  [116.397_455, 39.909_187],
  [116.1178, 39.896],
];

const item = (kind: Measurement["kind"], name: string) => () => (
  <ol>
    <MeasurementItem
      measurement={{ kind, name, corners: CORNERS }}
      name={name || "Measurement 1"}
      rename={() => {}}
      remove={() => {}}
      makePark={() => {}}
    />
  </ol>
);

export const stories: readonly Story[] = [
  {
    title: "MeasureButton",
    states: {
      off: () => <MeasureButton pressed={false} press={() => {}} />,
      on: () => <MeasureButton pressed press={() => {}} />,
    },
  },
  {
    title: "MeasureToolbar",
    states: {
      "nothing measured yet": drawn(
        [],
        (draw) => <MeasureToolbar draw={draw} snapping={createSnapSetting()} />,
        (draw) =>
          draw.ask({
            purpose: "measure",
            tool: "line",
            tools: ["line", "polygon"],
            finish: () => {},
          }),
      ),
    },
  },
  {
    title: "MeasurementItem",
    states: { "a distance": item("distance", ""), "an area": item("area", "Inner yard") },
  },
];

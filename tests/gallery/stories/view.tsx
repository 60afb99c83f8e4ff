import { createSheet } from "../../../src/panels/ui/sheet/sheet.ts";
import { SheetHandle } from "../../../src/panels/ui/sheet/SheetHandle.tsx";
import { Compass } from "../../../src/panels/view/Compass.tsx";
import { ScaleBar } from "../../../src/panels/view/ScaleBar.tsx";
import { ViewTools } from "../../../src/panels/view/ViewTools.tsx";
import type { Story } from "../story.ts";

export const stories: readonly Story[] = [
  {
    title: "Compass",
    states: {
      "north is up": () => <Compass bearing={0} pitch={0} resetNorth={() => {}} />,
      "turned to the south-east": () => <Compass bearing={135} pitch={0} resetNorth={() => {}} />,
      tilted: () => <Compass bearing={0} pitch={50} resetNorth={() => {}} />,
    },
  },
  {
    title: "ScaleBar",
    states: {
      "the whole world": () => <ScaleBar zoom={1} lat={0} />,
      "a city": () => <ScaleBar zoom={9.6} lat={39.92} />,
      "a building in the far north": () => <ScaleBar zoom={18} lat={69.65} />,
    },
  },
  { title: "ViewTools", states: { "all switches": () => <ViewTools /> } },
  {
    title: "SheetHandle",
    states: { "in the middle": () => <SheetHandle sheet={createSheet()} /> },
  },
];

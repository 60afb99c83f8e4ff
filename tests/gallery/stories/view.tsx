import { createSheet } from "../../../src/panels/ui/sheet/sheet.ts";
import { SheetHandle } from "../../../src/panels/ui/sheet/SheetHandle.tsx";
import type { Quality } from "../../../src/catalogue/quality.ts";
import type { PartialDate } from "../../../src/catalogue/text.ts";
import { CatalogueFigures } from "../../../src/panels/view/CatalogueFigures.tsx";
import { Compass } from "../../../src/panels/view/Compass.tsx";
import { ScaleBar } from "../../../src/panels/view/ScaleBar.tsx";
import { ViewTools } from "../../../src/panels/view/ViewTools.tsx";
import type { Story } from "../story.ts";

/** A catalogue that has something of everything. */
const QUALITY: Quality = {
  parks: 1167,
  byStatus: {
    announced: 20,
    "under-construction": 40,
    "partly-open": 30,
    open: 1074,
    cancelled: 3,
  },
  byOutline: { surveyed: 1, digitised: 38, approximate: 2, circle: 61, point: 1065 },
  ofBuildings: 36,
  facts: 1100,
  sourcedFacts: 1089,
  sources: 260,
  oldestSource: "2017-07-11" as PartialDate,
  newestSource: "2026-09" as PartialDate,
};

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
  {
    title: "CatalogueFigures",
    states: {
      "of everything something": () => <CatalogueFigures quality={QUALITY} countries={38} />,
      "no date, and no outline of buildings": () => (
        <CatalogueFigures
          quality={{ ...QUALITY, ofBuildings: 0, oldestSource: undefined, newestSource: undefined }}
          countries={1}
        />
      ),
    },
  },
  { title: "ViewTools", states: { "all switches": () => <ViewTools /> } },
  {
    title: "SheetHandle",
    states: { "in the middle": () => <SheetHandle sheet={createSheet()} /> },
  },
];

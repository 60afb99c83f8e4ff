import { CrossingNotice } from "../../../src/panels/draw/draft/CrossingNotice.tsx";
import { DraftQuestion } from "../../../src/panels/draw/draft/DraftQuestion.tsx";
import { DraftStatus } from "../../../src/panels/draw/draft/DraftStatus.tsx";
import { CoordinatesField } from "../../../src/panels/draw/CoordinatesField.tsx";
import { DraftCard } from "../../../src/panels/draw/DraftCard.tsx";
import { AreaAndLength } from "../../../src/panels/ui/AreaAndLength.tsx";
import { DraftFigureList } from "../../../src/panels/draw/DraftFigureList.tsx";
import { DraftTip } from "../../../src/panels/draw/DraftTip.tsx";
import { DraftCorners } from "../../../src/panels/draw/DraftCorners.tsx";
import { DrawButton } from "../../../src/panels/draw/DrawButton.tsx";
import { DrawToolbar } from "../../../src/panels/draw/DrawToolbar.tsx";
import { CornerRow } from "../../../src/panels/draw/CornerRow.tsx";
import { OutlineCard } from "../../../src/panels/draw/OutlineCard.tsx";
import { CornerMenu, GestureTip } from "../../../src/panels/draw/OutlineOverlay.tsx";
import { OutlineToolbar } from "../../../src/panels/draw/OutlineToolbar.tsx";
import { RadiusField } from "../../../src/panels/draw/RadiusField.tsx";
import { SnapLimits, SnapOption } from "../../../src/panels/draw/SnapOption.tsx";
import { createMeasuresState } from "../../../src/state/catalogue/measures.ts";
import type { Position } from "../../../src/geo/position.ts";
import { createSnapSetting } from "../../../src/state/draw/snap-setting.ts";
import { createOutlineEditing } from "../../../src/state/draw/outline-editing.ts";
import { anOwnPark, ownId } from "../../support/document.ts";
import { drawn, SAMPLE_CORNERS } from "../sample-drawing.tsx";
import type { Story } from "../story.ts";

const CROSSED: readonly Position[] = [
  [116.117_847, 39.896_051],
  [116.117_351, 39.894_66],
  [116.116_298, 39.893_363],
  [116.111_504, 39.890_535],
  [116.113_375, 39.892_606],
  [116.112_206, 39.888_549],
];

const WEDGE = JSON.stringify({
  type: "Feature",
  properties: { name: "West wedge" },
  geometry: { type: "Polygon", coordinates: [[...SAMPLE_CORNERS, SAMPLE_CORNERS[0]]] },
});

const FIRST = { part: 0, ring: 0, corner: 0 } as const;

function sampleEditing(parkText = WEDGE) {
  const park = anOwnPark("sample", "f", { text: parkText });
  const outline = createOutlineEditing({
    own: {
      edit: () => {},
      park: () => park,
      parks: () => [park],
      isShown: () => true,
      steps: () => ({ all: [], done: 0 }),
    },
    measures: createMeasuresState(),
    selected: () => ownId("sample"),
    hold: () => {},
    operator: () => Promise.reject(new Error("No story cuts across an edge.")),
    ask: () => {},
    isTurned: () => false,
  });
  outline.begin(ownId("sample"));
  return outline;
}

function GrabbedCorner() {
  const outline = sampleEditing();
  outline.grab({ kind: "move", grabbed: FIRST, corners: [FIRST] }, [116.117_847, 39.896_051], {
    x: 0,
    y: 0,
  });
  outline.drag([116.1187, 39.8965], { x: 10, y: 10 });
  return <GestureTip outline={outline} />;
}

function Menu() {
  const outline = sampleEditing();
  outline.openMenu({ x: 80, y: 0 });
  return <CornerMenu outline={outline} />;
}

function Chosen() {
  const outline = sampleEditing();
  outline.choose([FIRST]);
  return <OutlineToolbar outline={outline} snapping={createSnapSetting()} undo={() => {}} />;
}

const ring = (count: number): readonly Position[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    return [116.1 + Math.cos(angle) / 100, 39.9 + Math.sin(angle) / 100];
  });

function ManyCorners() {
  const corners = ring(2000);
  const geometry = { type: "Polygon", coordinates: [[...corners, corners[0]]] };
  const text = JSON.stringify({ type: "Feature", properties: null, geometry });
  return <OutlineCard outline={sampleEditing(text)} name="Round park" file="round.geojson" />;
}

const cornerRow = (isChosen: boolean) => () => (
  <ol>
    <CornerRow
      number="2"
      position={[116.117_351, 39.894_66]}
      edge={{ distanceMetres: 170, bearingDegrees: 212 }}
      isChosen={isChosen}
      set={() => {}}
      choose={() => {}}
      remove={() => {}}
    />
  </ol>
);

export const stories: readonly Story[] = [
  {
    title: "CornerRow",
    states: { plain: cornerRow(false), chosen: cornerRow(true) },
  },
  {
    title: "OutlineOverlay",
    states: { "a corner is held": () => <GrabbedCorner />, "the menu of a corner": () => <Menu /> },
  },
  {
    title: "OutlineToolbar",
    states: {
      begun: () => (
        <OutlineToolbar outline={sampleEditing()} snapping={createSnapSetting()} undo={() => {}} />
      ),
      "a corner is chosen": () => <Chosen />,
    },
  },
  {
    title: "OutlineCard",
    states: {
      "four corners": () => (
        <OutlineCard outline={sampleEditing()} name="West wedge" file="Drawn here" />
      ),
      "two thousand": () => <ManyCorners />,
    },
  },
  {
    title: "DrawButton",
    states: {
      off: () => <DrawButton pressed={false} press={() => {}} />,
      on: () => <DrawButton pressed press={() => {}} />,
    },
  },
  {
    title: "DrawToolbar",
    states: {
      "nothing drawn yet": drawn([], (draw) => (
        <DrawToolbar draw={draw} snapping={createSnapSetting()} />
      )),
      "four corners": drawn(SAMPLE_CORNERS, (draw) => (
        <DrawToolbar draw={draw} snapping={createSnapSetting()} />
      )),
      "asked to throw away": drawn(
        SAMPLE_CORNERS,
        (draw) => <DrawToolbar draw={draw} snapping={createSnapSetting()} />,
        (draw) => draw.cancel(),
      ),
    },
  },
  { title: "SnapOption", states: { on: () => <SnapOption snapping={createSnapSetting()} /> } },
  {
    title: "SnapLimits",
    states: {
      crowded: () => <SnapLimits snapping={{ ...createSnapSetting(), isCrowded: () => true }} />,
    },
  },
  {
    title: "CrossingNotice",
    states: {
      "two edges": () => (
        <CrossingNotice
          edges={[1, 3]}
          others={2}
          repair={{ corners: [2, 3], area: "142.4 ha" }}
          swap={() => {}}
        />
      ),
    },
  },
  {
    title: "DraftQuestion",
    states: {
      "edges cross": drawn(
        CROSSED,
        (draw) => <DraftQuestion draw={draw} />,
        (draw) => draw.done(),
      ),
    },
  },
  {
    title: "DraftStatus",
    states: { "four corners": drawn(SAMPLE_CORNERS, (draw) => <DraftStatus draw={draw} />) },
  },
  { title: "RadiusField", states: { empty: () => <RadiusField set={() => {}} /> } },
  { title: "CoordinatesField", states: { empty: () => <CoordinatesField add={() => {}} /> } },
  {
    title: "AreaAndLength",
    states: {
      "an area": () => (
        <AreaAndLength
          area={548_700}
          length={2984}
          names={{ area: "Area", length: "Length", perimeter: "Perimeter" }}
          method="WGS 84 ellipsoid"
          isLarge
        />
      ),
    },
  },
  {
    title: "DraftFigureList",
    states: { "four corners": drawn(SAMPLE_CORNERS, (draw) => <DraftFigureList draw={draw} />) },
  },
  {
    title: "DraftTip",
    states: {
      "a corner at a right angle": () => (
        <DraftTip
          pointer={{ x: 40, y: 20 }}
          aimed={{
            position: [116.117_847, 39.888_549],
            to: { kind: "corner", owner: "mentougou" },
            guides: [{ kind: "right", anchor: [116.112_206, 39.888_549], bearingDegrees: 90 }],
          }}
          closing={undefined}
          area={210_300}
          nameOf={() => "AI Science Park"}
        />
      ),
    },
  },
  {
    title: "DraftCorners",
    states: {
      "edges that cross": drawn(CROSSED, (draw) => (
        <DraftCorners draw={draw} nameOf={() => "AI Science Park"} />
      )),
    },
  },
  {
    title: "DraftCard",
    states: {
      "nothing drawn yet": drawn([], (draw) => <DraftCard draw={draw} />),
      "four corners": drawn(SAMPLE_CORNERS, (draw) => <DraftCard draw={draw} />),
    },
  },
];

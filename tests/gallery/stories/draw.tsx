import { type JSX, untrack } from "solid-js";
import type { Position } from "../../../src/geo/position.ts";
import { CoordinatesField } from "../../../src/panels/draw/CoordinatesField.tsx";
import { DraftCard } from "../../../src/panels/draw/DraftCard.tsx";
import { DrawButton } from "../../../src/panels/draw/DrawButton.tsx";
import { DrawToolbar } from "../../../src/panels/draw/DrawToolbar.tsx";
import { RadiusField } from "../../../src/panels/draw/RadiusField.tsx";
import { createDrawState } from "../../../src/state/draw/draw-state.ts";
import type { Story } from "../story.ts";

const CORNERS: readonly Position[] = [
  [116.117_847, 39.896_051],
  [116.117_351, 39.894_66],
  [116.111_504, 39.890_535],
  [116.112_206, 39.888_549],
];

function sampleDrawing(corners: readonly Position[]) {
  const draw = createDrawState({
    own: { newId: () => "sample", edit: () => {}, park: () => undefined },
    camera: { camera: () => undefined, fitBounds: () => {} },
    select: () => {},
  });
  draw.begin("polygon");
  draw.add(corners);
  return draw;
}

type Drawing = ReturnType<typeof sampleDrawing>;

/** A component of its own, which is made once: what looks at a drawing where it is made has it made anew without end. */
function Sample(props: {
  readonly corners: readonly Position[];
  readonly show: (draw: Drawing) => JSX.Element;
}) {
  const draw = untrack(() => sampleDrawing(props.corners));
  return <>{props.show(draw)}</>;
}

const drawn = (corners: readonly Position[], show: (draw: Drawing) => JSX.Element) => () => (
  <Sample corners={corners} show={show} />
);

function AskedToDiscard() {
  const draw = sampleDrawing(CORNERS);
  draw.cancel();
  return <DrawToolbar draw={draw} />;
}

export const stories: readonly Story[] = [
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
      "nothing drawn yet": drawn([], (draw) => <DrawToolbar draw={draw} />),
      "four corners": drawn(CORNERS, (draw) => <DrawToolbar draw={draw} />),
      "asked to throw away": () => <AskedToDiscard />,
    },
  },
  { title: "RadiusField", states: { empty: () => <RadiusField set={() => {}} /> } },
  { title: "CoordinatesField", states: { empty: () => <CoordinatesField add={() => {}} /> } },
  {
    title: "DraftCard",
    states: {
      "nothing drawn yet": drawn([], (draw) => <DraftCard draw={draw} />),
      "four corners": drawn(CORNERS, (draw) => <DraftCard draw={draw} />),
    },
  },
];

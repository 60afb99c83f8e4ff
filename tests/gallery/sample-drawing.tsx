import { type JSX, untrack } from "solid-js";
import type { Position } from "../../src/geo/position.ts";
import { createDrawState, type DrawState } from "../../src/state/draw/draw-state.ts";

/** The corners of a small footprint in west Beijing. */
export const SAMPLE_CORNERS: readonly Position[] = [
  [116.117_847, 39.896_051],
  [116.117_351, 39.894_66],
  [116.111_504, 39.890_535],
  [116.112_206, 39.888_549],
];

interface SampleProps {
  readonly corners: readonly Position[];
  readonly show: (draw: DrawState) => JSX.Element;
  readonly then: (draw: DrawState) => void;
}

function sampleDrawing({ corners, then }: SampleProps): DrawState {
  const draw = createDrawState({
    own: { newId: () => "sample", edit: () => {}, park: () => undefined },
    camera: { camera: () => undefined, fitBounds: () => {} },
    select: () => {},
    noteTurned: () => {},
  });
  draw.begin("polygon");
  draw.add(corners);
  then(draw);
  return draw;
}

/** A component of its own, which is made once: what looks at a drawing where it is made has it made anew without end. */
function Sample(props: SampleProps) {
  const draw = untrack(() => sampleDrawing(props));
  return <>{props.show(draw)}</>;
}

/** A story with something drawn; what it becomes goes nowhere. */
export const drawn =
  (
    corners: readonly Position[],
    show: (draw: DrawState) => JSX.Element,
    then: (draw: DrawState) => void = () => {},
  ) =>
  () => <Sample corners={corners} show={show} then={then} />;

import { createSignal } from "solid-js";
import type { OperationDone } from "../../../src/geo/operations/operation.ts";
import { AppliedSentence } from "../../../src/panels/draw/operations/AppliedSentence.tsx";
import { OperationFields } from "../../../src/panels/draw/operations/OperationFields.tsx";
import { OperationForm } from "../../../src/panels/draw/operations/OperationForm.tsx";
import { OperationOutcome } from "../../../src/panels/draw/operations/OperationOutcome.tsx";
import { OperationsMenu } from "../../../src/panels/draw/operations/OperationsMenu.tsx";
import {
  firstValues,
  type MenuKind,
  type OperationValues,
} from "../../../src/panels/draw/operations/operation-plan.ts";
import { OtherParks } from "../../../src/panels/draw/operations/OtherParks.tsx";
import type { OperationPhase, OperationsState } from "../../../src/state/draw/operations.ts";
import { anOwnPark, ownId } from "../../support/document.ts";
import type { Story } from "../story.ts";

const DONE: OperationDone = {
  geometries: [
    { type: "Point", coordinates: [] },
    { type: "Point", coordinates: [] },
  ],
  others: [{ type: "Point", coordinates: [] }],
  sourceAreasSquareMetres: [548_700],
  areaBeforeSquareMetres: 548_700,
  areaAfterSquareMetres: 492_014,
  lostHeights: 3,
  cornersWithoutHeight: 2,
};

const MERGED: OperationDone = {
  geometries: [{ type: "Point", coordinates: [] }],
  others: [],
  sourceAreasSquareMetres: [548_700, 210_300],
  areaBeforeSquareMetres: 759_000,
  areaAfterSquareMetres: 702_450,
  lostHeights: 0,
  cornersWithoutHeight: 0,
};

const NAMES: Readonly<Record<string, string>> = { [ownId("b")]: "East annex" };
const nameOfId = (id: string | undefined): string => NAMES[id ?? ""] ?? "West wedge";

const outcome = (phase: OperationPhase) => () => (
  <OperationOutcome
    phase={phase}
    note="The outline is moved by a distance."
    tryAgain={() => {}}
    joins={phase.kind === "ready" && phase.done === MERGED}
    nameOf={nameOfId}
  />
);

const sampleState = (phase: OperationPhase): OperationsState => ({
  park: () => undefined,
  kind: () => undefined,
  choose: () => {},
  phase: () => phase,
  candidates: () => [anOwnPark("b", "f"), anOwnPark("c", "f")],
  preload: () => {},
  path: () => undefined,
  draw: () => {},
  start: () => Promise.resolve(),
  cancel: () => {},
  apply: () => {},
  applied: () => undefined,
  forget: () => {},
});

const form = (kind: MenuKind, phase: OperationPhase) => () => (
  <OperationForm kind={kind} state={sampleState(phase)} nameOf={({ id }) => id} close={() => {}} />
);

function Fields(props: { readonly initialValues: OperationValues }) {
  const [values, setValues] = createSignal(props.initialValues);
  return (
    <OperationFields
      fields={["side", "metres", "corners", "bearing", "degrees", "area", "smoothing"]}
      values={values()}
      change={(next) => setValues((before) => ({ ...before, ...next }))}
    />
  );
}

export const stories: readonly Story[] = [
  {
    title: "OperationsMenu",
    states: { menu: () => <OperationsMenu choose={() => {}} /> },
  },
  {
    title: "OperationFields",
    states: {
      first: () => <Fields initialValues={firstValues("buffer")} />,
      "no number": () => <Fields initialValues={{ ...firstValues("turn"), degrees: "north" }} />,
    },
  },
  {
    title: "OtherParks",
    states: {
      none: () => <OtherParks parks={[]} chosen={[]} choose={() => {}} />,
      chosen: () => (
        <OtherParks
          parks={[
            { id: ownId("b"), name: "East annex" },
            { id: ownId("c"), name: "Depot" },
          ]}
          chosen={[ownId("b")]}
          choose={() => {}}
        />
      ),
    },
  },
  {
    title: "OperationOutcome",
    states: {
      note: outcome({ kind: "idle" }),
      working: outcome({ kind: "working" }),
      done: outcome({ kind: "ready", done: DONE, others: [ownId("b")] }),
      merged: outcome({ kind: "ready", done: MERGED, others: [ownId("b")] }),
      refused: outcome({ kind: "refused", refusal: { kind: "line-misses" } }),
      failed: outcome({ kind: "failed", reason: "not-loaded" }),
    },
  },
  {
    title: "AppliedSentence",
    states: {
      "a buffer": () => (
        <AppliedSentence
          applied={{
            id: ownId("a"),
            choice: { kind: "buffer", metres: 50, corners: "round" },
            areaBeforeSquareMetres: 41_600,
            areaAfterSquareMetres: 92_100,
          }}
        />
      ),
    },
  },
  {
    title: "OperationForm",
    states: {
      split: form("split", { kind: "idle" }),
      merge: form("merge", { kind: "ready", done: MERGED, others: [ownId("b")] }),
    },
  },
];

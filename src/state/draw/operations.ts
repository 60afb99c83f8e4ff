import { type Accessor, batch, createEffect, createMemo, createSignal, on } from "solid-js";
import type { Edit, OwnPark, OwnParkId } from "../../document/document.ts";
import { reshape } from "../../document/geometry-edits.ts";
import { isLinked } from "../../document/linked-id.ts";
import { namedEdit, type OperationDeed } from "../../document/named-edit.ts";
import { unionBounds } from "../../geo/bounds.ts";
import type {
  OperationChoice,
  OperationDone,
  OperationKind,
} from "../../geo/operations/operation.ts";
import type { Refusal } from "../../geo/operations/refusal.ts";
import type { SquareMetres } from "../../geo/units.ts";
import {
  candidatesFor,
  type OperationDependencies,
  type FoundOperation,
  operationFor,
  type OperationRequest,
} from "./operation-shapes.ts";
import type { DrawRequest } from "./draw-session.ts";
import type { Operator } from "./operator.ts";

/** How far an operation is. */
export type OperationPhase =
  | { readonly kind: "idle" }
  | { readonly kind: "working" }
  /** The code could not be loaded, or broke. */
  | { readonly kind: "failed"; readonly reason: "not-loaded" | "broke-down" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** `others` are the other parks that took part, as the operation has them. */
  | {
      readonly kind: "ready";
      readonly done: OperationDone;
      readonly others: readonly OwnParkId[];
    };

/** What stands beside the outlines on the map. */
export interface OperationLabels {
  readonly before: string;
  readonly after: string;
}

const IDLE: OperationPhase = { kind: "idle" };

/** Those by which the others become part of the park. */
const JOINS: ReadonlySet<OperationKind> = new Set<OperationKind>(["merge", "combine"]);

/** The parks of an answer that get another shape. */
const changedAmong = (
  ids: readonly OwnParkId[],
  shapes: readonly (GeoJSON.Geometry | undefined)[],
): ReadonlyMap<OwnParkId, GeoJSON.Geometry> =>
  new Map(
    shapes.flatMap((shape, place) => {
      const id = ids[place];
      return id && shape ? [[id, shape] as const] : [];
    }),
  );

/** What was asked for last, and how far it is. */
interface Trial {
  readonly park: OwnPark;
  readonly choice: OperationChoice;
  readonly others: readonly OwnParkId[];
}

/** An operation that was done, and what the areas of all that took part came to. */
export interface AppliedOperation {
  readonly id: OwnParkId;
  readonly choice: OperationChoice;
  readonly areaBeforeSquareMetres: SquareMetres;
  readonly areaAfterSquareMetres: SquareMetres;
}

/** What the list of steps calls operations; those that are not here are told from the outlines. */
const DEEDS: Readonly<Partial<Record<OperationKind, OperationDeed>>> = {
  buffer: "buffered",
  simplify: "simplified",
  smooth: "smoothed",
  square: "squared",
  straighten: "straightened",
  circularise: "circularised",
  reverse: "reversed",
  subtract: "subtracted",
  intersect: "intersected",
  snap: "snapped",
  "close-gaps": "gaps-closed",
  combine: "combined",
  explode: "exploded",
};

/** Runs one operation at a time; the next one ends the one before. */
function createRunner({ operator }: OperationDependencies) {
  const [phase, setPhase] = createSignal<OperationPhase>(IDLE);
  let end = (): void => {};
  const cancel = (): void => {
    end();
    end = () => {};
    setPhase(IDLE);
  };
  const taskOf = (operation: Parameters<Operator["run"]>[0]) =>
    operator().then(
      ({ run }) => run(operation),
      () => undefined,
    );
  return {
    phase,
    cancel,
    /** Gives what was done; nothing where it was refused, failed or cancelled. */
    run: async ({ operation, others }: FoundOperation): Promise<OperationDone | undefined> => {
      cancel();
      setPhase({ kind: "working" });
      let isOver = false;
      end = () => void (isOver = true);
      const task = await taskOf(operation);
      if (isOver) return void task?.cancel();
      if (!task) return void setPhase({ kind: "failed", reason: "not-loaded" });
      end = () => {
        isOver = true;
        task.cancel();
      };
      const answer = await task.answer;
      if (isOver || answer === undefined) return undefined;
      if (typeof answer === "string") return void setPhase({ kind: "failed", reason: answer });
      if ("refused" in answer) return void setPhase({ kind: "refused", refusal: answer.refused });
      setPhase({ kind: "ready", done: answer, others });
      return answer;
    },
  };
}

/** The edit that does what was tried, by its name. */
function editOf(
  { park, choice, others: ids }: Trial,
  { geometries, others }: OperationDone,
  newId: () => string,
): Edit {
  const edit = reshape({
    id: park.id,
    geometries,
    others: changedAmong(ids, others),
    joined: JOINS.has(choice.kind) ? ids : [],
    newIds: geometries.slice(1).map(() => `own-${newId()}` as OwnParkId),
  });
  const deed = DEEDS[choice.kind];
  return deed ? namedEdit(edit, deed) : edit;
}

/** Goes where both can be seen, the outline as it is and as it would be, if the camera does not show them already. */
function bringIntoView(
  { measures, camera }: OperationDependencies,
  shapes: readonly GeoJSON.Geometry[],
): void {
  const boxes = shapes.map((shape) => measures.bounds(shape));
  const bounds = unionBounds(boxes.filter((box) => box !== undefined));
  if (bounds && !camera.camera()?.shows(bounds)) camera.fitBounds(bounds);
}

/** Trying an operation on a park, showing what would come of it, and doing it. */
function createTrials(dependencies: OperationDependencies, park: Accessor<OwnPark | undefined>) {
  const { own, previewOutlines } = dependencies;
  const runner = createRunner(dependencies);
  let trial: Trial | undefined;
  const [applied, setApplied] = createSignal<AppliedOperation>();
  const cancel = (): void => {
    runner.cancel();
    previewOutlines.clear();
  };
  return {
    phase: runner.phase,
    /** Ends what is under way, and takes what is shown off the map. */
    cancel,
    /** Tries an operation, and shows on the map what would come of it, with the words given. */
    start: async (request: OperationRequest, labels: OperationLabels): Promise<void> => {
      cancel();
      const present = park();
      const found = present && operationFor(dependencies, present, request);
      if (!found) return;
      trial = { park: present, choice: request.choice, others: found.others };
      const done = await runner.run(found);
      if (!done) return;
      bringIntoView(dependencies, [found.operation.geometry, ...done.geometries]);
      const after = [...done.geometries, ...done.others].filter((shape) => shape !== undefined);
      previewOutlines.show([
        { role: "before", geometry: found.operation.geometry, label: labels.before },
        ...after.map((geometry, place) => {
          const label = place === 0 ? labels.after : "";
          return {
            role: "after",
            geometry,
            label,
            isMoved: request.choice.kind === "move",
          } as const;
        }),
      ]);
    },
    /** Does what is shown: one step of undo. */
    apply: (): void => {
      const phase = runner.phase();
      if (phase.kind !== "ready" || !trial) return;
      const edit = editOf(trial, phase.done, own.newId);
      const { areaBeforeSquareMetres, areaAfterSquareMetres } = phase.done;
      setApplied({
        id: trial.park.id,
        choice: trial.choice,
        areaBeforeSquareMetres,
        areaAfterSquareMetres,
      });
      cancel();
      own.edit(edit);
    },
    /** What was done last, until another operation is chosen or another park. */
    applied: (): AppliedOperation | undefined =>
      applied()?.id === park()?.id ? applied() : undefined,
    forget: (): void => void setApplied(undefined),
  };
}

const candidatesOf = (
  dependencies: OperationDependencies,
  park: OwnPark | undefined,
): readonly OwnPark[] => (park ? candidatesFor(dependencies, park) : []);

export type OperationsState = ReturnType<typeof createOperationsState>;

/** Operations on the park that is open: each is tried and shown before it is done. Needs an owner. */
export function createOperationsState(dependencies: OperationDependencies) {
  const { selection, ask, operator } = dependencies;
  const park = createMemo<OwnPark | undefined>(() => {
    const open = selection.subject();
    return open?.kind === "own" && !isLinked(open.id) ? open.park : undefined;
  });
  const candidates = createMemo(() => candidatesOf(dependencies, park()));
  const [kind, setKind] = createSignal<OperationKind>();
  const [path, setPath] = createSignal<readonly GeoJSON.Position[]>();
  const trials = createTrials(dependencies, park);
  const choose = (next: OperationKind | undefined): void =>
    batch(() => {
      trials.cancel();
      if (next) trials.forget();
      setPath(undefined);
      setKind(next);
    });
  // What was tried holds for the park as it was.
  createEffect(on(park, () => trials.cancel(), { defer: true }));
  createEffect(
    on(
      () => park()?.id,
      () => choose(undefined),
      { defer: true },
    ),
  );
  return {
    ...trials,
    park,
    /** The other parks that can take part, nearest first. */
    candidates,
    /** The operation whose form is open. */
    kind,
    choose,
    apply: (): void => {
      trials.apply();
      choose(undefined);
    },
    /** Has a worker ready. */
    preload: (): void =>
      void operator().then(
        ({ preload }) => preload(),
        () => {},
      ),
    /** The line or ring that was drawn for the operation. */
    path,
    /** Has the user draw the line or ring. */
    draw: (purpose: "split" | "cut-out"): void => {
      trials.cancel();
      ask(pathRequest(purpose, park(), setPath));
    },
  };
}

/** Has a line or ring drawn for an operation on a park. */
const pathRequest = (
  purpose: "split" | "cut-out",
  park: OwnPark | undefined,
  take: (path: readonly GeoJSON.Position[]) => void,
): DrawRequest => ({
  purpose,
  ...(park && { of: park.id }),
  tool: purpose === "split" ? "line" : "polygon",
  finish: (shape) => take(positionsOf(shape)),
});

/** The positions of what was drawn. */
function positionsOf(shape: GeoJSON.Geometry): readonly GeoJSON.Position[] {
  if (shape.type === "LineString") return shape.coordinates;
  return shape.type === "Polygon" ? (shape.coordinates[0] ?? []) : [];
}

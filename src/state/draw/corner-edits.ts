import { type Accessor, createMemo } from "solid-js";
import {
  type EdgeCrossing,
  repairingSwap,
  type SetEdges,
  setEdges,
  swapCorners,
} from "../../geo/draft/crossings.ts";
import { asCorner, boundsOfDraft, type Draft } from "../../geo/draft/draft.ts";
import { ellipsoidAreaSquareMetres } from "../../geo/measure/ellipsoid.ts";
import { shapeOfDraft } from "../../geo/draft/draft-shape.ts";
import { fromPolar, type PolarPosition } from "../../geo/polar.ts";
import type { Position } from "../../geo/position.ts";
import type { SquareMetres } from "../../geo/units.ts";
import type { CameraState } from "../view/camera-state.ts";

interface Drafted {
  readonly draft: Accessor<Draft | undefined>;
  readonly aim: Accessor<Position | undefined>;
  readonly change: (change: (draft: Draft) => Draft) => void;
  readonly add: (corners: readonly Position[]) => void;
  readonly camera: Camera;
}

type Camera = Pick<CameraState, "camera" | "fitBounds">;

/** Has the map show all of a draft, where it does not, and its first corner from nearby. */
export function showAll(draft: Draft, camera: Camera, way?: { readonly jump: true }): void {
  const bounds = boundsOfDraft(draft);
  const isShown = draft.corners.length > 1 && bounds && camera.camera()?.shows(bounds);
  if (bounds && !isShown) camera.fitBounds(bounds, way);
}

/** Two corners that repair a crossing in each other's place, and the area that the draft has then. */
export interface RepairingSwap {
  readonly corners: readonly [number, number];
  readonly areaSquareMetres: SquareMetres | undefined;
}

/** The positions that come after the last corner of a draft: where it aims, and of a ring its first corner. */
function onward({ tool, corners }: Draft, aim: Position | undefined): readonly Position[] {
  const closes = tool === "polygon" || tool === "freehand";
  return [...(aim ? [aim] : []), ...(closes ? corners.slice(0, 1) : [])];
}

function swapOf(
  draft: Draft,
  crossing: EdgeCrossing,
  known: SetEdges | undefined,
): RepairingSwap | undefined {
  const corners = repairingSwap(draft, crossing, known);
  const shape = corners && shapeOfDraft(swapCorners(draft, ...corners));
  const areaSquareMetres = shape?.type === "Polygon" ? ellipsoidAreaSquareMetres(shape) : undefined;
  return corners && { corners, areaSquareMetres };
}

/** Where edges of a draft cross. Needs an owner. */
function createDraftCrossings({ draft, aim }: Pick<Drafted, "draft" | "aim">) {
  const edges = createMemo<SetEdges | undefined>((before) => {
    const present = draft();
    return present && setEdges(present, before);
  });
  const closing = createMemo((): readonly EdgeCrossing[] => {
    const present = draft();
    return present ? (edges()?.crossedBy(onward(present, undefined)) ?? []) : [];
  });
  const crossings = createMemo((): readonly EdgeCrossing[] => [
    ...(edges()?.crossings ?? []),
    // The edge that closes a ring comes to lie elsewhere as long as the pointer goes on.
    ...(aim() ? [] : closing()),
  ]);
  const aimedCrossings = createMemo((): readonly EdgeCrossing[] => {
    const present = draft();
    const next = aim();
    return present && next ? (edges()?.crossedBy(onward(present, next)) ?? []) : [];
  });
  /** Whether the ring would cross itself, if it were closed behind a position or, without one, behind its last corner. */
  const crossesAt = (position: Position | undefined): boolean => {
    const present = draft();
    const known = edges();
    if (!present || !known || present.tool === "line") return false;
    return known.crossings.length > 0 || known.crossedBy(onward(present, position)).length > 0;
  };
  const isCrossed = createMemo((): boolean => crossesAt(aim()));
  const crossed = {
    /** Where edges between corners that are set cross each other and, while nothing is aimed at, the edge that closes the ring. */
    crossings,
    /** Where the edges would cross them that are not set yet: to the position that is aimed at, and back to the first corner. */
    aimedCrossings,
    crossesAt,
    /** Whether the ring crosses itself with what is aimed at: it has no area then. */
    isCrossed,
  };
  return [edges, crossed] as const;
}

/** Where edges of a draft cross, and how its corners are changed one by one. Numbers of corners count from 0. Needs an owner. */
export function createCornerEdits({ draft, aim, change, add, camera }: Drafted) {
  const [edges, crossed] = createDraftCrossings({ draft, aim });
  const swap = createMemo((): RepairingSwap | undefined => {
    const [present, crossing] = [draft(), crossed.crossings()[0]];
    return present && crossing && swapOf(present, crossing, edges());
  });
  return {
    ...crossed,
    /** What repairs the first crossing, where two corners in each other's place do. */
    repairingSwap: swap,
    /** Puts two corners in each other's place. */
    swap: ([one, other]: readonly [number, number]): void =>
      change((before) => swapCorners(before, one, other)),
    /** Sets corners that were typed, and has the map show them: they may lie anywhere. */
    addTyped: (positions: readonly Position[]): void => {
      add(positions);
      const present = draft();
      if (present) showAll(present, camera);
    },
    /** Puts a corner elsewhere. */
    moveCorner: (at: number, to: Position): void =>
      change((before) =>
        at < before.corners.length
          ? { ...before, corners: before.corners.with(at, asCorner(to)) }
          : before,
      ),
    removeCorner: (at: number): void =>
      change((before) => ({ ...before, corners: before.corners.toSpliced(at, 1) })),
    /** Sets a corner at a bearing and a length from the last one. */
    addByMeasure: (leg: PolarPosition): void =>
      change((before) => {
        const last = before.corners.at(-1);
        if (!last) return before;
        return { ...before, corners: [...before.corners, asCorner(fromPolar(last, leg))] };
      }),
  };
}

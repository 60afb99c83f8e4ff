import { type Accessor, createMemo, createSignal } from "solid-js";
import {
  type CornerAddress,
  cornerAt,
  edgeAfter,
  type OutlineCorner,
  type OutlinePath,
} from "../../geo/outline/address.ts";
import type { CornerMove } from "../../geo/outline/corners.ts";
import {
  areaChangeOfInsertion,
  areaChangeOfMoves,
  edgesOfInsertion,
  edgesOfMoves,
  type GestureTarget,
  gestureMoves,
  legOfGesture,
  type OutlineGesture,
} from "../../geo/outline/gesture.ts";
import type { OutlineFigures } from "../../geo/outline/outline-figures.ts";
import type { CornerIndex } from "../../geo/outline/shared.ts";
import type { GeodesicLeg } from "../../geo/measure/geodesic.ts";
import type { Position } from "../../geo/position.ts";
import type { SquareMetres } from "../../geo/units.ts";
import type { OwnParkId } from "../../document/document.ts";
import { type CrossedOutline, crossedAfter, type OutlineCrossing } from "./outline-crossings.ts";
import type { createOutlineEdits, EditedPark } from "./outline-edits.ts";

/** A place on the screen, in CSS pixels from the upper left of the map. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** Where the map can be taken hold of, as it shows it now. */
export interface OutlineHandles {
  readonly corners: readonly OutlineCorner[];
  /** The middles of edges, by the corner that each leaves. */
  readonly middles: readonly OutlineCorner[];
  /** The box by which corners are being chosen, as a ring. */
  readonly box: OutlinePath | undefined;
}

/** What the map tells of what it shows. Needs an owner. */
export function createShown() {
  const [handles, showHandles] = createSignal<OutlineHandles>({
    corners: [],
    middles: [],
    box: undefined,
  });
  const [menuPoint, setMenuPoint] = createSignal<ScreenPoint>();
  return {
    handles,
    showHandles: (change: Partial<OutlineHandles>): void =>
      void showHandles((before) => ({ ...before, ...change })),
    /** Where the menu of the chosen corners stands, while it is open. */
    menuPoint,
    openMenu: (point: ScreenPoint | undefined): void => void setMenuPoint(point),
  };
}

/** What the map and the figures show while something of an outline is held. */
export interface GesturePreview {
  /** The edges as they are, and as they would be. */
  readonly before: readonly OutlinePath[];
  readonly after: readonly OutlinePath[];
  /** Those of neighbours on the same border, as they would be. */
  readonly beside: readonly OutlinePath[];
  /** The corners that are moved or set, where they would be. */
  readonly moved: readonly GeoJSON.Position[];
  readonly areaSquareMetres: SquareMetres | undefined;
  readonly areaBefore: SquareMetres | undefined;
  /** How far what is held has come; nothing for a new corner. */
  readonly leg: GeodesicLeg | undefined;
  readonly kind: OutlineGesture["kind"];
  readonly point: ScreenPoint;
}

interface Grabbed {
  readonly gesture: OutlineGesture;
  readonly target: GestureTarget;
  readonly point: ScreenPoint;
  /** As it was when it was taken hold of. */
  readonly park: EditedPark;
  /** What lies at the corners that move. */
  readonly index: CornerIndex<OwnParkId>;
}

interface DragGestureDependencies {
  readonly park: Accessor<EditedPark | undefined>;
  readonly edits: Pick<ReturnType<typeof createOutlineEdits>, "cornersAt">;
  /** What the outline measures, whether or not edges cross. */
  readonly measured: Accessor<OutlineFigures | undefined>;
  readonly crossings: Accessor<readonly OutlineCrossing[]>;
  readonly apply: (gesture: OutlineGesture, target: GestureTarget) => void;
}

/** So many corners are shown and measured as they move: of more than that some stand for all. */
const MOST_SHOWN = 120;

/** The corners that show how all of them move. */
function shownCorners(corners: readonly CornerAddress[]): readonly CornerAddress[] {
  const step = Math.ceil(corners.length / MOST_SHOWN);
  return step <= 1 ? corners : corners.filter((_, index) => index % step === 0);
}

function cornersOfGesture(
  gesture: OutlineGesture,
  { geometry }: EditedPark,
): readonly CornerAddress[] {
  if (gesture.kind === "move") return shownCorners(gesture.corners);
  const edge = edgeAfter(geometry, gesture.kind === "insert" ? gesture.after : gesture.at);
  return edge?.map(({ at }) => at) ?? [];
}

/** The edges of neighbours that moves take along. */
function edgesBeside(
  { park, index }: Pick<Grabbed, "park" | "index">,
  moves: readonly CornerMove[],
): readonly OutlinePath[] {
  return moves.flatMap(({ at, to }) => {
    const from = cornerAt(park.geometry, at);
    const corners = from ? index.cornersAt(from).filter(({ id }) => id !== park.id) : [];
    return corners.flatMap((corner) => {
      const geometry = index.outlines.get(corner.id);
      return geometry ? edgesOfMoves(geometry, [{ at: corner.at, to }]).after : [];
    });
  });
}

function previewOf(grabbed: Grabbed, areaBefore: SquareMetres | undefined): GesturePreview {
  const { gesture, target, park, point } = grabbed;
  const { geometry } = park;
  const { to } = target;
  const shown = { areaBefore, kind: gesture.kind, point };
  const areaAfter = (change: SquareMetres): SquareMetres | undefined =>
    areaBefore === undefined ? undefined : areaBefore + change;
  if (gesture.kind === "insert") {
    const change = areaChangeOfInsertion(geometry, gesture.after, to);
    const edges = edgesOfInsertion(geometry, gesture.after, to);
    return {
      ...shown,
      ...edges,
      leg: undefined,
      beside: [],
      moved: [[...to]],
      areaSquareMetres: areaAfter(change),
    };
  }
  const isThinned = gesture.kind === "move" && gesture.corners.length > MOST_SHOWN;
  const seen = isThinned ? { ...gesture, corners: shownCorners(gesture.corners) } : gesture;
  const moves = gestureMoves(geometry, seen, target);
  return {
    ...shown,
    leg: legOfGesture(geometry, gesture, moves),
    ...edgesOfMoves(geometry, moves),
    beside: edgesBeside(grabbed, moves),
    moved: moves.map((move) => [...move.to]),
    areaSquareMetres: isThinned ? undefined : areaAfter(areaChangeOfMoves(geometry, moves)),
  };
}

/** The preview without the areas of outlines whose edges cross. */
function withoutCrossedAreas(
  preview: GesturePreview,
  before: readonly OutlineCrossing[],
  after: readonly OutlineCrossing[] = before,
): GesturePreview {
  const { areaSquareMetres, areaBefore } = preview;
  return {
    ...preview,
    areaSquareMetres: after.length > 0 ? undefined : areaSquareMetres,
    areaBefore: before.length > 0 ? undefined : areaBefore,
  };
}

/** What is held of an outline and where it would go: nothing of the document changes until it is dropped. Needs an owner. */
export function createDragGesture({
  park,
  edits,
  measured,
  crossings,
  apply,
}: DragGestureDependencies) {
  const [grabbed, setGrabbed] = createSignal<Grabbed>();
  // What another tab has changed meanwhile is not overwritten.
  const valid = (): Grabbed | undefined => {
    const now = grabbed();
    return now && now.park.geometry === park()?.geometry ? now : undefined;
  };
  const moved = (): Grabbed | undefined => {
    const now = valid();
    return now && now.target.from !== now.target.to ? now : undefined;
  };
  const ahead = createMemo((): CrossedOutline | undefined => {
    const now = moved();
    if (!now) return undefined;
    const { geometry } = now.park;
    return crossedAfter({ geometry, crossings: crossings() }, now.gesture, now.target);
  });
  const preview = createMemo((): GesturePreview | undefined => {
    const now = moved();
    if (!now) return undefined;
    const shown = previewOf(now, measured()?.areaSquareMetres);
    return withoutCrossedAreas(shown, crossings(), ahead()?.crossings);
  });
  return {
    /** As the outline would be if what is held were dropped; nothing of very large ones. */
    ahead,
    /** What a drop would give; nothing before what is held has moved. */
    preview,
    /** Whether something is held. */
    isGrabbed: (): boolean => grabbed() !== undefined,
    /** Takes hold of something, at a place of the Earth and of the screen. */
    grab: (gesture: OutlineGesture, from: Position, point: ScreenPoint): void => {
      const now = park();
      if (!now) return;
      const positions = cornersOfGesture(gesture, now).flatMap((at) => {
        const position = cornerAt(now.geometry, at);
        return position ? [position] : [];
      });
      const index = edits.cornersAt(now, positions);
      setGrabbed({ gesture, target: { from, to: from }, point, park: now, index });
    },
    /** Goes on to another place. */
    drag: (to: Position, point: ScreenPoint, isExact = false): void =>
      void setGrabbed((now) => now && { ...now, point, target: { ...now.target, to, isExact } }),
    /** Does what the preview shows. */
    drop: (): void => {
      const now = valid();
      setGrabbed(undefined);
      if (now && now.target.from !== now.target.to) apply(now.gesture, now.target);
    },
    /** Lets go, and leaves all as it was. */
    letGo: (): void => void setGrabbed(undefined),
  };
}

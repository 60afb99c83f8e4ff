import type { OwnPark, OwnParkId } from "../../document/document.ts";
import { readFeature } from "../../document/feature.ts";
import { geodesicInverse } from "../../geo/measure/geodesic.ts";
import type { Operation, OperationChoice, OperationKind } from "../../geo/operations/operation.ts";
import type { Bounds, Position } from "../../geo/position.ts";
import type { Metres } from "../../geo/units.ts";
import type { MeasuresState } from "../catalogue/measures.ts";
import type { OwnDocumentState } from "../document/own-document.ts";
import type { PreviewOutlineState } from "../view/preview-outlines.ts";
import type { CameraState } from "../view/camera-state.ts";
import type { SelectionState } from "../view/selection.ts";
import type { DrawRequest } from "./draw-session.ts";
import type { Operator } from "./operator.ts";

/** What operations need of the atlas. */
export interface OperationDependencies {
  readonly own: OwnDocumentState;
  readonly measures: MeasuresState;
  readonly selection: Pick<SelectionState, "subject">;
  readonly previewOutlines: PreviewOutlineState;
  readonly camera: Pick<CameraState, "camera" | "fitBounds">;
  /** Has the user draw a line or ring. */
  readonly ask: (request: DrawRequest) => void;
  /** Rejects where its code cannot be had. */
  readonly operator: () => Promise<Operator>;
}

type Parks = Pick<OperationDependencies, "own" | "measures">;

/** What the user wants done to a park, and with which others; those that touch it where none are named. */
export interface OperationRequest {
  readonly choice: OperationChoice;
  readonly others?: readonly OwnParkId[];
}

/** An operation, and the parks that its other shapes are of. */
export interface FoundOperation {
  readonly operation: Operation;
  readonly others: readonly OwnParkId[];
}

/** Those in which others take part by lying beside the park, chosen or not. */
const WITH_NEIGHBOURS: ReadonlySet<OperationKind> = new Set<OperationKind>(["split", "snap"]);

/** More than this are not offered to choose from. */
const MOST_CANDIDATES = 50;
/** Outlines that are nearer than this, in degrees, may share an edge: some 10 m. */
const BESIDE = 1e-4;
const METRES_PER_DEGREE: Metres = 111_000;

const geometryOf = (park: OwnPark): GeoJSON.Geometry | undefined => readFeature(park).geometry;

const isArea = (geometry: GeoJSON.Geometry | undefined): geometry is GeoJSON.Geometry =>
  geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";

/** East of the west edge, so beyond 180° across the antimeridian. */
const eastOf = ([west, , east]: Bounds): number => (east < west ? east + 360 : east);

const middleOf = (bounds: Bounds): Position => [
  (bounds[0] + eastOf(bounds)) / 2,
  (bounds[1] + bounds[3]) / 2,
];

/** The other parks on show that have an area, nearest first, and no more than can be looked through. */
export function candidatesFor({ own, measures }: Parks, park: OwnPark): readonly OwnPark[] {
  const bounds = measures.bounds(geometryOf(park) ?? { type: "MultiPoint", coordinates: [] });
  if (!bounds) return [];
  return own
    .parks()
    .filter((other) => other.id !== park.id && own.isShown(other))
    .flatMap((other) => {
      const shape = geometryOf(other);
      const about = isArea(shape) ? measures.bounds(shape) : undefined;
      if (!about) return [];
      return [{ other, metres: geodesicInverse(middleOf(bounds), middleOf(about)).distanceMetres }];
    })
    .toSorted((one, other) => one.metres - other.metres)
    .slice(0, MOST_CANDIDATES)
    .map(({ other }) => other);
}

/** Whether boxes come as near to each other as some degrees, on the turn of the globe where they are nearest. */
function areNear(one: Bounds, other: Bounds, degrees: number): boolean {
  const turn = 360 * Math.round((middleOf(one)[0] - middleOf(other)[0]) / 360);
  return (
    one[0] - degrees <= eastOf(other) + turn &&
    eastOf(one) + degrees >= other[0] + turn &&
    one[1] - degrees <= other[3] &&
    one[3] + degrees >= other[1]
  );
}

/** The other parks on show with an area whose box is at the park's: what nobody sees does not change. */
function neighboursOf({ own, measures }: Parks, park: OwnPark, within: Metres): readonly OwnPark[] {
  const geometry = geometryOf(park);
  const bounds = geometry && measures.bounds(geometry);
  if (!bounds) return [];
  const degrees = BESIDE + within / METRES_PER_DEGREE / Math.cos((bounds[3] * Math.PI) / 180);
  return own.parks().filter((other) => {
    if (other.id === park.id || !own.isShown(other)) return false;
    const shape = geometryOf(other);
    const about = isArea(shape) && measures.bounds(shape);
    return about ? areNear(bounds, about, degrees) : false;
  });
}

/** The operation that a request stands for, and who the others in it are; `undefined` where the park has no shape. */
export function operationFor(
  parks: Parks,
  park: OwnPark,
  { choice, others: ids }: OperationRequest,
): FoundOperation | undefined {
  const geometry = geometryOf(park);
  if (!geometry) return undefined;
  const within = choice.kind === "snap" ? choice.metres : 0;
  const near = WITH_NEIGHBOURS.has(choice.kind) ? neighboursOf(parks, park, within) : [];
  const chosen = ids?.map((id) => parks.own.park(id)).filter((other) => other !== undefined);
  const shapes = (chosen ?? near).flatMap((other) => {
    const shape = geometryOf(other);
    return shape ? [{ id: other.id, shape }] : [];
  });
  return {
    operation: { ...choice, geometry, others: shapes.map(({ shape }) => shape) },
    others: shapes.map(({ id }) => id),
  };
}

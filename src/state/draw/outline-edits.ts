import type { Accessor } from "solid-js";
import type { OwnPark, OwnParkId } from "../../document/document.ts";
import { replaceTexts } from "../../document/edits.ts";
import { readFeature } from "../../document/feature.ts";
import { isLinked } from "../../document/linked-id.ts";
import {
  cornerAt,
  type CornerAddress,
  hasRings,
  type OutlineGeometry,
  outlineParts,
} from "../../geo/outline/address.ts";
import {
  deleteCorners,
  moveCorners,
  type CornerMove,
  insertCorner,
} from "../../geo/outline/corners.ts";
import { crossingRings } from "../../geo/measure/crossings.ts";
import type { EditedOutline, OutlineRefusal } from "../../geo/outline/outline.ts";
import { addHole } from "../../geo/outline/parts.ts";
import {
  type CornerIndex,
  deleteShared,
  type EditedOutlines,
  indexCorners,
  insertShared,
  moveShared,
} from "../../geo/outline/shared.ts";
import type { GeodesicLeg } from "../../geo/measure/geodesic.ts";
import type { Bounds, Position } from "../../geo/position.ts";
import { withGeometry } from "../../geojson/text/geometry-text.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { MeasuresState } from "../catalogue/measures.ts";
import type { OwnDocumentState } from "../document/own-document.ts";

/** What edits of outlines need of the atlas. */
export interface OutlineEditsDependencies {
  readonly own: Pick<OwnDocumentState, "edit" | "park" | "parks" | "isShown" | "steps">;
  readonly measures: Pick<MeasuresState, "bounds" | "ofShape">;
}

/** The outline of a park as it can be edited: a collection of geometries is not. */
export function outlineOf(park: OwnPark | undefined): OutlineGeometry | undefined {
  const geometry = park && !isLinked(park.id) ? readFeature(park).geometry : undefined;
  return geometry?.type === "GeometryCollection" ? undefined : geometry;
}

/** An outline that is edited, and the borders that it shares. */
export interface EditedPark {
  readonly id: OwnParkId;
  readonly geometry: OutlineGeometry;
  /** Neighbours on the same border are edited with it. */
  readonly shares: boolean;
}

function holds([west, south, east, north]: Bounds, [lon = 0, lat = 0]: GeoJSON.Position): boolean {
  const within = lon - 360 * Math.round(lon / 360);
  const isBetween = (one: number): boolean =>
    west <= east ? one >= west && one <= east : one >= west || one <= east;
  return lat >= south && lat <= north && (isBetween(lon) || isBetween(within));
}

/** Why an edit was not made. */
export type EditRefusal = OutlineRefusal | { readonly kind: "not-inside" };

/** What was done last, as it is told. */
export type EditDeed =
  | {
      readonly kind: "moved";
      readonly what: "corners" | "edge";
      readonly corners: number;
      readonly leg: GeodesicLeg;
      /** How many parks beside it moved along. */
      readonly neighbours: number;
    }
  | { readonly kind: "inserted" | "deleted"; readonly corners: number }
  | { readonly kind: "added-part" | "removed-part" | "cut-out" | "filled" | "swapped" }
  | { readonly kind: "begun" }
  /** By another tab, or by several steps. */
  | { readonly kind: "changed" }
  /** By a step of undo: what was done before, where it is known. */
  | { readonly kind: "undone"; readonly deed: EditDeed | undefined }
  | { readonly kind: "refused"; readonly refusal: EditRefusal };

/** What an edit makes of parks, or why it does not. */
export type EditedParks = Result<ReadonlyMap<OwnParkId, OutlineGeometry>, EditRefusal>;

/** A polygon with a ring as its hole. Refused where the ring does not lie wholly within one part, clear of its holes. */
export function holeIn(
  geometry: OutlineGeometry,
  ring: readonly GeoJSON.Position[],
): Result<OutlineGeometry, EditRefusal> {
  const around = outlineParts(geometry).findIndex(
    (part) => !crossingRings([...part, ring]).has(part.length),
  );
  if (!hasRings(geometry)) return fail({ kind: "wrong-type", type: geometry.type });
  return around < 0 ? fail({ kind: "not-inside" }) : addHole(geometry, around, ring);
}

const alone =
  (id: OwnParkId) =>
  (edited: EditedOutline): EditedOutlines<OwnParkId> =>
    edited.ok ? succeed(new Map([[id, edited.value]])) : edited;

const positionsOf = (
  geometry: OutlineGeometry,
  addresses: readonly CornerAddress[],
): readonly GeoJSON.Position[] =>
  addresses.flatMap((at) => {
    const position = cornerAt(geometry, at);
    return position ? [position] : [];
  });

/** Finds what lies at positions, in an outline and, where it shares its borders, in those that are shown beside it. */
const neighboursAt =
  ({ own, measures }: OutlineEditsDependencies) =>
  (
    { id, geometry, shares }: EditedPark,
    positions: readonly GeoJSON.Position[],
  ): CornerIndex<OwnParkId> => {
    const others = shares ? own.parks().filter((park) => park.id !== id && own.isShown(park)) : [];
    const outlines = others.flatMap((park): [OwnParkId, OutlineGeometry][] => {
      const outline = outlineOf(park);
      const bounds = outline && measures.bounds(outline);
      const isBeside = bounds && positions.some((position) => holds(bounds, position));
      return outline && isBeside ? [[park.id, outline]] : [];
    });
    return indexCorners<OwnParkId>([[id, geometry], ...outlines], positions);
  };

/** Writes outlines into their parks, one step of undo. Positions that were taken over keep all their digits. */
const writeInto =
  ({ own }: OutlineEditsDependencies) =>
  (geometries: ReadonlyMap<OwnParkId, OutlineGeometry>, taken: readonly Position[] = []): void =>
    own.edit((document) => {
      const exact = taken.map((position) => [...position]);
      const texts = [...geometries].flatMap(([id, geometry]): [OwnParkId, string][] => {
        const park = document.parks.get(id);
        return park ? [[id, withGeometry(park.text, geometry, exact)]] : [];
      });
      return replaceTexts(new Map(texts))(document);
    });

/** Edits of the outline of a park and of those that share its borders: what they would make, and the way to write it. */
export function createOutlineEdits(dependencies: OutlineEditsDependencies) {
  const cornersAt = neighboursAt(dependencies);
  return {
    cornersAt,
    move: (park: EditedPark, moves: readonly CornerMove[]): EditedOutlines<OwnParkId> => {
      const { id, geometry, shares } = park;
      if (!shares) return alone(id)(moveCorners(geometry, moves));
      const pairs = moves.flatMap(({ at, to }) => {
        const from = cornerAt(geometry, at);
        return from ? [{ from, to }] : [];
      });
      const positions = pairs.map(({ from }) => from);
      return moveShared(cornersAt(park, positions), pairs);
    },
    insert: (
      park: EditedPark,
      after: CornerAddress,
      next: CornerAddress,
      to: Position,
    ): EditedOutlines<OwnParkId> => {
      const { id, geometry, shares } = park;
      const [one, other] = positionsOf(geometry, [after, next]);
      if (!shares || !one || !other) return alone(id)(insertCorner(geometry, after, to));
      return insertShared(cornersAt(park, [one, other]), [one, other], to);
    },
    remove: (park: EditedPark, addresses: readonly CornerAddress[]): EditedOutlines<OwnParkId> => {
      const { id, geometry, shares } = park;
      if (!shares) return alone(id)(deleteCorners(geometry, addresses));
      return deleteShared(cornersAt(park, positionsOf(geometry, addresses)), id, addresses);
    },
    only: (
      { id }: EditedPark,
      edited: Result<OutlineGeometry, EditRefusal>,
    ): Result<ReadonlyMap<OwnParkId, OutlineGeometry>, EditRefusal> =>
      edited.ok ? succeed(new Map([[id, edited.value]])) : edited,
    write: writeInto(dependencies),
  };
}

/** What is asked of an outline that is edited, and the way to edit it. */
export interface OutlineVerbs {
  readonly park: Accessor<EditedPark | undefined>;
  readonly edits: ReturnType<typeof createOutlineEdits>;
  readonly act: (deed: EditDeed, result: EditedParks, taken?: readonly Position[]) => boolean;
}

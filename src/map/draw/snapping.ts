import type { Map as MapLibre, PointLike } from "maplibre-gl";
import { createEffect, createMemo, on, onCleanup } from "solid-js";
import { readFeature } from "../../document/feature.ts";
import type { FlatBox } from "../../geo/bounds.ts";
import { asCorner } from "../../geo/draft/draft.ts";
import type { Position } from "../../geo/position.ts";
import type { DrawnPath, Turns } from "../../geo/snap/guides.ts";
import { snapTo, type Snapped, type SnapPlace } from "../../geo/snap/snap.ts";
import { type SnapIndex, snapIndex, type SnapShape } from "../../geo/snap/snap-index.ts";
import { snapViewAt, type SnapView } from "../../geo/snap/snap-view.ts";
import type { Atlas } from "../../state/atlas.ts";
import type { ScreenPoint } from "../../state/draw/drag-gesture.ts";
import { createLayerShapes } from "./layer-shapes.ts";

/** So near a mouse snaps, and a finger, which covers what it means. */
export const SNAP_REACH_PX = { mouse: 12, touch: 24 } as const;
/** The screen is taken for flat over so many pixels. */
const STEP_PX = 4;

/** What is drawn or moved, and how it may snap. */
export interface SnapMoment {
  readonly reachPixels: number;
  /** Off while snapping is paused. */
  readonly isOn: boolean;
  readonly turns: Turns;
  /** The corners up to the one that is aimed at, which guides follow from. */
  readonly path: DrawnPath;
  /** The park that is being edited, which does not snap to itself. */
  readonly except?: string;
}

/** Finds for a point of the screen what a corner there snaps to. */
export interface Snapping {
  /** Whether the user wants it. */
  readonly isOn: () => boolean;
  readonly snapAt: (point: ScreenPoint, moment: SnapMoment) => Snapped;
}

/**
 * What drawing may snap to: outlines of the catalogue that are listed, but for circles that only stand for an area, and all
 * shown parks of the user's. Those of big layers come when the view rests (`createLayerShapes`).
 */
const shapesOf = ({ catalogue, document: { own } }: Atlas): readonly SnapShape[] => [
  ...own
    .parks()
    .filter(own.isShown)
    .flatMap((park) => {
      const { geometry } = readFeature(park);
      return geometry ? [{ owner: park.id, geometry }] : [];
    }),
  ...catalogue.list
    .listedParks()
    .filter(
      ({ footprint, geometry }) => footprint.basis !== "schematic" && geometry.type !== "Point",
    )
    .map(({ id, geometry }) => ({ owner: id, geometry })),
];

function boxOf(map: MapLibre): FlatBox {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

function positionAt(map: MapLibre, point: PointLike): Position {
  const { lng, lat } = map.unproject(point);
  return [lng, lat];
}

const viewAt = (map: MapLibre, { x, y }: ScreenPoint): SnapView | undefined =>
  snapViewAt(positionAt(map, [x, y]), {
    right: positionAt(map, [x + STEP_PX, y]),
    below: positionAt(map, [x, y + STEP_PX]),
    pixels: STEP_PX,
  });

/** Snapping on a map. What is in view is looked through when it is first asked for after the view rests. Needs an owner. */
export function createSnapping(map: MapLibre, atlas: Atlas): Snapping {
  const inLayers = createLayerShapes(map, atlas);
  const shapes = createMemo(() => [...shapesOf(atlas), ...inLayers().shapes]);
  const places = createMemo(() =>
    atlas.catalogue.landmarks().map(({ id, position }): SnapPlace => ({ owner: id, position })),
  );
  let index: SnapIndex | undefined;
  const forget = (): void => {
    index = undefined;
  };
  createEffect(on(shapes, forget));
  map.on("moveend", forget);
  onCleanup(() => map.off("moveend", forget));
  const inView = (): SnapIndex => {
    if (index) return index;
    index = snapIndex(shapes(), boxOf(map));
    atlas.draw.snapping.setCrowded(!index.isWhole || !inLayers().isWhole);
    return index;
  };
  return {
    isOn: atlas.draw.snapping.snaps,
    snapAt: (point, moment) => {
      const view = viewAt(map, point);
      if (!view) {
        const position = asCorner(positionAt(map, [point.x, point.y]));
        return { position, to: undefined, guides: [] };
      }
      return snapTo({ ...moment, view, index: inView(), places: places() });
    },
  };
}

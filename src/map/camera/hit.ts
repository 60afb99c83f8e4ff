import type { Map as MapLibre, MapGeoJSONFeature, PointLike } from "maplibre-gl";
import type { LandmarkId } from "../../catalogue/landmark.ts";
import type { ParkId } from "../../catalogue/park.ts";
import type { Position } from "../../geo/position.ts";
import type { OwnParkId } from "../../document/document.ts";
import { LANDMARK_LAYER } from "../landmarks/layer.ts";
import { layerOfSource, OWN_LAYER } from "../own/ids.ts";
import { PARK_LAYER } from "../parks/ids.ts";

/** What the user points at. */
export type Hit =
  | { readonly kind: "park"; readonly id: ParkId | OwnParkId }
  /** `own`: the park of the user's that the landmark is. */
  | { readonly kind: "landmark"; readonly id: LandmarkId; readonly own?: OwnParkId }
  | { readonly kind: "cluster"; readonly clusterId: number; readonly position: Position };

const PARK_LAYERS: readonly string[] = [
  PARK_LAYER.marks,
  PARK_LAYER.markLabels,
  PARK_LAYER.footprintLabels,
  PARK_LAYER.selectedMarkLabel,
  PARK_LAYER.selectedFootprintLabel,
  PARK_LAYER.footprintFill,
  PARK_LAYER.unlisted,
  OWN_LAYER.marks,
  OWN_LAYER.labels,
  OWN_LAYER.markLabels,
];
const LANDMARK_LAYERS: readonly string[] = Object.values(LANDMARK_LAYER);
const NAMED_LAYERS = [
  ...PARK_LAYERS,
  ...LANDMARK_LAYERS,
  PARK_LAYER.clusters,
  PARK_LAYER.clusterLabels,
];

/** Layers that there are several of; those of the user's big layers come and go. */
const isOneOfMany = (id: string): boolean =>
  layerOfSource(id) !== undefined ||
  id.startsWith(`${OWN_LAYER.fill}-`) ||
  id.startsWith(`${OWN_LAYER.line}-`);

const layersNow = (map: MapLibre): string[] => [
  ...NAMED_LAYERS,
  ...map.getLayersOrder().filter(isOneOfMany),
];

function hitOf(found: MapGeoJSONFeature): Hit | undefined {
  const layer = layerOfSource(found.source);
  if (layer !== undefined) return { kind: "park", id: `own-${layer}.${found.id}` as OwnParkId };
  const { id, cluster_id: clusterId, isOwn } = found.properties;
  if (typeof clusterId === "number" && found.geometry.type === "Point") {
    const [lon = 0, lat = 0] = found.geometry.coordinates;
    return { kind: "cluster", clusterId, position: [lon, lat] };
  }
  if (typeof id !== "string") return undefined;
  if (!LANDMARK_LAYERS.includes(found.layer.id))
    return { kind: "park", id: id as ParkId | OwnParkId };
  return { kind: "landmark", id: id as LandmarkId, ...(isOwn && { own: id as OwnParkId }) };
}

/**
 * What lies under a point of the screen, or else within `reach` pixels of it: a finger covers what it means.
 * Symbols come before the areas they stand on.
 */
export function hitAt(
  map: MapLibre,
  point: { readonly x: number; readonly y: number },
  reach: number,
): Hit | undefined {
  const { x, y } = point;
  const boxes: (PointLike | [PointLike, PointLike])[] = [
    [x, y],
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
  ];
  const layers = layersNow(map);
  for (const box of boxes) {
    const [first] = map.queryRenderedFeatures(box, { layers });
    const hit = first && hitOf(first);
    if (hit) return hit;
  }
  return undefined;
}

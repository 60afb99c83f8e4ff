import type { Map as MapLibre, StyleSpecification } from "maplibre-gl";
import { type Accessor, untrack } from "solid-js";
import type { Bounds } from "../../geo/position.ts";
import type { Atlas } from "../../state/atlas.ts";
import type { MapSnapshotter, SizePx } from "../../state/picture/map-snapshot.ts";
import { type OverlaySource, sourcesNow } from "../sources/sources.ts";
import { takeSnapshot } from "./off-screen-map.ts";

/** What a picture of the map is made of. */
export interface SnapshotSource {
  readonly map: MapLibre;
  readonly atlas: Atlas;
  readonly overlay: readonly OverlaySource[];
  readonly style: Accessor<StyleSpecification>;
}

function clearSize(map: MapLibre): SizePx {
  const { clientWidth, clientHeight } = map.getContainer();
  const { left = 0, right = 0, top = 0, bottom = 0 } = map.getPadding();
  return {
    widthPx: Math.max(1, clientWidth - left - right),
    heightPx: Math.max(1, clientHeight - top - bottom),
  };
}

/** By how many zoom levels a picture is nearer, so that all that is seen just fits. */
function nearer(map: MapLibre, { widthPx, heightPx }: SizePx): number {
  const seen = clearSize(map);
  return Math.log2(Math.min(widthPx / seen.widthPx, heightPx / seen.heightPx));
}

function boundsOf(map: MapLibre, size: SizePx): Bounds {
  const scale = 2 ** nearer(map, size);
  const { x, y } = map.project(map.getCenter());
  const [right, down] = [size.widthPx / scale / 2, size.heightPx / scale / 2];
  const corners = [
    [x - right, y - down],
    [x + right, y - down],
    [x - right, y + down],
    [x + right, y + down],
  ].map((corner) => map.unproject(corner as [number, number]));
  const lons = corners.map(({ lng }) => lng);
  const lats = corners.map(({ lat }) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Beyond this a picture outgrows the memory of phones. */
const MOST_PIXELS = 8192;

function mostPixels(map: MapLibre): number {
  const gl = map.getCanvas().getContext("webgl2");
  const most: unknown = gl?.getParameter(gl.MAX_RENDERBUFFER_SIZE);
  return typeof most === "number" ? Math.min(MOST_PIXELS, most) : MOST_PIXELS;
}

/** The style of the moment, with the data of the moment. */
function styleNow({ style, overlay }: SnapshotSource): StyleSpecification {
  const { sources, ...rest } = style();
  return { ...rest, sources: { ...sources, ...sourcesNow(overlay) } };
}

/** Paints pictures of a map as it is at each moment. */
export const snapshotterOf = (source: SnapshotSource): MapSnapshotter => ({
  clearSize: () => clearSize(source.map),
  boundsOf: (size) => boundsOf(source.map, size),
  mostPixels: mostPixels(source.map),
  take: async (frame, signal) => {
    const { map } = source;
    const { lng: lon, lat } = map.getCenter();
    const pose = { bearing: map.getBearing(), pitch: map.getPitch() };
    const view = { ...pose, lon, lat, zoom: map.getZoom() + nearer(map, frame) };
    const style = untrack(() => styleNow(source));
    try {
      return await takeSnapshot({ ...source, style: () => style, frame, view, signal });
    } catch {
      return undefined;
    }
  },
});

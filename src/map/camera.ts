import type { CameraOptions, LngLatBoundsLike, Map as MapLibre } from "maplibre-gl";
import type { Bounds } from "../geo/position.ts";
import type { CameraView } from "../share/view.ts";
import type { Camera } from "../state/camera.ts";

const FLIGHT_MS = 1200;
const STEP_MS = 300;

const prefersStillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

const optionsOf = (view: Partial<CameraView>): CameraOptions => ({
  ...(view.lon !== undefined && view.lat !== undefined && { center: [view.lon, view.lat] }),
  ...(view.zoom !== undefined && { zoom: view.zoom }),
  ...(view.bearing !== undefined && { bearing: view.bearing }),
  ...(view.pitch !== undefined && { pitch: view.pitch }),
});

/** MapLibre takes a box across the antimeridian with an eastern edge beyond 180°. */
const boxOf = ([west, south, east, north]: Bounds): LngLatBoundsLike => [
  [west, south],
  [east < west ? east + 360 : east, north],
];

/** Where the map looks from, as links and the state have it. */
export function viewOf(map: MapLibre): CameraView {
  const { lng, lat } = map.getCenter().wrap();
  return { zoom: map.getZoom(), lon: lng, lat, bearing: map.getBearing(), pitch: map.getPitch() };
}

function showsBounds(map: MapLibre, [west, south, east, north]: Bounds): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  const { left = 0, right = 0, top = 0, bottom = 0 } = map.getPadding();
  const seen = map.getBounds();
  const corners: [number, number][] = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
  return corners.every((corner) => {
    const { x, y } = map.project(corner);
    const clear = x >= left && x <= clientWidth - right && y >= top && y <= clientHeight - bottom;
    // On a globe the far side projects onto the near one.
    return clear && seen.contains(corner);
  });
}

/** The camera of a map. Flights take at most 1.2 s, and readers who wish for stillness get jumps. */
export function cameraOf(map: MapLibre): Camera {
  const go = (options: CameraOptions, jump = false): void => {
    if (jump || prefersStillness()) map.jumpTo(options);
    else map.flyTo({ ...options, duration: FLIGHT_MS, essential: true });
  };
  const step = (options: { zoom: number } | { bearing: number; pitch: number }): void => {
    if (prefersStillness()) map.jumpTo(options);
    else map.easeTo({ ...options, duration: STEP_MS, essential: true });
  };
  return {
    goTo: (view, options = {}) => go(optionsOf(view), options.jump),
    fit: (bounds, { maxZoom, jump } = {}) => {
      const camera = map.cameraForBounds(boxOf(bounds), {
        ...(maxZoom !== undefined && { maxZoom }),
      });
      if (camera) go({ ...camera, bearing: map.getBearing() }, jump);
    },
    shows: (bounds) => showsBounds(map, bounds),
    zoomBy: (levels) => step({ zoom: map.getZoom() + levels }),
    resetNorth: () => step({ bearing: 0, pitch: 0 }),
  };
}

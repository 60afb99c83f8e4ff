import type { CameraOptions, LngLatBoundsLike, Map as MapLibre, PaddingOptions } from "maplibre-gl";
import type { Bounds } from "../../geo/position.ts";
import type { CameraView } from "../../state/view/view.ts";
import type { Camera } from "../../state/view/camera.ts";

/** What the panels cover of the map, from each of its edges, in CSS pixels. The camera keeps clear of it. */
export interface CameraPadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

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

/** Where the map looks from, as links and the state have it. The centre is that of the part no panel covers. */
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

export interface ClearCamera extends Camera {
  /** Moves what is seen, or the end of the flight that is under way, clear of what the panels cover. */
  keepClearOf(padding: CameraPadding): void;
}

/** The camera of a map. Flights take at most 1.2 s, and users who wish for stillness get jumps. */
export function cameraOf(map: MapLibre, covered: CameraPadding): ClearCamera {
  let padding: PaddingOptions = { ...covered };
  let flight: (() => void) | undefined;
  map.setPadding(padding);
  map.on("moveend", () => {
    if (!map.isMoving()) flight = undefined;
  });
  const move = (options: CameraOptions, duration: number): void => {
    if (duration === 0 || prefersStillness()) map.jumpTo({ ...options, padding });
    else if (duration === STEP_MS) map.easeTo({ ...options, padding, duration, essential: true });
    else map.flyTo({ ...options, padding, duration, essential: true });
  };
  const fly = (aim: () => CameraOptions | undefined, jump = false): void => {
    const go = (): void => {
      const options = aim();
      if (options) move(options, jump ? 0 : FLIGHT_MS);
      if (map.isMoving()) flight = go;
    };
    go();
  };
  return {
    goTo: (view, { jump } = {}) => fly(() => optionsOf(view), jump),
    fit: (bounds, { maxZoom, jump } = {}) =>
      fly(() => {
        const limit = maxZoom === undefined ? {} : { maxZoom };
        const pose = { bearing: map.getBearing(), pitch: map.getPitch() };
        return map.cameraForBounds(boxOf(bounds), {
          ...limit,
          ...pose,
          padding,
          absolutePadding: true,
        });
      }, jump),
    isFlying: () => flight !== undefined && map.isMoving(),
    shows: (bounds) => showsBounds(map, bounds),
    zoomBy: (levels) => move({ zoom: map.getZoom() + levels }, STEP_MS),
    resetNorth: () => move({ bearing: 0, pitch: 0 }, STEP_MS),
    keepClearOf: (next) => {
      padding = { ...next };
      if (flight && map.isMoving()) flight();
      else move({}, STEP_MS);
    },
  };
}

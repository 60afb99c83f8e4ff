import type { CameraOptions, LngLatBoundsLike, Map as MapLibre } from "maplibre-gl";
import type { Bounds, Position } from "../../geo/position.ts";
import type { CameraView } from "../../state/view/view.ts";
import type { Camera, CameraWay } from "../../state/view/camera.ts";

/** What the panels cover of the map, from each of its edges, in CSS pixels. The camera keeps clear of it. */
export interface CameraPadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const FLIGHT_MS = 1200;
const STEP_MS = 300;
/** What has just been added is looked for at once. */
const SHORT_FLIGHT_MS = 500;
/** A short flight goes no farther: by so many widths of the map, and so many levels of zoom. */
const SHORT_WIDTHS = 2;
const SHORT_LEVELS = 2;

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

const widthOf = ([west, , east]: Bounds): number => (east < west ? east + 360 : east) - west;

/** Where the map looks from, as links and the state have it. The centre is that of the part no panel covers. */
export function viewOf(map: MapLibre): CameraView {
  const { lng, lat } = map.getCenter().wrap();
  return { zoom: map.getZoom(), lon: lng, lat, bearing: map.getBearing(), pitch: map.getPitch() };
}

/** No side of a globe shows a box that is wider than this. */
const GLOBE_SIDE = 120;
/** What is left about a globe that fills the frame: its atmosphere. In CSS pixels. */
const AROUND_GLOBE = 10;
const WORLD_PIXELS = 512;

const isGlobe = (map: MapLibre): boolean => map.getProjection()?.type === "globe";

/**
 * The zoom at which a globe that is seen from above a latitude fills what no panel covers. The engine's globe has a radius
 * `R` of 512 · 2^zoom / (2π cos lat) pixels, and is seen from a distance `d` of its surface, as large as `a`: since
 * a = d · R / √(d² + 2dR), R = (a² + a √(a² + d²)) / d.
 */
function globeZoom(
  map: MapLibre,
  { top, right, bottom, left }: CameraPadding,
  lat: number,
): number {
  const { clientWidth, clientHeight } = map.getContainer();
  const free = Math.min(clientWidth - left - right, clientHeight - top - bottom);
  const seen = Math.max(1, free / 2 - AROUND_GLOBE);
  const distance = clientHeight / 2 / Math.tan((map.getVerticalFieldOfView() * Math.PI) / 360);
  const radius = (seen ** 2 + seen * Math.hypot(seen, distance)) / distance;
  return Math.log2((radius * 2 * Math.PI * Math.cos((lat * Math.PI) / 180)) / WORLD_PIXELS);
}

/** What a name takes beside the point at its end, and above or below it. In CSS pixels. */
const NAME = { width: 104, height: 36 };
/** On a phone, half of the way a name reaches has to do. */
const MOST_FOR_NAMES = 0.2;

/** The padding, and where names stand about what is shown, the room for those. */
function paddingFor(map: MapLibre, padding: CameraPadding, labelled: boolean): CameraPadding {
  if (!labelled) return padding;
  const { clientWidth, clientHeight } = map.getContainer();
  const { top, right, bottom, left } = padding;
  const beside = Math.min(NAME.width, MOST_FOR_NAMES * (clientWidth - left - right));
  const above = Math.min(NAME.height, MOST_FOR_NAMES * (clientHeight - top - bottom));
  return { top: top + above, right: right + beside, bottom: bottom + above, left: left + beside };
}

/** The corners of a box as the map draws them, in CSS pixels, in the copy of the world that is nearest to its centre. */
function onScreen(map: MapLibre, [west, south, east, north]: Bounds): { x: number; y: number }[] {
  const { lng } = map.getCenter();
  const turns = 360 * Math.round((lng - (west + east) / 2) / 360);
  return [west, east].flatMap((lon) =>
    [south, north].map((lat) => map.project([lon + turns, lat])),
  );
}

/** From here on a globe shows no far side of itself. */
const NO_FAR_SIDE_ZOOM = 5;

/** Whether any part of a box is on screen, clear of what panels cover. */
function meetsBounds(map: MapLibre, padding: CameraPadding, bounds: Bounds): boolean {
  const [west, south, east, north] = bounds;
  const { clientWidth, clientHeight } = map.getContainer();
  const { left, right, top, bottom } = padding;
  const corners = onScreen(map, bounds);
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const meets =
    Math.max(...xs) >= left &&
    Math.min(...xs) <= clientWidth - right &&
    Math.max(...ys) >= top &&
    Math.min(...ys) <= clientHeight - bottom;
  const isNear = !isGlobe(map) || map.getZoom() >= NO_FAR_SIDE_ZOOM;
  return meets && (isNear || map.getBounds().contains([(west + east) / 2, (south + north) / 2]));
}

function showsBounds(
  map: MapLibre,
  { left, right, top, bottom }: CameraPadding,
  [west, south, east, north]: Bounds,
): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
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

/** Whether a place is so far from what is seen that a short flight to it would be a blur. */
function isFar(map: MapLibre, { center, zoom = map.getZoom() }: CameraOptions): boolean {
  if (Math.abs(zoom - map.getZoom()) > SHORT_LEVELS) return true;
  const there = center && map.project(center);
  const here = map.project(map.getCenter());
  return there !== undefined && there.dist(here) > SHORT_WIDTHS * map.getContainer().clientWidth;
}

/** The view that shows all of a box in the pose that the map has, clear of what is covered. */
const cameraFor = (map: MapLibre, bounds: Bounds, padding: CameraPadding, maxZoom?: number) =>
  map.cameraForBounds(boxOf(bounds), {
    ...(maxZoom !== undefined && { maxZoom }),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
    padding,
    absolutePadding: true,
  });

export interface ClearCamera extends Camera {
  /** Moves what is seen, or the end of the flight that is under way, clear of what the panels cover. */
  keepClearOf(padding: CameraPadding): void;
  /** Comes so near that the globe fills the frame, unless it is nearer already. */
  fillWithGlobe(): void;
}

/** The camera of a map. Flights take at most 1.2 s, and users who wish for stillness get jumps. */
export function cameraOf(map: MapLibre, covered: CameraPadding): ClearCamera {
  let padding: CameraPadding = { ...covered };
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
  const wholeGlobe = ([lon, lat]: Position): CameraOptions => ({
    center: [lon, lat],
    zoom: globeZoom(map, padding, lat),
  });
  const fly = (
    aim: () => CameraOptions | undefined,
    { jump = false, soon = false }: CameraWay = {},
  ): void => {
    const durationOf = (options: CameraOptions): number => {
      if (jump || (soon && isFar(map, options))) return 0;
      return soon ? SHORT_FLIGHT_MS : FLIGHT_MS;
    };
    const go = (): void => {
      const options = aim();
      if (options) move(options, durationOf(options));
      if (map.isMoving()) flight = go;
    };
    go();
  };
  return {
    goTo: (view, way) => fly(() => optionsOf(view), way),
    fit: (bounds, { maxZoom, facing, labelled = false, ...way } = {}) =>
      fly(() => {
        if (facing && isGlobe(map) && widthOf(bounds) > GLOBE_SIDE) return wholeGlobe(facing);
        const clear = paddingFor(map, padding, labelled);
        return cameraFor(map, bounds, clear, maxZoom);
      }, way),
    isFlying: () => flight !== undefined && map.isMoving(),
    shows: (bounds, labelled = false) =>
      showsBounds(map, paddingFor(map, padding, labelled), bounds),
    meets: (bounds) => meetsBounds(map, padding, bounds),
    zoomBy: (levels) => move({ zoom: map.getZoom() + levels }, STEP_MS),
    resetNorth: () => move({ bearing: 0, pitch: 0 }, STEP_MS),
    fillWithGlobe: () => {
      const zoom = globeZoom(map, padding, map.getCenter().lat);
      if (map.getZoom() < zoom) move({ zoom }, STEP_MS);
    },
    keepClearOf: (next) => {
      padding = { ...next };
      if (flight && map.isMoving()) flight();
      else move({}, STEP_MS);
    },
  };
}

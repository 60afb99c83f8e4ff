import type { Degrees } from "../../geo/units.ts";
import { collection, feature } from "../sources/feature.ts";

/** A window on the graticule: which lines, and from where to where. */
export interface GraticuleWindow {
  readonly step: Degrees;
  readonly west: Degrees;
  readonly south: Degrees;
  readonly east: Degrees;
  readonly north: Degrees;
}

const MINUTE: Degrees = 1 / 60;
/** From which zoom on lines stand how far apart: about 100 to 300 px on screen. */
const STEPS: readonly (readonly [fromZoom: number, step: Degrees])[] = [
  [13, MINUTE],
  [11.5, 2 * MINUTE],
  [10, 5 * MINUTE],
  [9, 10 * MINUTE],
  [7.5, 30 * MINUTE],
  [6, 1],
  [4, 5],
];
const WIDEST: GraticuleWindow = { step: 10, west: -180, south: -80, east: 180, north: 80 };
/** The window reaches this many lines beyond a centre that is rounded to as many: it changes rarely. */
const REACH_LINES = 16;
const MAX_LAT: Degrees = 85;

/** The lines to draw for a view. Equal views, and views near each other, give equal windows. */
export function graticuleWindow(lon: Degrees, lat: Degrees, zoom: number): GraticuleWindow {
  const step = STEPS.find(([fromZoom]) => zoom >= fromZoom)?.[1];
  if (step === undefined) return WIDEST;
  const block = step * REACH_LINES;
  const [x, y] = [Math.round(lon / block) * block, Math.round(lat / block) * block];
  const reach = step < 1 ? 2 * block : 6 * block;
  return {
    step,
    west: x - reach,
    east: x + reach,
    south: Math.max(-MAX_LAT, y - reach),
    north: Math.min(MAX_LAT, y + reach),
  };
}

/** Whether two windows show the same lines. */
export const sameWindow = (one: GraticuleWindow, other: GraticuleWindow): boolean =>
  one.step === other.step &&
  one.west === other.west &&
  one.east === other.east &&
  one.south === other.south &&
  one.north === other.north;

const multiples = (from: Degrees, to: Degrees, step: Degrees): Degrees[] => {
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => (first + index) * step,
  );
};

/** Meridians and parallels of a window. They are straight on the flat map; the globe bends them by itself. */
export function graticuleFeatures({
  step,
  west,
  south,
  east,
  north,
}: GraticuleWindow): GeoJSON.FeatureCollection<GeoJSON.LineString> {
  const line = (...coordinates: GeoJSON.Position[]) =>
    feature({ type: "LineString" as const, coordinates }, {});
  return collection([
    ...multiples(west, east, step).map((lon) => line([lon, south], [lon, north])),
    ...multiples(south, north, step).map((lat) => line([west, lat], [east, lat])),
  ]);
}

import type { CameraView } from "./view.ts";

/** MapLibre's own bounds: a phone shows the whole world from below zero. */
const MIN_ZOOM = -2;
const MAX_ZOOM = 24;
const MAX_PITCH_DEGREES = 85;

/** Digits that place the centre to well under a pixel of a 512 px world at that zoom. */
const decimalsAt = (zoom: number): number =>
  Math.max(2, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.1)) / Math.LN10));

const trimmed = (value: number, decimals: number): string => {
  const text = value.toFixed(decimals);
  const short = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return short === "-0" ? "0" : short;
};

/**
 * Writes a camera as `zoom/lat/lon[/bearing[/pitch]]`, OpenStreetMap's order (latitude first) with two more
 * parts as MapLibre's own hash has them. Bearing and pitch are left out while they are zero.
 */
export function encodeCamera(view: CameraView): string {
  const decimals = decimalsAt(view.zoom);
  const parts = [
    trimmed(view.zoom, 2),
    trimmed(view.lat, decimals),
    trimmed(view.lon, decimals),
    trimmed(view.bearing, 1),
    trimmed(view.pitch, 1),
  ];
  while (parts.length > 3 && parts.at(-1) === "0") parts.pop();
  return parts.join("/");
}

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/** Reads what `encodeCamera` writes; gives `undefined` for anything that is not a place on Earth at a zoom. */
export function decodeCamera(text: string): CameraView | undefined {
  const parts = text.split("/");
  if (parts.length < 3 || parts.length > 5) return undefined;
  if (!parts.every((part) => /^-?\d{1,4}(\.\d{1,15})?$/.test(part))) return undefined;
  const [zoom = NaN, lat = NaN, lon = NaN, bearing = 0, pitch = 0] = parts.map(Number);
  const sound =
    within(zoom, MIN_ZOOM, MAX_ZOOM) &&
    within(lat, -90, 90) &&
    within(lon, -180, 180) &&
    within(bearing, -180, 180) &&
    within(pitch, 0, MAX_PITCH_DEGREES);
  return sound ? { zoom, lon, lat, bearing, pitch } : undefined;
}

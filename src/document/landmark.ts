import type { Position } from "../geo/position.ts";
import { readFeature } from "./feature.ts";
import { LANDMARK_KEY } from "./known-keys.ts";
import type { OwnPark } from "./document.ts";

/** Formats whose properties are all text write `true` in letters, some of them in capitals. */
const isMarked = (value: unknown): boolean =>
  value === true || (typeof value === "string" && value.trim().toLowerCase() === "true");

const positions = new WeakMap<OwnPark, { readonly position: Position | undefined }>();

/** Where a landmark of the user's stands; `undefined` for a park that is none. Only a single point can be one. */
export function landmarkPosition(park: OwnPark): Position | undefined {
  const known = positions.get(park) ?? { position: readPosition(park) };
  positions.set(park, known);
  return known.position;
}

function readPosition(park: OwnPark): Position | undefined {
  // Most parks are none: they are not read for it.
  if (!park.text.includes(LANDMARK_KEY)) return undefined;
  const { geometry, properties } = readFeature(park);
  if (geometry?.type !== "Point" || !isMarked(properties[LANDMARK_KEY])) return undefined;
  const [lon = Number.NaN, lat = Number.NaN] = geometry.coordinates;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : undefined;
}

import { mercatorX, mercatorY } from "../../geo/web-mercator.ts";
import type { Bounds } from "../../geo/position.ts";

/** What lies around a footprint tells where it is: nothing is brought nearer than this to fill the screen. */
const LOCALITY_ZOOM = 13.5;
/** But of a building there would be a dot: it is brought nearer until its longer side is this long. */
const LEGIBLE_PIXELS = 96;
/** Beyond this the map has nothing more to tell about what lies around. */
const NEAREST = 16;
/** The world is so wide at zoom 0. */
const WORLD_PIXELS = 512;

/** The zoom up to which a box is brought near, from 13.5 to 16; a point has no size to be made legible. */
export function nearestZoom([west, south, east, north]: Bounds): number {
  const width = mercatorX(east < west ? east + 360 : east) - mercatorX(west);
  const side = Math.max(width, mercatorY(south) - mercatorY(north));
  if (side <= 0) return LOCALITY_ZOOM;
  const legible = Math.log2(LEGIBLE_PIXELS / (WORLD_PIXELS * side));
  return Math.min(NEAREST, Math.max(LOCALITY_ZOOM, legible));
}

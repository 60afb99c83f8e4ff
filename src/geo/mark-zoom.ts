import type { Bounds } from "./position.ts";
import type { Metres } from "./units.ts";
import { zoomOfLength } from "./web-mercator.ts";

/** A shape that is smaller than this on screen gets a mark. */
const SMALL_PIXELS = 14;
/** Up to here what has no extent is marked: at every zoom. */
const ALWAYS_MARKED = 24;
/** Along the equator. */
const METRES_PER_DEGREE: Metres = 111_320;

/**
 * The highest zoom at which what fills a box is marked: up to there its longer side is under 14 px; 24 where the box
 * has no extent. Only to draw with: figures come from `geo`.
 */
export function markUntilZoom([west, south, east, north]: Bounds): number {
  const lat = (south + north) / 2;
  const turn = east < west ? east + 360 - west : east - west;
  const width = turn * METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const metres = Math.max(width, (north - south) * METRES_PER_DEGREE);
  return metres > 0 ? zoomOfLength({ metres, lat, pixels: SMALL_PIXELS }) : ALWAYS_MARKED;
}

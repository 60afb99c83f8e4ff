import type { Degrees, Metres } from "../../geo/units.ts";

/** WGS 84's equator, which web maps lay across 512 px at zoom 0. */
const EQUATOR_METRES: Metres = 40_075_016.685_578_488;
const WORLD_PX = 512;

/** How much ground one CSS pixel shows, in metres, on a Mercator map at a latitude. */
export const metresPerMapPixel = (lat: Degrees, zoom: number): Metres =>
  (EQUATOR_METRES * Math.cos((lat * Math.PI) / 180)) / (WORLD_PX * 2 ** zoom);

/** The zoom at which a length on the ground is `pixels` long on screen. */
export const zoomOfLength = (length: Metres, lat: Degrees, pixels: number): number =>
  Math.log2((pixels * metresPerMapPixel(lat, 0)) / length);

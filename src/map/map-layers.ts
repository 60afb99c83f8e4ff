import { DISTANCES } from "./distances/layer.ts";
import { GRATICULE } from "./graticule/layer.ts";
import { LANDMARKS } from "./landmarks/layer.ts";
import type { MapLayer } from "./map-layer.ts";
import { OWN } from "./own/layer.ts";
import { PARKS } from "./parks/layer.ts";
import { PREVIEW } from "./preview/layer.ts";
import { RINGS } from "./rings/layer.ts";
import { UNCERTAINTY } from "./uncertainty/layer.ts";

/** All that the map draws over its basemap. What stands later here covers what stands earlier at the same place. */
export const MAP_LAYERS: readonly MapLayer[] = [
  GRATICULE,
  UNCERTAINTY,
  RINGS,
  OWN,
  PARKS,
  LANDMARKS,
  PREVIEW,
  DISTANCES,
];

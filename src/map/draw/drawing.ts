import type { MapLayer } from "../map-layer.ts";
import { MEASUREMENTS } from "../measure/layer.ts";
import { DRAFT } from "./draft-layer.ts";
import { OUTLINE } from "./outline-layer.ts";

export { bindGestures } from "./gestures.ts";
export { bindOutlineGestures } from "./outline-gestures.ts";

/** The map layers of drawing, lowest first. */
export const DRAW_LAYERS: readonly MapLayer[] = [MEASUREMENTS, OUTLINE, DRAFT];

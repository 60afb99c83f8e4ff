import type { MapLayer } from "../map-layer.ts";
import { DRAFT } from "./draft-layer.ts";

export { bindGestures } from "./gestures.ts";

/** The map layers of drawing, lowest first. */
export const DRAW_LAYERS: readonly MapLayer[] = [DRAFT];

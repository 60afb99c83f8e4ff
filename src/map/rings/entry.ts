import type { MapLayerEntry } from "../../state/view/map-layers.ts";

/** The rings among the view tools. */
export const RINGS_ENTRY: MapLayerEntry = {
  id: "rings",
  visibility: {
    name: (words) => words.map.rings,
    // Lucide's "circle-dot-dashed".
    icon: "M10.1 2.18a9.93 9.93 0 0 1 3.8 0M17.6 3.71a9.95 9.95 0 0 1 2.69 2.7M21.82 10.1a9.93 9.93 0 0 1 0 3.8M20.29 17.6a9.95 9.95 0 0 1-2.7 2.69M13.9 21.82a9.94 9.94 0 0 1-3.8 0M6.4 20.29a9.95 9.95 0 0 1-2.69-2.7M2.18 13.9a9.93 9.93 0 0 1 0-3.8M3.71 6.4a9.95 9.95 0 0 1 2.7-2.69M13 12a1 1 0 1 1-2 0a1 1 0 1 1 2 0",
    atFirst: true,
  },
};

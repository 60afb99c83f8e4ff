import type { MapLayer } from "../map-layer.ts";
import { OUTLINE_TILES } from "../sources/sources.ts";
import { OWN_SOURCE } from "./ids.ts";
import { layerStyles } from "./layer-style.ts";
import { highlightFeatures, ownMarkFeatures, ownShapeFeatures } from "./own-features.ts";
import { ownHighlightLayers, ownMarkLayers, ownShapeLayers } from "./own-layers.ts";
import { createHighlighted, createOwnOnMap } from "./own-on-map.ts";

/**
 * What the user brought: parks, big layers below them, and what of both is set off. The sources of big layers come and
 * go with the style.
 */
export const OWN: MapLayer = {
  createSources: ({ atlas, text }) => {
    const drawn = createOwnOnMap({ atlas, text });
    const highlighted = createHighlighted(atlas);
    return [
      {
        id: OWN_SOURCE.shapes,
        features: () => ownShapeFeatures(drawn()),
        options: OUTLINE_TILES,
        isKeyed: true,
      },
      { id: OWN_SOURCE.marks, features: () => ownMarkFeatures(drawn()), isKeyed: true },
      {
        id: OWN_SOURCE.highlights,
        features: () => highlightFeatures(highlighted()),
        options: OUTLINE_TILES,
      },
    ];
  },
  style: ({ palette, bigLayers }) => ({
    shapes: [...layerStyles(bigLayers), ...ownShapeLayers()],
    highlights: ownHighlightLayers(palette),
    marks: ownMarkLayers(palette),
  }),
};

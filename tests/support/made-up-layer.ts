import type { FillLayerSpecification } from "maplibre-gl";
import type { MapLayer } from "../../src/map/map-layer.ts";
import type { MapLayerEntry } from "../../src/state/view/map-layers.ts";

/** Flood plains, which the atlas does not have: a map layer with all that one can have. */
export const FLOODS_ENTRY: MapLayerEntry = {
  id: "floods",
  visibility: { name: () => "Flood plains", icon: "M3 12q4 -4 8 0t8 0", atFirst: false },
  legend: ({ zoom }) => {
    if (zoom < 5) return undefined;
    const symbol = { kind: "area", colour: "plan", widthPx: 1, fillOpacity: 0.3 } as const;
    return { entries: [{ symbol, text: () => "Once in a hundred years" }] };
  },
};

/** A triangle about Tiananmen. */
export const FLOOD: GeoJSON.Feature = {
  type: "Feature",
  properties: {},
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [116.3, 39.8],
        [116.5, 39.8],
        [116.4, 40],
        [116.3, 39.8],
      ],
    ],
  },
};

export const FLOODS: MapLayer = {
  entry: FLOODS_ENTRY,
  createSources: () => [
    { id: "floods", features: () => ({ type: "FeatureCollection", features: [FLOOD] }) },
  ],
  style: ({ palette }) => ({
    shapes: [
      {
        id: "flood",
        type: "fill",
        source: "floods",
        paint: { "fill-color": palette.plan },
      } satisfies FillLayerSpecification,
    ],
  }),
};

import type { LineLayerSpecification } from "maplibre-gl";
import { createMemo } from "solid-js";
import type { MapLayer } from "../map-layer.ts";
import type { Palette } from "../symbology/palette.ts";
import { graticuleFeatures, graticuleWindow, sameWindow } from "./graticule.ts";

const SOURCE = "graticule";
/** From here on the graticule lies over the land, too: a sheet without roads is still a survey sheet. */
const OVER_LAND_FROM_ZOOM = 6;

const lines = (id: string, palette: Palette): LineLayerSpecification => ({
  id,
  type: "line",
  source: SOURCE,
  paint: { "line-color": palette.grid, "line-width": 1 },
});

/** Meridians and parallels: under the land on small scales, over it on large ones. */
export const GRATICULE: MapLayer = {
  createSources: ({ atlas }) => {
    const shown = createMemo(
      () => {
        const { lon = 0, lat = 0, zoom = 0 } = atlas.view.camera.view() ?? {};
        return graticuleWindow(lon, lat, zoom);
      },
      undefined,
      { equals: sameWindow },
    );
    return [{ id: SOURCE, features: () => graticuleFeatures(shown()) }];
  },
  style: ({ palette }) => ({
    water: [{ ...lines("graticule-on-water", palette), maxzoom: OVER_LAND_FROM_ZOOM }],
    land: [{ ...lines("graticule-on-land", palette), minzoom: OVER_LAND_FROM_ZOOM }],
  }),
};

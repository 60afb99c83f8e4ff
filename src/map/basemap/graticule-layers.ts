import type { LineLayerSpecification } from "maplibre-gl";
import { SOURCE } from "../sources/ids.ts";
import type { Palette } from "../symbology/palette.ts";

/** From here on the graticule lies over the land, too: a sheet without roads is still a survey sheet. */
const OVER_LAND_FROM_ZOOM = 6;

const layer = (id: string, palette: Palette): LineLayerSpecification => ({
  id,
  type: "line",
  source: SOURCE.graticule,
  paint: { "line-color": palette.grid, "line-width": 1 },
});

/** Meridians and parallels, under the land on small scales. */
export const graticuleUnderLand = (palette: Palette): LineLayerSpecification => ({
  ...layer("graticule-on-water", palette),
  maxzoom: OVER_LAND_FROM_ZOOM,
});

/** Meridians and parallels over the land, on large scales. */
export const graticuleOverLand = (palette: Palette): LineLayerSpecification => ({
  ...layer("graticule-on-land", palette),
  minzoom: OVER_LAND_FROM_ZOOM,
});

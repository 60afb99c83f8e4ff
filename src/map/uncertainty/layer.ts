import type { FillLayerSpecification, LineLayerSpecification } from "maplibre-gl";
import type { OutlinedPlace } from "../../catalogue/proposal/park-file.ts";
import { circleOutline, uncertainRadius } from "../../catalogue/park-summary.ts";
import { centroidOf } from "../../geo/measure/centroid.ts";
import type { MapLayer } from "../map-layer.ts";
import { collection, feature } from "../sources/feature.ts";
import type { Palette } from "../symbology/palette.ts";
import { UNCERTAINTY_ENTRY } from "./entry.ts";

const SOURCE = "uncertainty";
const RIM_PX = 16;

/** The geodesic circle within which the centre of the open park lies; nothing where an outline is known. */
export function uncertaintyFeatures(
  park: OutlinedPlace | undefined,
): GeoJSON.FeatureCollection<GeoJSON.Polygon> {
  const radius = park && uncertainRadius(park);
  return collection(radius ? [feature(circleOutline(centroidOf(park.geometry), radius), {})] : []);
}

const washLayer = (palette: Palette): FillLayerSpecification => ({
  id: "uncertainty",
  type: "fill",
  source: SOURCE,
  paint: { "fill-color": palette.accent, "fill-opacity": 0.05 },
});

// A soft rim and no line: the place does not end where the circle does, and a solid line stands for what was drawn from a map.
const edgeLayer = (palette: Palette): LineLayerSpecification => ({
  id: "uncertainty-edge",
  type: "line",
  source: SOURCE,
  paint: {
    "line-color": palette.accent,
    "line-width": RIM_PX,
    "line-blur": RIM_PX,
    "line-opacity": 0.3,
  },
});

/** How far the open park may be from where it is drawn, true to scale, where only a point or a schematic circle is known. */
export const UNCERTAINTY: MapLayer = {
  entry: UNCERTAINTY_ENTRY,
  createSources: ({ atlas }) => [
    {
      id: SOURCE,
      features: () => uncertaintyFeatures(atlas.view.selection.outlined()),
      // A circle shows its corners sooner than any coast does.
      options: { tolerance: 0.1 },
    },
  ],
  style: ({ palette }) => ({ ground: [washLayer(palette), edgeLayer(palette)] }),
};

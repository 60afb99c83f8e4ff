import type { FillLayerSpecification, LineLayerSpecification } from "maplibre-gl";
import { type ParkSummary, uncertainRadius } from "../../catalogue/park-summary.ts";
import { centroidOf } from "../../geo/measure/centroid.ts";
import { geodesicCircle } from "../../geo/measure/geodesic.ts";
import type { MapLayer } from "../map-layer.ts";
import { collection, feature } from "../sources/feature.ts";
import type { Palette } from "../symbology/palette.ts";
import { UNCERTAINTY_ENTRY } from "./entry.ts";

const SOURCE = "uncertainty";
const VERTICES = 128;

/** The geodesic circle within which the centre of the open park lies; nothing where an outline is known. */
export function uncertaintyFeatures(
  park: ParkSummary | undefined,
): GeoJSON.FeatureCollection<GeoJSON.Polygon> {
  const radius = park && uncertainRadius(park);
  if (!park || radius === undefined) return collection([]);
  return collection([
    feature(geodesicCircle(centroidOf(park.geometry), radius, VERTICES), { id: park.id, radius }),
  ]);
}

const washLayer = (palette: Palette): FillLayerSpecification => ({
  id: "uncertainty-wash",
  type: "fill",
  source: SOURCE,
  paint: { "fill-color": palette.accent, "fill-opacity": 0.08, "fill-antialias": false },
});

// Wide and blurred: the place does not end where the circle does.
const edgeLayer = (palette: Palette): LineLayerSpecification => ({
  id: "uncertainty-edge",
  type: "line",
  source: SOURCE,
  paint: {
    "line-color": palette.accent,
    "line-width": 5,
    "line-blur": 5,
    "line-opacity": 0.45,
  },
});

/** How far the open park may be from where it is drawn, true to scale, where only a point or a schematic circle is known. */
export const UNCERTAINTY: MapLayer = {
  entry: UNCERTAINTY_ENTRY,
  createSources: ({ atlas }) => [
    {
      id: SOURCE,
      features: () => uncertaintyFeatures(atlas.view.selection.park()),
      // A circle shows its corners sooner than any coast does.
      options: { tolerance: 0.05 },
    },
  ],
  style: ({ palette }) => ({ ground: [washLayer(palette), edgeLayer(palette)] }),
};

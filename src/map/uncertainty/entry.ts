import { uncertainRadius } from "../../catalogue/park-summary.ts";
import type { MapLayerEntry } from "../../state/view/map-layers.ts";
import { centroidOf } from "../../geo/measure/centroid.ts";
import { metresPerPixel } from "../../geo/web-mercator.ts";

/** A smaller circle is hidden by the park's mark. */
const LEAST_RADIUS_PX = 16;

/** The circle of an uncertain place in the legend, as long as it is to be seen. */
export const UNCERTAINTY_ENTRY: MapLayerEntry = {
  id: "uncertainty",
  legend: ({ zoom, open }) => {
    const radius = open && uncertainRadius(open);
    if (!open || radius === undefined) return undefined;
    const [, lat] = centroidOf(open.geometry);
    if (radius < LEAST_RADIUS_PX * metresPerPixel({ lat, zoom })) return undefined;
    return {
      entries: [
        {
          symbol: {
            kind: "area",
            colour: "accent",
            widthPx: 3,
            lineOpacity: 0.22,
            fillOpacity: 0.1,
          },
          text: (words) => words.map.uncertainty,
          meaning: (words) => words.map.uncertaintyMeaning,
        },
      ],
    };
  },
};

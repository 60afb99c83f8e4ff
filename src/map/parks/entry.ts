import { FOOTPRINT_BASES, PARK_STATUSES } from "../../catalogue/park-kinds.ts";
import type { OutlinedPlace } from "../../catalogue/proposal/park-file.ts";
import type { ParkSummary } from "../../catalogue/park-summary.ts";
import { basisLegendSymbol } from "../../catalogue/symbology.ts";
import { boundsOf } from "../../geo/bounds.ts";
import { markUntilZoom } from "../../geo/mark-zoom.ts";
import type { LegendPart, MapLayerEntry } from "../../state/view/map-layers.ts";

/** Farther out than this, parks are marks rather than outlines. */
const OUTLINES_FROM_ZOOM = 9;

function statuses(parks: readonly ParkSummary[]): LegendPart | undefined {
  if (parks.length === 0) return undefined;
  const present = new Set(parks.map((park) => park.status.value));
  return {
    heading: (words) => words.map.legendStatus,
    entries: PARK_STATUSES.filter((status) => present.has(status)).map((status) => ({
      symbol: { kind: "status", status },
      text: (words) => words.card.statusNames[status],
    })),
  };
}

/** Points have no outline. */
function footprints(parks: readonly OutlinedPlace[]): LegendPart | undefined {
  const outlined = parks.filter((park) => park.geometry.type !== "Point");
  if (outlined.length === 0) return undefined;
  const present = new Set(outlined.map((park) => park.footprint.basis));
  return {
    heading: (words) => words.map.legendFootprint,
    entries: FOOTPRINT_BASES.filter((basis) => present.has(basis)).map((basis) => ({
      symbol: basisLegendSymbol(basis),
      text: (words) => words.map.basisName[basis],
      meaning: (words) => words.map.basisMeaning[basis],
    })),
  };
}

/** The catalogue's parks in the legend: their marks from afar, their outlines from near. */
export const PARKS_ENTRY: MapLayerEntry = {
  id: "parks",
  legend: ({ zoom, parks, open }) => {
    if (zoom < OUTLINES_FROM_ZOOM) return statuses(parks);
    const marked = parks.filter(({ geometry }) => zoom <= markUntilZoom(boundsOf(geometry)));
    const outlines: readonly OutlinedPlace[] = open ? [...parks, open] : parks;
    return [statuses(marked), footprints(outlines)].filter((part) => part !== undefined);
  },
};

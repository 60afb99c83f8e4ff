import { FOOTPRINT_BASES, PARK_STATUSES } from "../../catalogue/park-kinds.ts";
import type { ParkSummary } from "../../catalogue/park-summary.ts";
import { basisLegendSymbol } from "../../catalogue/symbology.ts";
import type { LegendPart, MapLayerEntry } from "../../state/view/map-layers.ts";

/** Farther out than this, parks are marks rather than outlines. */
const OUTLINES_FROM_ZOOM = 9;

function statuses(parks: readonly ParkSummary[]): LegendPart {
  const present = new Set(parks.map((park) => park.status.value));
  return {
    heading: (words) => words.map.legendStatus,
    entries: PARK_STATUSES.filter((status) => present.has(status)).map((status) => ({
      symbol: { kind: "status", status },
      text: (words) => words.card.statusNames[status],
    })),
  };
}

function footprints(parks: readonly ParkSummary[]): LegendPart {
  const present = new Set(parks.map((park) => park.footprint.basis));
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
  legend: ({ zoom, parks }) => {
    if (parks.length === 0) return undefined;
    return zoom >= OUTLINES_FROM_ZOOM ? footprints(parks) : statuses(parks);
  },
};

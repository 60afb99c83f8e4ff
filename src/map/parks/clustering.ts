import type { ExpressionSpecification, GeoJSONSourceSpecification } from "maplibre-gl";
import { PARK_STATUSES } from "../../catalogue/park.ts";
import { STATUS_SYMBOLS, type SymbolColour } from "../../catalogue/symbology.ts";

/** Beyond this zoom every park stands for itself. */
export const CLUSTER_MAX_ZOOM = 10;
const CLUSTER_RADIUS_PX = 33;

/** Counts the parks of a cluster whose mark has a colour, as a property of that name. */
const countOf = (colour: SymbolColour): ExpressionSpecification[] => {
  const counted = PARK_STATUSES.filter((status) => STATUS_SYMBOLS[status].colour === colour);
  return [
    ["+", ["accumulated"], ["get", colour]],
    ["case", ["in", ["get", "status"], ["literal", counted]], 1, 0],
  ];
};

/** How the source of marks puts parks together that are near each other on screen. */
export const CLUSTERED: Partial<GeoJSONSourceSpecification> = {
  cluster: true,
  clusterRadius: CLUSTER_RADIUS_PX,
  clusterMaxZoom: CLUSTER_MAX_ZOOM,
  clusterProperties: {
    open: countOf("open"),
    build: countOf("build"),
    plan: countOf("plan"),
    stop: countOf("stop"),
    // The name of the member that is selected or hovered; all others add nothing.
    emphasised: [
      ["concat", ["accumulated"], ["get", "emphasised"]],
      ["case", ["==", ["get", "emphasis"], ""], "", ["get", "label"]],
    ],
  },
};

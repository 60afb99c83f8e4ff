import type { ExpressionSpecification, GeoJSONSourceSpecification } from "maplibre-gl";
import { PARK_STATUSES } from "../../catalogue/park.ts";
import { STATUS_SYMBOLS, type SymbolColour } from "../../catalogue/symbology.ts";
import { SOURCE } from "./ids.ts";

/** Beyond this zoom every park stands for itself. */
export const CLUSTER_MAX_ZOOM = 10;
const CLUSTER_RADIUS_PX = 33;

/** What the app itself draws: one collection for each of its sources. */
export const OVERLAY_SOURCES = [
  SOURCE.graticule,
  SOURCE.footprints,
  SOURCE.marks,
  SOURCE.labels,
  SOURCE.unlisted,
  SOURCE.landmarks,
  SOURCE.lines,
  SOURCE.lineLabels,
  SOURCE.rings,
  SOURCE.ringLabels,
  SOURCE.ownShapes,
  SOURCE.ownMarks,
  SOURCE.ownLit,
  SOURCE.ghosts,
  SOURCE.ghostLabels,
] as const;
export type OverlaySource = (typeof OVERLAY_SOURCES)[number];
export type OverlayData = Readonly<Record<OverlaySource, GeoJSON.FeatureCollection>>;

const OUTLINES: readonly string[] = [
  SOURCE.footprints,
  SOURCE.ownShapes,
  SOURCE.ownLit,
  SOURCE.ghosts,
];

/** Counts the parks of a cluster whose mark has a colour, as a property of that name. */
const countOf = (colour: SymbolColour): ExpressionSpecification[] => {
  const counted = PARK_STATUSES.filter((status) => STATUS_SYMBOLS[status].colour === colour);
  return [
    ["+", ["accumulated"], ["get", colour]],
    ["case", ["in", ["get", "status"], ["literal", counted]], 1, 0],
  ];
};

const CLUSTERED: Partial<GeoJSONSourceSpecification> = {
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

/**
 * The zoom up to which a source is cut into tiles; nearer ones enlarge those. Two tiles never agree on the dashes of an edge
 * that runs along their border, as the Mentougou park's eastern one does from zoom 14. Outlines of the catalogue are known
 * to metres at best, and at zoom 13 a tile's units are half a metre; the user's own may be surveyed.
 */
const lastCut = (id: OverlaySource): number => (id === SOURCE.footprints ? 13 : 18);

/** The overlay's sources with what they hold now. Feature ids are the data's own slugs. */
export const overlaySources = (
  data: OverlayData,
): Record<OverlaySource, GeoJSONSourceSpecification> =>
  Object.fromEntries(
    OVERLAY_SOURCES.map((id) => [
      id,
      {
        type: "geojson",
        data: data[id],
        promoteId: "id",
        // Park outlines are small: at the default tolerance their corners would wander.
        ...(OUTLINES.includes(id) && { tolerance: 0.1, maxzoom: lastCut(id) }),
        ...(id === SOURCE.marks && CLUSTERED),
      },
    ]),
  ) as unknown as Record<OverlaySource, GeoJSONSourceSpecification>;

import { type Accessor, createMemo } from "solid-js";
import { PARK_STATUSES, type ParkStatus } from "../../catalogue/park-kinds.ts";
import { isParkFile } from "../../catalogue/proposal/park-file.ts";
import { readFeature } from "../../document/feature.ts";
import { PARKS_ENTRY } from "./entry.ts";
import type { MapInputs, MapLayer } from "../map-layer.ts";
import { freeSide } from "../symbology/labels.ts";
import { type ClusterCounts, drawCluster } from "./draw-cluster.ts";
import { drawMark } from "./draw-mark.ts";
import { footprintLayers } from "./footprint-layers.ts";
import { PARK_SOURCE } from "./ids.ts";
import { CLUSTERED, markLayers, selectedLabelLayers, unlistedLayer } from "./mark-layers.ts";
import {
  emphasisOf,
  footprintFeatures,
  footprintLabelFeatures,
  markFeatures,
  type ParkOnMap,
  unlistedFeatures,
} from "./park-features.ts";

/**
 * How outlines are cut into tiles: nearer ones enlarge those of zoom 13. Two tiles never agree on the dashes of an edge
 * that runs along their border, as the Mentougou park's eastern one does from zoom 14. Outlines of the catalogue are known
 * to metres at best, and at zoom 13 a tile's units are half a metre; the user's own may be surveyed.
 */
const FOOTPRINT_TILES = { tolerance: 0.1, maxzoom: 13 } as const;

/** The parks that the map shows improved; those that are open or pointed at are shown beside that. */
const createImproved = ({
  document: { own },
}: MapInputs["atlas"]): Accessor<ReadonlySet<unknown>> =>
  createMemo(
    () =>
      new Set(
        own
          .parks()
          .filter(own.isShown)
          .map((park) => readFeature(park).properties)
          .flatMap((properties) => (isParkFile(properties) ? [properties["id"]] : [])),
      ),
    new Set(),
    { equals: (before, now) => before.size === now.size && [...now].every((id) => before.has(id)) },
  );

/** The parks as the map draws them now. */
function createParks({ atlas, text, lines }: MapInputs): Accessor<readonly ParkOnMap[]> {
  const listed = createMemo(
    () => new Set(atlas.catalogue.list.listedParks().map((park) => park.id)),
  );
  const selectedSide = createMemo(() => freeSide(lines().map((line) => line.bearing)));
  const improved = createImproved(atlas);
  return createMemo(() =>
    atlas.catalogue
      .parks()
      .map((park) => ({
        park,
        centroid: atlas.catalogue.measures.of(park).centroid,
        label: text().parkLabel(park),
        listed: listed().has(park.id),
        emphasis: emphasisOf(
          park.id,
          atlas.view.selection.parkId(),
          atlas.view.selection.hoveredPark(),
        ),
        side: park.id === atlas.view.selection.parkId() ? selectedSide() : ("east" as const),
      }))
      .filter(({ park, emphasis }) => emphasis !== "" || !improved().has(park.id)),
  );
}

const isStatus = (text: string): text is ParkStatus =>
  PARK_STATUSES.some((status) => status === text);

function countsOf(text: string): ClusterCounts | undefined {
  const [open, build, plan, stop] = text.split("-").map(Number);
  if (open === undefined || build === undefined || plan === undefined || stop === undefined) {
    return undefined;
  }
  return { open, build, plan, stop };
}

/** The catalogue's parks: outlines, marks and clusters with their names, and dots for those that the list leaves out. */
export const PARKS: MapLayer = {
  entry: PARKS_ENTRY,
  createSources: (inputs) => {
    const parks = createParks(inputs);
    return [
      {
        id: PARK_SOURCE.footprints,
        features: () => footprintFeatures(parks()),
        options: FOOTPRINT_TILES,
      },
      { id: PARK_SOURCE.marks, features: () => markFeatures(parks()), options: CLUSTERED },
      { id: PARK_SOURCE.labels, features: () => footprintLabelFeatures(parks()) },
      { id: PARK_SOURCE.unlisted, features: () => unlistedFeatures(parks()) },
    ];
  },
  style: ({ palette, theme }) => ({
    shapes: [...footprintLayers(palette), unlistedLayer(palette)],
    marks: markLayers(palette, theme),
    selected: selectedLabelLayers(palette),
  }),
  states: ({ view: { selection } }) => [
    { source: PARK_SOURCE.footprints, state: "selected", id: selection.parkId },
    { source: PARK_SOURCE.footprints, state: "hover", id: selection.hoveredPark },
  ],
  images: {
    mark: ({ subject, variant }, palette) => {
      const emphasis = variant === "selected" || variant === "hovered" ? variant : "";
      return isStatus(subject) ? { data: drawMark(subject, emphasis, palette) } : undefined;
    },
    cluster: ({ subject, variant }, palette) => {
      const counts = countsOf(subject);
      return counts && { data: drawCluster(counts, variant !== "", palette) };
    },
  },
};

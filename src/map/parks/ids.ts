/** The sources of the catalogue's parks. */
export const PARK_SOURCE = {
  footprints: "footprints",
  marks: "park-marks",
  labels: "park-labels",
  unlisted: "unlisted-parks",
} as const;

/** The layers of the style in which the pointer finds parks and clusters, and those below them. */
export const PARK_LAYER = {
  footprintFill: "footprint-fill",
  footprintHalo: "footprint-halo",
  footprintLine: "footprint-line",
  unlisted: "unlisted-park",
  marks: "park-mark",
  markLabels: "park-mark-label",
  footprintLabels: "footprint-label",
  selectedMarkLabel: "selected-mark-label",
  selectedFootprintLabel: "selected-footprint-label",
  clusters: "park-cluster",
  clusterLabels: "park-cluster-label",
} as const;

/** The sources of the map's style. */
export const SOURCE = {
  world: "world",
  beijing: "beijing",
  graticule: "graticule",
  footprints: "footprints",
  marks: "park-marks",
  labels: "park-labels",
  unlisted: "unlisted-parks",
  landmarks: "landmarks",
  lines: "distance-lines",
  lineLabels: "distance-labels",
  rings: "rings",
  ringLabels: "ring-labels",
} as const;

/** The layers that the program asks about by name; those of the basemap are only ever drawn. */
export const LAYER = {
  homeFill: "home-district-fill",
  homeLine: "home-district-line",
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
  landmarks: "landmark",
  landmarksDrawn: "landmark-with-line",
  lineCasing: "distance-casing",
  lines: "distance-line",
  lineLabels: "distance-label",
  rings: "ring",
  ringLabels: "ring-label",
} as const;

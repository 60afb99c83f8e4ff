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
  ownShapes: "own-shapes",
  ownMarks: "own-marks",
  ownLit: "own-lit",
  ghosts: "ghosts",
  ghostLabels: "ghost-labels",
  warmUp: "warm-up",
} as const;

const LAYER_SOURCE_PREFIX = "layer-";

/** The source of a big layer, by the collection it came with. */
export const layerSourceId = (collection: string): string => `${LAYER_SOURCE_PREFIX}${collection}`;

/** The collection whose layer a source is; `undefined` for all other sources. */
export const layerOfSource = (source: string): string | undefined =>
  source.startsWith(LAYER_SOURCE_PREFIX) ? source.slice(LAYER_SOURCE_PREFIX.length) : undefined;

/** The layers that the program asks about by name; those of the basemap are only ever drawn. */
export const LAYER = {
  worldProvinces: `${SOURCE.world}-province`,
  worldPlaces: `${SOURCE.world}-place-label`,
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
  ownFill: "own-fill",
  ownLine: "own-line",
  ownMarks: "own-mark",
  ownLabels: "own-label",
  ownMarkLabels: "own-mark-label",
  ownLitFill: "own-lit-fill",
  ownLitLine: "own-lit-line",
  ownLitMark: "own-lit-mark",
  ghosts: "ghost",
  ghostArrow: "ghost-arrowhead",
  ghostLabels: "ghost-label",
} as const;

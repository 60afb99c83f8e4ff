/** The sources of what the user brought. */
export const OWN_SOURCE = {
  shapes: "own-shapes",
  marks: "own-marks",
  highlights: "own-highlight",
} as const;

/** The layers of the style; of fill and line there is one for each colour. */
export const OWN_LAYER = {
  fill: "own-fill",
  line: "own-line",
  marks: "own-mark",
  labels: "own-label",
  markLabels: "own-mark-label",
  highlightFill: "own-highlight-fill",
  highlightGround: "own-highlight-ground",
  highlightLine: "own-highlight-line",
  highlightMark: "own-highlight-mark",
} as const;

const LAYER_SOURCE_PREFIX = "layer-";

/** The source of a big layer, by the collection it came with. */
export const layerSourceId = (collection: string): string => `${LAYER_SOURCE_PREFIX}${collection}`;

/** The collection whose layer a source is; `undefined` for all other sources. */
export const layerOfSource = (source: string): string | undefined =>
  source.startsWith(LAYER_SOURCE_PREFIX) ? source.slice(LAYER_SOURCE_PREFIX.length) : undefined;

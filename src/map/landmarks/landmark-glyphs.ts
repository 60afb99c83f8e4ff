/**
 * The symbols of landmarks as SVG path data about (0, 0), to be stroked within a disc of radius 9.5.
 * `metro` has none: a station is a small ring of its own.
 */
export const LANDMARK_GLYPHS = {
  gate: "M-5.5 -2.2Q-3 -2.6 0 -5Q3 -2.6 5.5 -2.2M-4.2 -2.2V3.8M4.2 -2.2V3.8M-5 3.8H5M-1.5 3.8V1.2A1.5 1.5 0 0 1 1.5 1.2V3.8M-4.2 -.2H4.2",
  train: "M-3.2 -4.6H3.2V2H-3.2ZM-3.2 -1H3.2M-2 2L-3.6 4.8M2 2L3.6 4.8",
  aircraft: "M0 -5.4V5M-5.4 1L0 -1.6L5.4 1M-2.2 5L0 3.6L2.2 5",
  chip: "M-3 -3H3V3H-3ZM-1.2 -5V-3M1.2 -5V-3M-1.2 5V3M1.2 5V3M-5 -1.2H-3M-5 1.2H-3M5 -1.2H3M5 1.2H3",
  tree: "M0 5V-1M0 -5.2A3.1 3.1 0 1 0 .01 -5.2M-3.4 5H3.4",
  column: "M-4.6 -2.4L0 -5.2L4.6 -2.4ZM-3.2 -2.4V3.2M0 -2.4V3.2M3.2 -2.4V3.2M-4.8 4.4H4.8",
  cap: "M-5.6 -1.4L0 -4L5.6 -1.4L0 1.2ZM-3.2 -.2V2.6Q0 4.8 3.2 2.6V-.2M5.2 -1.2V2.4",
  towers:
    "M-4.4 4.6V-1.6H-.6V4.6M-.6 4.6V-5H4.2V4.6M-5.4 4.6H5.4M1.8 -2.6V-2.5M1.8 .2V.3M1.8 2.6V2.7M-2.5 1V1.1",
  ball: "M0 -5A5 5 0 1 0 .01 -5M-4.4 -2.4Q0 0 -4.4 2.4M4.4 -2.4Q0 0 4.4 2.4M0 -5V5",
  flag: "M-3.2 5.2V-5M-3.2 -4.8H4.6L2.4 -2.1L4.6 .6H-3.2",
  metro: "",
} as const;
export type LandmarkGlyph = keyof typeof LANDMARK_GLYPHS;

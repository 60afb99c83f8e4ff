import type { DrawTool } from "./draft.ts";

/** What can be measured: along a line, or within an outline. */
export const MEASUREMENT_KINDS = ["distance", "area"] as const;
export type MeasurementKind = (typeof MEASUREMENT_KINDS)[number];

/** The tool that draws a kind of measurement. */
export const MEASURING_TOOL: Readonly<Record<MeasurementKind, DrawTool>> = {
  distance: "line",
  area: "polygon",
};

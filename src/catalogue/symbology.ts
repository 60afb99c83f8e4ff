import type { FootprintBasis, ParkStatus } from "./park-kinds.ts";

/** The colours of symbols, by the names that they have both among the page's tokens and in the map's palette. */
export type SymbolColour = "open" | "build" | "plan" | "stop" | "accent" | "edge";

/** The mark of a status. It fills up as a park becomes real; one that was given up is crossed out. */
interface StatusSymbol {
  readonly colour: SymbolColour;
  /** How much of the disc is filled, in turns against the clock from the top: the left half comes first. */
  readonly filled: number;
  /** The same as the path of an SVG: a disc of radius 5.5 about 7, 7. */
  readonly fillPath?: string;
  /** A line across, as the path of an SVG on a square of 14. */
  readonly slashPath?: string;
}

/** What tells the statuses apart, on the map, in lists and in legends. */
export const STATUS_SYMBOLS: Readonly<Record<ParkStatus, StatusSymbol>> = {
  announced: { colour: "plan", filled: 0 },
  "under-construction": { colour: "build", filled: 0.5, fillPath: "M7 1.5A5.5 5.5 0 0 0 7 12.5Z" },
  // What is partly open already counts as open.
  "partly-open": { colour: "open", filled: 0.75, fillPath: "M7 7V1.5A5.5 5.5 0 1 0 12.5 7Z" },
  open: {
    colour: "open",
    filled: 1,
    fillPath: "M7 1.5A5.5 5.5 0 0 0 7 12.5A5.5 5.5 0 0 0 7 1.5Z",
  },
  cancelled: { colour: "stop", filled: 0, slashPath: "M3 11L11 3" },
};

/** The line of an outline. */
interface BasisSymbol {
  readonly cap: "butt" | "round";
  /** On the map, where lines grow with the zoom: widths and dashes are in widths of the usual line. */
  readonly map: {
    readonly widthFactor: number;
    readonly dash?: readonly number[];
    readonly fillOpacity: number;
  };
  /** In legends. */
  readonly legend: PixelLine;
  /** In the figure of a park's outline on its card. */
  readonly figure: PixelLine;
}

interface PixelLine {
  readonly widthPx: number;
  readonly dashPx?: readonly number[];
  readonly fillOpacity: number;
}

/** How sure an outline is, said in the line itself. A schematic one is dotted and empty. */
export const BASIS_SYMBOLS: Readonly<Record<FootprintBasis, BasisSymbol>> = {
  surveyed: {
    cap: "butt",
    map: { widthFactor: 1.15, fillOpacity: 0.16 },
    legend: { widthPx: 2, fillOpacity: 0.1 },
    figure: { widthPx: 2, fillOpacity: 0.13 },
  },
  digitised: {
    cap: "butt",
    map: { widthFactor: 0.65, fillOpacity: 0.16 },
    legend: { widthPx: 1.1, fillOpacity: 0.1 },
    figure: { widthPx: 1.25, fillOpacity: 0.13 },
  },
  approximate: {
    cap: "butt",
    map: { widthFactor: 1, dash: [2.6, 1.6], fillOpacity: 0.12 },
    legend: { widthPx: 1.5, dashPx: [4, 2.5], fillOpacity: 0.1 },
    figure: { widthPx: 1.75, dashPx: [6, 4], fillOpacity: 0.13 },
  },
  schematic: {
    cap: "round",
    map: { widthFactor: 1, dash: [0.05, 2.2], fillOpacity: 0 },
    legend: { widthPx: 1.7, dashPx: [0.1, 3.1], fillOpacity: 0 },
    figure: { widthPx: 1.75, dashPx: [0.1, 3.85], fillOpacity: 0 },
  },
};

/** A symbol's colour, or that of secondary text where the line tells and not its colour. */
export type LegendColour = SymbolColour | "ink-2";

/** What a legend draws before a text: the mark of a status, or a piece of what is drawn, as an area or as a line. */
export type LegendSymbol =
  | { readonly kind: "status"; readonly status: ParkStatus }
  | {
      readonly kind: "area" | "line";
      readonly colour: LegendColour;
      readonly widthPx: number;
      /** From 0 to 1: a line that says no place exactly is faint. */
      readonly lineOpacity?: number;
      readonly dashPx?: readonly number[];
      readonly cap?: "butt" | "round";
      /** From 0 to 1, of an area. */
      readonly fillOpacity?: number;
    };

/** The symbol that legends have for a basis, in the colour of text if no other is given. */
export const basisLegendSymbol = (
  basis: FootprintBasis,
  colour: LegendColour = "ink-2",
): LegendSymbol => {
  const { cap, legend } = BASIS_SYMBOLS[basis];
  return { kind: "area", colour, cap, ...legend };
};

/** How wide each kind of symbol is in a legend, in pixels; all are 12 high. */
export const SYMBOL_WIDTH_PX: Readonly<Record<LegendSymbol["kind"], number>> = {
  status: 12,
  area: 22,
  line: 22,
};

/** The path of an area or a line in a legend, on 22 by 12 pixels from the top left. */
export const SYMBOL_PATHS = { area: "M1.5 1.5H20.5V10.5H1.5Z", line: "M1.5 6H20.5" } as const;

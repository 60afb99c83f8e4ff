import type { LegendColour } from "../../catalogue/symbology.ts";
import type { TextStyle } from "./figure-layout.ts";

/** The colours and the typeface of a figure: those of the page at the moment. */
export interface FigureColours {
  readonly paper: string;
  readonly ink: string;
  readonly secondary: string;
  readonly rule: string;
  readonly halo: string;
  readonly symbols: Readonly<Record<LegendColour, string>>;
  readonly font: (setting: TextStyle) => string;
}

/** Reads the page's design tokens. */
export function figureColours(): FigureColours {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: token("paper"),
    ink: token("ink"),
    secondary: token("ink-2"),
    rule: token("rule-2"),
    halo: token("m-halo"),
    symbols: {
      open: token("open"),
      build: token("build"),
      plan: token("plan"),
      stop: token("stop"),
      accent: token("accent"),
      edge: token("edge"),
      "ink-2": token("ink-2"),
    },
    font: ({ weight, sizePx }) => `${weight} ${sizePx}px ${token("font")}`,
  };
}

import type { ParkStatus } from "../../catalogue/park.ts";
import type { TextStyle } from "./figure-layout.ts";

/** The colours and the typeface of a figure: those of the page at the moment. */
export interface FigureColours {
  readonly paper: string;
  readonly ink: string;
  readonly secondary: string;
  readonly rule: string;
  readonly halo: string;
  readonly status: Readonly<Record<ParkStatus, string>>;
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
    status: {
      announced: token("plan"),
      "under-construction": token("build"),
      "partly-open": token("open"),
      open: token("open"),
      cancelled: token("stop"),
    },
    font: ({ weight, sizePx }) => `${weight} ${sizePx}px ${token("font")}`,
  };
}

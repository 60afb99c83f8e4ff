import type { Theme } from "../../state/view/view.ts";

/** The colours of the map's sheet and of the overprint on it, as `src/app/tokens.css` has them for the panels. */
export interface Palette {
  readonly land: string;
  readonly water: string;
  readonly coast: string;
  readonly waterInk: string;
  readonly hills: string;
  readonly green: string;
  readonly builtUp: string;
  readonly road: string;
  readonly roadCasing: string;
  readonly border: string;
  readonly district: string;
  readonly grid: string;
  readonly ink: string;
  readonly ink2: string;
  readonly halo: string;
  readonly raised: string;
  readonly paper: string;
  readonly edge: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly error: string;
  readonly open: string;
  readonly build: string;
  readonly plan: string;
  readonly stop: string;
}

const LIGHT: Palette = {
  land: "#f4f5f1",
  water: "#c3d9e3",
  coast: "#9fc0cf",
  waterInk: "#2f5b72",
  hills: "#e7ece2",
  green: "#dbe7d3",
  builtUp: "#eae9e5",
  road: "#ffffff",
  roadCasing: "#d6d5ce",
  border: "#8b9599",
  district: "#a8b0b2",
  grid: "#dfe2de",
  ink: "#273034",
  ink2: "#505d64",
  halo: "#f7f8f5",
  raised: "#ffffff",
  paper: "#fdfdfc",
  edge: "#7f8a8c",
  accent: "#c22a1a",
  accentInk: "#b02416",
  error: "#a3171f",
  open: "#0b6e60",
  build: "#ad7a00",
  plan: "#3a679f",
  stop: "#5f6b70",
};

const DARK: Palette = {
  land: "#1f272b",
  water: "#0b1013",
  coast: "#25353c",
  waterInk: "#7597a6",
  hills: "#1d2726",
  green: "#1d2b26",
  builtUp: "#21282c",
  road: "#353f45",
  roadCasing: "#12181b",
  border: "#4b575d",
  district: "#3d484d",
  grid: "#182025",
  ink: "#d3dadc",
  ink2: "#98a5ab",
  halo: "#12181b",
  raised: "#1d2327",
  paper: "#161b1e",
  edge: "#77858b",
  accent: "#ff7059",
  accentInk: "#ff8571",
  error: "#ff8a86",
  open: "#45c2a8",
  build: "#e9a944",
  plan: "#87b2ec",
  stop: "#8f9ca2",
};

/** The colours of a theme. */
export const paletteOf = (theme: Theme): Palette => (theme === "dark" ? DARK : LIGHT);

import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Degrees } from "../../geo/units.ts";
import type { Theme } from "../../state/view/view.ts";
import type { MapLabels } from "./map-text.ts";
import type { Palette } from "./palette.ts";

/** The font stacks of `text-font`. A name stands for the files that the style's `font-faces` lists under it. */
export const FONT = {
  regular: ["Map Sans", "sans-serif"],
  medium: ["Map Sans Medium", "sans-serif"],
  strong: ["Map Sans Semibold", "sans-serif"],
  italic: ["Map Sans Italic", "sans-serif"],
};

/** The name of a feature of the basemap in the user's language, or else the one there is. */
export const nameIn = ({ nameKey }: MapLabels): ExpressionSpecification =>
  nameKey === "name" ? ["get", "name"] : ["coalesce", ["get", nameKey], ["get", "name"]];

/** What keeps a name on the basemap clear of the lines below it. */
export const haloOf = (palette: Palette) =>
  ({ "text-halo-color": palette.halo, "text-halo-width": 1.5 }) as const;

/** The sides of a symbol that its label can stand on. In this order they are tried where lines start. */
const SIDES = ["south", "north", "west", "east"] as const;
export type LabelSide = (typeof SIDES)[number];

const BEARING_OF: Readonly<Record<LabelSide, Degrees>> = {
  north: 0,
  east: 90,
  south: 180,
  west: 270,
};
/** A line that leaves at least this far from a side's middle does not meet a label there. */
const CLEAR_ANGLE: Degrees = 55;

const angleBetween = (one: Degrees, other: Degrees): Degrees => {
  const turn = Math.abs(one - other) % 360;
  return Math.min(turn, 360 - turn);
};

/** Which of the four sides a bearing points to. */
export const sideOf = (bearing: Degrees): LabelSide =>
  SIDES.toSorted(
    (a, b) => angleBetween(BEARING_OF[a], bearing) - angleBetween(BEARING_OF[b], bearing),
  )[0] ?? "south";

/** The side that lines at these bearings leave free, or else the one they leave freest. */
export function freeSide(bearings: readonly Degrees[]): LabelSide {
  const room = (side: LabelSide): Degrees =>
    Math.min(180, ...bearings.map((bearing) => angleBetween(BEARING_OF[side], bearing)));
  const free = SIDES.find((side) => room(side) >= CLEAR_ANGLE);
  return free ?? SIDES.toSorted((a, b) => room(b) - room(a))[0] ?? "south";
}

/** The anchor of a label that stands on a side, and where it is moved to next when there is no room. */
const ANCHORS: Readonly<Record<LabelSide, readonly string[]>> = {
  north: ["bottom", "left", "right", "top"],
  east: ["left", "bottom", "top", "right"],
  south: ["top", "left", "right", "bottom"],
  west: ["right", "bottom", "top", "left"],
};

/** Anchors for `text-variable-anchor-offset` by a feature's `side`, so many ems from its middle. */
export function anchorsBySide(ems: number): ExpressionSpecification {
  const offsets = new Map([
    ["bottom", [0, -ems]],
    ["left", [ems, 0]],
    ["right", [-ems, 0]],
    ["top", [0, ems]],
  ]);
  const anchors = (side: LabelSide) => [
    "literal",
    ANCHORS[side].flatMap((anchor) => [anchor, offsets.get(anchor)]),
  ];
  const bySide = SIDES.flatMap((side) => [side, anchors(side)]);
  return ["match", ["get", "side"], ...bySide, anchors("south")] as never;
}

/** How a figure stands on a line: along it, on a ground of its own (`pill`), from the properties `label` and `rotation`. Always shown. */
export const lineFigureLayout = (
  theme: Theme,
): NonNullable<SymbolLayerSpecification["layout"]> => ({
  "text-field": ["get", "label"],
  "text-font": FONT.strong,
  "text-size": 11.5,
  "text-rotate": ["get", "rotation"],
  "text-rotation-alignment": "map",
  "text-allow-overlap": true,
  "icon-image": `pill/${theme}`,
  "icon-rotate": ["get", "rotation"],
  "icon-rotation-alignment": "map",
  "icon-text-fit": "both",
  "icon-text-fit-padding": [2, 6, 2, 6],
  "icon-allow-overlap": true,
});

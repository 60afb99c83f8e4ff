import { boundsOfLine } from "../bounds.ts";
import type { Bounds, Position } from "../position.ts";
import { doubleAreaOf } from "../rings.ts";
import { unwrapRing } from "../unwrap.ts";

/** The kinds of shape that can be drawn, in the order of the toolbar. */
export const DRAW_TOOLS = ["polygon", "line", "point"] as const;
export type DrawTool = (typeof DRAW_TOOLS)[number];

/** What is being drawn: an immutable value. The corners are as they were set, in order; a polygon's are not closed. */
export interface Draft {
  readonly tool: DrawTool;
  readonly corners: readonly Position[];
}

/** The fewest corners of which a shape can be made. */
const LEAST_CORNERS: Readonly<Record<DrawTool, number>> = { polygon: 3, line: 2, point: 1 };

/** Positions are kept to 7 decimals of a degree, a centimetre on the ground. */
const DECIMALS = 1e7;
const rounded = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;

/** A position as a corner has it: its longitude from -180° to 180°, both numbers with 7 decimals. */
export const asCorner = ([lon, lat]: Position): Position => [
  rounded(lon - 360 * Math.round(lon / 360)),
  rounded(Math.min(90, Math.max(-90, lat))),
];

const isSame = (one: Position | undefined, other: Position): boolean =>
  one?.[0] === other[0] && one[1] === other[1];

/** The draft with further corners; one that repeats the corner before it is left out. A point is where it was set last. */
export function addCorners(draft: Draft, positions: readonly Position[]): Draft {
  if (draft.tool === "point") {
    const last = positions.at(-1);
    return last ? { ...draft, corners: [last] } : draft;
  }
  const corners = [...draft.corners];
  for (const position of positions) if (!isSame(corners.at(-1), position)) corners.push(position);
  return corners.length === draft.corners.length ? draft : { ...draft, corners };
}

/** The draft without its last corner. */
export const removeLastCorner = (draft: Draft): Draft =>
  draft.corners.length === 0 ? draft : { ...draft, corners: draft.corners.slice(0, -1) };

/** Whether a shape can be made of the draft. */
export const isComplete = ({ tool, corners }: Draft): boolean =>
  corners.length >= LEAST_CORNERS[tool];

/** The closed ring of some corners, wound counter-clockwise as RFC 7946 section 3.1.6 asks. */
function ringOf(corners: readonly Position[]): GeoJSON.Position[] {
  const [first] = corners;
  const closed = first ? [...corners, first] : corners;
  const isClockwise = doubleAreaOf(unwrapRing(closed.map((corner) => [...corner])).positions) < 0;
  return (isClockwise ? closed.toReversed() : closed).map((corner) => [...corner]);
}

/** The shape that the draft makes; `undefined` while it has too few corners. */
export function shapeOfDraft(draft: Draft): GeoJSON.Geometry | undefined {
  if (!isComplete(draft)) return undefined;
  const { tool, corners } = draft;
  switch (tool) {
    case "polygon":
      return { type: "Polygon", coordinates: [ringOf(corners)] };
    case "line":
      return { type: "LineString", coordinates: corners.map((corner) => [...corner]) };
    case "point":
      return { type: "Point", coordinates: [...(corners[0] ?? [])] };
  }
}

/** The box about what was drawn so far, to go back to it; `undefined` without a corner. */
export const boundsOfDraft = ({ corners }: Draft): Bounds | undefined =>
  corners.length === 0 ? undefined : boundsOfLine(corners.map((corner) => [...corner]));

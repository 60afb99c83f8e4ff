import { boundsOfLine } from "../bounds.ts";
import type { Bounds, Position } from "../position.ts";

/** The kinds of shape that can be drawn, in the order of the toolbar. */
export const DRAW_TOOLS = ["polygon", "rectangle", "circle", "freehand", "line", "point"] as const;
export type DrawTool = (typeof DRAW_TOOLS)[number];

/**
 * What is being drawn: an immutable value. The corners are as they were set, in order, and a polygon's are not closed. Of
 * a rectangle there are two, opposite each other, or with `angled` three: the ends of one side and a position on the
 * opposite one. Of a circle there are two: its centre and a position on it.
 */
export interface Draft {
  readonly tool: DrawTool;
  readonly corners: readonly Position[];
  /** Whether a rectangle may stand at an angle to north. */
  readonly angled?: true;
}

/** How many corners a shape has at least and at most. */
function cornerLimits({ tool, angled }: Draft): readonly [least: number, most: number] {
  switch (tool) {
    case "polygon":
    case "freehand":
      return [3, Infinity];
    case "line":
      return [2, Infinity];
    case "rectangle":
      return angled ? [3, 3] : [2, 2];
    case "circle":
      return [2, 2];
    case "point":
      return [1, 1];
  }
}

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

/**
 * The draft with further corners; one that repeats the corner before it is left out. Where a shape has all that it can
 * have, the last corner is where it was set last.
 */
export function addCorners(draft: Draft, positions: readonly Position[]): Draft {
  const [, most] = cornerLimits(draft);
  const corners = [...draft.corners];
  for (const position of positions) {
    if (isSame(corners.at(-1), position)) continue;
    if (corners.length === most) corners.pop();
    corners.push(position);
  }
  const isChanged =
    corners.length !== draft.corners.length || corners.at(-1) !== draft.corners.at(-1);
  return isChanged ? { ...draft, corners } : draft;
}

/** Whether a shape can be made of the draft. */
export const isComplete = (draft: Draft): boolean => draft.corners.length >= cornerLimits(draft)[0];

/** Whether the shape has all the corners that it can have, so that drawing it is over. */
export const isFull = (draft: Draft): boolean => draft.corners.length >= cornerLimits(draft)[1];

/** The draft with another tool; corners that it cannot have are left out, and all where they mean something else. */
export function withTool(draft: Draft, tool: DrawTool): Draft {
  if (tool === draft.tool) return draft;
  const keeps = (one: DrawTool): boolean => ["polygon", "freehand", "line"].includes(one);
  const corners = keeps(draft.tool) && keeps(tool) ? draft.corners : [];
  return { tool, corners };
}

/** The box about what was drawn so far, to go back to it; `undefined` without a corner. */
export const boundsOfDraft = ({ corners }: Draft): Bounds | undefined =>
  corners.length === 0 ? undefined : boundsOfLine(corners.map((corner) => [...corner]));

import type { OwnParkId } from "../../../document/document.ts";
import type { BufferCorners } from "../../../geo/operations/buffer.ts";
import type { OperationChoice, OperationKind } from "../../../geo/operations/operation.ts";
import {
  readTypedAngle,
  readTypedArea,
  readTypedBearing,
  readTypedLength,
} from "../../../geo/typed-quantity.ts";
import type { AreaUnit } from "../../../geo/units.ts";
import type { OperationRequest } from "../../../state/draw/operation-shapes.ts";

/** What a form asks for. */
export type OperationField =
  | "others"
  | "path"
  | "side"
  | "metres"
  | "corners"
  | "bearing"
  | "degrees"
  | "area"
  | "smoothing";

/** Operations as the menu has them, in groups. */
export const OPERATION_GROUPS = {
  divide: ["split", "cut-out", "subtract", "intersect", "explode"],
  join: ["merge", "combine", "snap", "close-gaps"],
  outline: ["buffer", "simplify", "smooth", "square", "straighten", "circularise", "reverse"],
  whole: ["move", "turn", "scale"],
} as const satisfies Readonly<Record<string, readonly OperationKind[]>>;

/** An operation that the menu has. */
export type MenuKind = (typeof OPERATION_GROUPS)[keyof typeof OPERATION_GROUPS][number];

/** Whether the menu has an operation. */
export const isMenuKind = (kind: OperationKind): kind is MenuKind => kind in OPERATION_FIELDS;

/** What the form of each operation asks for, in order. */
export const OPERATION_FIELDS: Readonly<Record<MenuKind, readonly OperationField[]>> = {
  split: ["path"],
  "cut-out": ["path"],
  subtract: ["others"],
  intersect: ["others"],
  explode: [],
  merge: ["others"],
  combine: ["others"],
  snap: ["metres"],
  "close-gaps": ["others", "metres"],
  buffer: ["side", "metres", "corners"],
  simplify: ["metres"],
  smooth: ["smoothing"],
  square: [],
  straighten: ["metres"],
  circularise: [],
  reverse: [],
  move: ["bearing", "metres"],
  turn: ["degrees"],
  scale: ["area"],
};

/** How often corners are cut. */
const ROUNDS = { little: 1, more: 2, most: 3 } as const;

/** What stands in the fields of a form, as it was typed. */
export interface OperationValues {
  readonly others: readonly OwnParkId[];
  readonly path: readonly GeoJSON.Position[] | undefined;
  readonly side: "outwards" | "inwards";
  readonly metres: string;
  readonly corners: BufferCorners;
  readonly bearing: string;
  readonly degrees: string;
  readonly area: string;
  readonly smoothing: keyof typeof ROUNDS;
}

const FIRST_METRES: Readonly<Partial<Record<MenuKind, string>>> = {
  buffer: "50",
  simplify: "5",
  straighten: "2",
  snap: "2",
  "close-gaps": "2",
  move: "100",
};

/** What stands in a form at first. */
export const firstValues = (kind: MenuKind): OperationValues => ({
  others: [],
  path: undefined,
  side: "outwards",
  metres: FIRST_METRES[kind] ?? "",
  corners: "round",
  bearing: "90",
  degrees: "90",
  area: "",
  smoothing: "more",
});

/** The operation by one number of the form; `undefined` while there is none. */
function byAmount(
  kind: MenuKind,
  values: OperationValues,
  unit: AreaUnit,
): OperationChoice | undefined {
  const metres = readTypedLength(values.metres, "m");
  if (kind === "scale") {
    const squareMetres = readTypedArea(values.area, unit);
    return squareMetres === undefined ? undefined : { kind, squareMetres };
  }
  if (kind === "turn") {
    const degrees = readTypedAngle(values.degrees);
    return degrees === undefined ? undefined : { kind, degrees };
  }
  if (metres === undefined) return undefined;
  if (kind === "buffer") {
    return { kind, metres: values.side === "inwards" ? -metres : metres, corners: values.corners };
  }
  if (kind === "move") {
    const bearingDegrees = readTypedBearing(values.bearing);
    return bearingDegrees === undefined ? undefined : { kind, bearingDegrees, metres };
  }
  const isByDistance =
    kind === "simplify" || kind === "straighten" || kind === "snap" || kind === "close-gaps";
  return isByDistance ? { kind, metres } : undefined;
}

function choiceFor(
  kind: MenuKind,
  values: OperationValues,
  unit: AreaUnit,
): OperationChoice | undefined {
  switch (kind) {
    case "split":
      return values.path && { kind, line: values.path };
    case "cut-out":
      return values.path && { kind, ring: values.path };
    case "smooth":
      return { kind, rounds: ROUNDS[values.smoothing] };
    case "merge":
    case "combine":
    case "subtract":
    case "intersect":
    case "explode":
    case "square":
    case "circularise":
    case "reverse":
      return { kind };
    default:
      return byAmount(kind, values, unit);
  }
}

/**
 * What a form asks for as it is filled in; `undefined` while something is missing.
 * @param unit that of the area that was typed
 */
export function requestFor(
  kind: MenuKind,
  values: OperationValues,
  unit: AreaUnit,
): OperationRequest | undefined {
  const needsOthers = OPERATION_FIELDS[kind].includes("others");
  if (needsOthers && values.others.length === 0) return undefined;
  const choice = choiceFor(kind, values, unit);
  return choice && { choice, ...(needsOthers && { others: values.others }) };
}

import type { FlatEdges } from "./edges.ts";

/** A stretch of an edge that runs along an edge of another part, by the shares of its length at which it begins and ends. */
export interface Shared {
  readonly from: number;
  readonly to: number;
  readonly part: number;
  /** Whether both have what they enclose on the same side. */
  readonly isSameSide: boolean;
}

/** Where an edge meets those of other parts. */
export interface Hits {
  /** Shares of its length, in any order. */
  readonly at: number[];
  readonly shared: Shared[];
}

/** A micrometre in degrees: nearer to a line than this is on it, or rounding would put one edge of two that are one inside. */
const NEAR = 1e-11;

const snapped = (side: number, near: number): number => (Math.abs(side) < near ? 0 : side);

/** Adds to the hits of an edge where it meets another. Their boxes are known to meet. */
export function addHit(edges: FlatEdges, edge: number, other: number, { at, shared }: Hits): void {
  const { ax, ay, bx, by, part } = edges;
  const [fromX = 0, fromY = 0, toX = 0, toY = 0] = [ax[edge], ay[edge], bx[edge], by[edge]];
  const [cX = 0, cY = 0, dX = 0, dY = 0] = [ax[other], ay[other], bx[other], by[other]];
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  // On which side of the edge the ends of the other lie: above zero on the left, 0 on its line.
  const near = NEAR * Math.hypot(alongX, alongY);
  const toC = snapped(alongX * (cY - fromY) - alongY * (cX - fromX), near);
  const toD = snapped(alongX * (dY - fromY) - alongY * (dX - fromX), near);
  if ((toC > 0 && toD > 0) || (toC < 0 && toD < 0)) return;
  if (toC === 0 && toD === 0) {
    const isWide = Math.abs(alongX) > Math.abs(alongY);
    const c = isWide ? (cX - fromX) / alongX : (cY - fromY) / alongY;
    const d = isWide ? (dX - fromX) / alongX : (dY - fromY) / alongY;
    const [from, to] = [Math.max(0, Math.min(c, d)), Math.min(1, Math.max(c, d))];
    if (from > to) return;
    at.push(from, to);
    if (from < to) shared.push({ from, to, part: part[other] ?? 0, isSameSide: c < d });
    return;
  }
  const alsoNear = NEAR * Math.hypot(dX - cX, dY - cY);
  const toFrom = snapped((dX - cX) * (fromY - cY) - (dY - cY) * (fromX - cX), alsoNear);
  const toTo = snapped((dX - cX) * (toY - cY) - (dY - cY) * (toX - cX), alsoNear);
  if ((toFrom > 0 && toTo > 0) || (toFrom < 0 && toTo < 0)) return;
  at.push(toFrom === toTo ? 0 : toFrom / (toFrom - toTo));
}

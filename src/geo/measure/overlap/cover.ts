import type { FlatEdges } from "./edges.ts";
import { boxesMeet, type FlatBox } from "../../bounds.ts";
import type { FlatPart } from "./parts.ts";
import { addHit, type Hits } from "./pieces.ts";
import { type Strips, stripsOf } from "./strips.ts";

/** A piece of an edge along which what covers either side does not change. */
export interface Piece {
  readonly edge: number;
  /** The shares of the edge's length at which it begins and ends. */
  readonly from: number;
  readonly to: number;
  /** How many parts cover its left more than once, less those of its right; shared with pieces at the same place. */
  readonly weight: number;
}

/** Pairs of edges that are looked at, at most: about a second. */
const MOST_LOOKS = 20_000_000;

/**
 * Visits the pieces of edges that bound what several parts cover. Gives `false` where the parts are so entangled that
 * it is given up.
 */
export function visitCovered(
  parts: readonly FlatPart[],
  edges: FlatEdges,
  visit: (piece: Piece) => void,
): boolean {
  const strips = stripsOf(edges);
  const looks = { left: MOST_LOOKS };
  // Between two meetings all of a ring lies in the same parts: it is asked once.
  let known: number | undefined;
  for (let edge = 0; edge < edges.count; edge += 1) {
    if (edges.begins[edge] === 1) known = undefined;
    if (!reaches(edges, edge, parts[edges.part[edge] ?? 0]?.zone)) {
      known = 0;
      continue;
    }
    const hits = hitsOf({ edges, strips, looks }, edge);
    if (looks.left < 0) return false;
    const stops = [0, ...hits.at.toSorted((a, b) => a - b), 1];
    const isMet = hits.at.length > 0;
    for (let stop = 1; stop < stops.length; stop += 1) {
      const [from = 0, to = 1] = [stops[stop - 1], stops[stop]];
      if (from >= to) continue;
      const weight: number =
        isMet || known === undefined
          ? weightAt({ edges, strips, looks }, edge, (from + to) / 2, hits)
          : known;
      known = weight;
      if (weight !== 0) visit({ edge, from, to, weight });
    }
    if (isMet) known = undefined;
  }
  return true;
}

function boxOf({ ax, ay, bx, by }: FlatEdges, edge: number): FlatBox {
  const [fromX = 0, fromY = 0, toX = 0, toY = 0] = [ax[edge], ay[edge], bx[edge], by[edge]];
  return [Math.min(fromX, toX), Math.min(fromY, toY), Math.max(fromX, toX), Math.max(fromY, toY)];
}

/** Whether the box of an edge meets another box. */
const reaches = (edges: FlatEdges, edge: number, zone: FlatBox | undefined): boolean =>
  zone !== undefined && boxesMeet(boxOf(edges, edge), zone);

interface Looks {
  left: number;
}

interface Search {
  readonly edges: FlatEdges;
  readonly strips: Strips;
  readonly looks: Looks;
}

function hitsOf({ edges, strips, looks }: Search, edge: number): Hits {
  const hits: Hits = { at: [], shared: [] };
  const box = boxOf(edges, edge);
  strips.visit(box[1], box[3], (other) => {
    looks.left -= 1;
    if (edges.part[other] === edges.part[edge] || looks.left < 0) return;
    if (reaches(edges, other, box)) addHit(edges, edge, other, hits);
  });
  return hits;
}

/**
 * How much a piece counts in the boundary of what is covered k times, summed over k from 2: what covers its left more
 * than once, less what covers its right so. Pieces at one place share that.
 */
function weightAt(search: Search, edge: number, share: number, { shared }: Hits): number {
  const along = new Map<number, boolean>();
  for (const { from, to, part, isSameSide } of shared) {
    if (from < share && share < to) along.set(part, isSameSide);
  }
  const same = 1 + [...along.values()].filter(Boolean).length;
  const opposite = 1 + along.size - same;
  const around = partsAround(search, edge, share);
  for (const part of along.keys()) around.delete(part);
  const [left, right] = [around.size + same, around.size + opposite];
  return (Math.max(0, left - 1) - Math.max(0, right - 1)) / (same + opposite);
}

/** The other parts in which a point of an edge lies, by the crossings of a ray to the east. */
function partsAround({ edges, strips, looks }: Search, edge: number, share: number): Set<number> {
  const { ax, ay, bx, by, part } = edges;
  const [fromX = 0, fromY = 0, toX = 0, toY = 0] = [ax[edge], ay[edge], bx[edge], by[edge]];
  const [x, y] = [fromX + share * (toX - fromX), fromY + share * (toY - fromY)];
  const around = new Set<number>();
  strips.visit(y, y, (other) => {
    looks.left -= 1;
    const owner = part[other] ?? 0;
    const [cX = 0, cY = 0, dX = 0, dY = 0] = [ax[other], ay[other], bx[other], by[other]];
    const isCrossed = cY > y !== dY > y && x < cX + ((y - cY) * (dX - cX)) / (dY - cY);
    if (owner !== part[edge] && isCrossed && !around.delete(owner)) around.add(owner);
  });
  return around;
}

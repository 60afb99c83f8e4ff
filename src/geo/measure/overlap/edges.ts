import { unwrapRing } from "../../unwrap.ts";
import { doubleAreaOf, type Ring } from "../../rings.ts";
import type { FlatPart } from "./parts.ts";

/** The edges of parts, ring behind ring, each with what its part encloses on its left. */
export interface FlatEdges {
  readonly count: number;
  readonly ax: Float64Array;
  readonly ay: Float64Array;
  readonly bx: Float64Array;
  readonly by: Float64Array;
  /** The part of each edge, by its place in the list of parts. */
  readonly part: Uint32Array;
  /** Whether an edge is the first of its ring. */
  readonly begins: Uint8Array;
}

/** Takes the rings of parts to edges. Those of no length are left out. */
export function flatEdgesOf(parts: readonly FlatPart[]): FlatEdges {
  const length = parts.reduce(
    (sum, { rings }) => sum + rings.reduce((all, ring) => all + ring.length, 0),
    0,
  );
  const numbers = () => new Float64Array(length);
  const [ax, ay, bx, by] = [numbers(), numbers(), numbers(), numbers()];
  const part = new Uint32Array(length);
  const begins = new Uint8Array(length);
  let count = 0;
  const addRing = (ring: Ring, owner: number): void => {
    begins[count] = 1;
    for (let at = 0; at < ring.length; at += 1) {
      const [from, to] = [ring[at], ring[(at + 1) % ring.length]];
      const [x = 0, y = 0] = from ?? [];
      const [toX = 0, toY = 0] = to ?? [];
      if (x === toX && y === toY) continue;
      ax[count] = x;
      ay[count] = y;
      bx[count] = toX;
      by[count] = toY;
      part[count] = owner;
      count += 1;
    }
    begins[count] = 0;
  };
  for (const [owner, { rings, shift, zone }] of parts.entries()) {
    for (const [index, ring] of rings.entries()) addRing(flat(ring, { index, shift, zone }), owner);
  }
  return { count, ax, ay, bx, by, part, begins };
}

/** A ring whose longitudes run on, on the turn of the globe of its part, and wound so that its part is on the left. */
function flat(
  ring: Ring,
  { index, shift, zone }: Pick<FlatPart, "shift" | "zone"> & { readonly index: number },
): Ring {
  const { positions } = unwrapRing(ring);
  const [start = 0] = positions[0] ?? [];
  // A hole may be written on another turn than its outer ring.
  const turn = shift + 360 * Math.round((zone[0] - start - shift) / 360);
  const moved = turn === 0 ? positions : positions.map(([lon = 0, lat = 0]) => [lon + turn, lat]);
  return doubleAreaOf(moved) > 0 === (index === 0) ? moved : moved.toReversed();
}

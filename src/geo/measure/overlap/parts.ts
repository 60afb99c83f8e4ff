import { aroundBoth, extentOf, NO_EXTENT, type FlatBox } from "../../bounds.ts";
import type { Ring } from "../../rings.ts";
import { unwrapRing } from "../../unwrap.ts";

/** A polygon whose box meets that of another. */
export interface FlatPart {
  /** Its number among the polygons. */
  readonly index: number;
  readonly rings: readonly Ring[];
  /** How far its longitudes are to be moved, by whole turns. */
  readonly shift: number;
  /** All that its box shares with those of others: what is outside lies in no other part. */
  readonly zone: FlatBox;
}

type Polygon = readonly Ring[];

interface Boxed {
  readonly index: number;
  readonly box: FlatBox;
  readonly shift: number;
}

/** The polygons whose boxes meet; those around a pole are left alone. The boxes are swept from west to east. */
export function meetingParts(polygons: readonly Polygon[]): readonly FlatPart[] {
  const zones = new Map<Boxed, FlatBox>();
  let open: Boxed[] = [];
  for (const one of boxesOf(polygons).toSorted((a, b) => a.box[0] - b.box[0])) {
    const [west, south, , north] = one.box;
    open = open.filter(({ box }) => box[2] > west);
    for (const other of open) {
      if (!(other.box[1] < north && other.box[3] > south)) continue;
      const shared = sharedBox(one.box, other.box);
      for (const each of [one, other]) {
        zones.set(each, aroundBoth(zones.get(each) ?? NO_EXTENT, shared));
      }
    }
    open.push(one);
  }
  return [...zones].map(([{ index, shift }, zone]) => ({
    index,
    rings: polygons[index] ?? [],
    shift,
    zone,
  }));
}

/** The boxes of polygons side by side: each begins within one turn, at a meridian that none of them goes over. */
function boxesOf(polygons: readonly Polygon[]): readonly Boxed[] {
  const boxes = polygons.flatMap(([outer], index) => {
    const box = outer && boxOf(outer);
    return box ? [{ index, box, shift: 0 }] : [];
  });
  const atDateLine = boxes.map((boxed) => shifted(boxed, -180));
  const crosses = atDateLine.some(({ box: [, , east] }) => east > 180);
  return crosses ? boxes.map((boxed) => shifted(boxed, 0)) : atDateLine;
}

function shifted({ index, box: [west, south, east, north] }: Boxed, from: number): Boxed {
  const shift = -360 * Math.floor((west - from) / 360);
  return { index, box: [west + shift, south, east + shift, north], shift };
}

function boxOf(ring: Ring): FlatBox | undefined {
  const box = extentOf(ring);
  if (box[2] - box[0] <= 180) return box;
  const { positions, pole } = unwrapRing(ring);
  return pole === undefined ? extentOf(positions) : undefined;
}

const sharedBox = (one: FlatBox, other: FlatBox): FlatBox => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
];

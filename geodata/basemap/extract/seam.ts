import type { GridPoint } from "../geometry/topology.ts";

type GridLine = readonly GridPoint[];

/** Grid steps a degree: the package's coordinates have four decimals. */
export const STEPS = 10_000;

const TURN = 360 * STEPS;
const SEAM = 179.9 * STEPS;

/** South of here the land goes all the way round, and its cut edges stay. */
const POLAR = -60 * STEPS;

const keyOf = (point: GridPoint | undefined): string => point?.join() ?? "";

/**
 * Joins land that the source cuts 0.1 degrees from the antimeridian on either side: its western part moves one turn
 * east, so that no edge is left at 180 degrees. Antarctica, which goes round, is drawn out to meet itself there.
 */
export function joinAtSeam(
  coast: readonly GridLine[],
  cut: readonly GridLine[],
): { coast: GridLine[]; cut: GridLine[] } {
  const moved = landmasses(coast).flatMap((lines) => {
    const ends = lines.flatMap((line) => [line[0], line.at(-1)]);
    const isWest = ends.some((end) => end && end[0] <= -SEAM && end[1] > POLAR);
    return isWest ? lines.map(moveEast) : lines;
  });
  return {
    coast: [
      ...moved.map(stretch).map(keepShoreInside),
      ...bridgesOver(cut.filter((line) => !isPolar(line))),
    ],
    cut: cut.filter(isPolar).map(stretch),
  };
}

const moveEast = (line: GridLine): GridLine => line.map(([x, y]) => [x + TURN, y]);

const isPolar = (line: GridLine): boolean => line.every((point) => point[1] <= POLAR);

/** Draws points at the polar cut out to the antimeridian. */
const stretch = (line: GridLine): GridLine =>
  line.map(([x, y]) =>
    y <= POLAR && Math.abs(x) >= SEAM ? [Math.sign(x) * 180 * STEPS, y] : [x, y],
  );

/**
 * The Ross Ice Shelf's inner shore lies beyond the edge of the Mercator square (85.05 degrees south); it is kept just
 * inside, or the sea would be drawn on from there to the pole.
 */
const keepShoreInside = (line: GridLine): GridLine =>
  line.map(([x, y]) => [x, Math.max(y, -84.95 * STEPS)]);

/** Groups lines that hang together at their ends. */
function landmasses(lines: readonly GridLine[]): GridLine[][] {
  const byEnd = new Map<string, GridLine[]>();
  for (const line of lines) {
    for (const end of [keyOf(line[0]), keyOf(line.at(-1))])
      byEnd.set(end, [...(byEnd.get(end) ?? []), line]);
  }
  const seen = new Set<GridLine>();
  return lines.flatMap((first) => {
    if (seen.has(first)) return [];
    const group: GridLine[] = [];
    const queue = [first];
    for (let line = queue.pop(); line; line = queue.pop()) {
      if (seen.has(line)) continue;
      seen.add(line);
      group.push(line);
      queue.push(...(byEnd.get(keyOf(line[0])) ?? []), ...(byEnd.get(keyOf(line.at(-1))) ?? []));
    }
    return [group];
  });
}

/** Short lines across the antimeridian instead of two cuts that face each other; a cut that faces none becomes coast. */
function bridgesOver(cuts: readonly GridLine[]): GridLine[] {
  const eastward = cuts.filter((cut) => (cut[0]?.[0] ?? 0) > 0);
  const westward = new Set(cuts.filter((cut) => !eastward.includes(cut)).map(moveEast));
  const bridges = eastward.flatMap((cut): GridLine[] => {
    const facing = [...westward].toSorted((a, b) => overlap(b, cut) - overlap(a, cut))[0];
    if (!facing || overlap(facing, cut) <= 0) return [cut];
    westward.delete(facing);
    // Land is on the left: this side's cut runs north, the other's south.
    return [
      [...cut.slice(0, 1), ...facing.slice(-1)],
      [...facing.slice(0, 1), ...cut.slice(-1)],
    ];
  });
  return [...bridges, ...westward];
}

/** Grid steps of latitude that two cuts have in common; negative when they have none. */
function overlap(a: GridLine, b: GridLine): number {
  const [southA, northA] = latitudesOf(a);
  const [southB, northB] = latitudesOf(b);
  return Math.min(northA, northB) - Math.max(southA, southB);
}

function latitudesOf(line: GridLine): [south: number, north: number] {
  const lats = line.map((point) => point[1]);
  return [Math.min(...lats), Math.max(...lats)];
}

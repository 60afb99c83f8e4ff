import type { Park } from "../src/catalogue/park.ts";
import type { VicinityKind, VicinityLine, Vicinity } from "../src/catalogue/read-asset.ts";
import { centroidOf } from "../src/geo/measure/centroid.ts";
import {
  type DiagramPoint,
  footprintDiagramOf,
  PLATE_FRAME,
} from "../src/geo/measure/footprint-figure.ts";
import type { Position } from "../src/geo/position.ts";
import { readSkeleton, skeletonLines, type SkeletonLine } from "./basemap/features/skeleton.ts";
import { toDegrees } from "./basemap/geometry/mercator.ts";

/** Room for half of the widest line, in pixels of the plate. */
const RIM = 10;
/** About a metre, which no plate shows. */
const DECIMALS = 5;
const MAIN_ROADS: readonly string[] = ["ring-road", "expressway"];

const rounded = ([lon, lat]: Position): Position => [
  Number(lon.toFixed(DECIMALS)),
  Number(lat.toFixed(DECIMALS)),
];

const roadKind = (line: SkeletonLine): VicinityKind =>
  MAIN_ROADS.includes(line.feature.properties.kind) ? "main-road" : "road";

function vicinityLine(kind: VicinityKind, { feature, line }: SkeletonLine): VicinityLine {
  const { name, name_zh } = feature.properties;
  return {
    kind,
    ...(name !== undefined && { name: { en: name, ...(name_zh && { zh: name_zh }) } }),
    positions: line.map(toDegrees),
  };
}

/** Whether the box about a piece of a line meets the plate. */
function meetsPlate([ax, ay]: DiagramPoint, [bx, by]: DiagramPoint): boolean {
  const { width, height } = PLATE_FRAME;
  return (
    Math.min(ax, bx) < width + RIM &&
    Math.max(ax, bx) > -RIM &&
    Math.min(ay, by) < height + RIM &&
    Math.max(ay, by) > -RIM
  );
}

/** The parts of a line whose pieces meet the plate. */
function partsOnPlate(
  { positions, ...line }: VicinityLine,
  pointOf: (position: Position) => DiagramPoint,
): VicinityLine[] {
  const points = positions.map(pointOf);
  const parts: Position[][] = [[]];
  for (const [index, to] of positions.entries()) {
    const [from, a, b] = [positions[index - 1], points[index - 1], points[index]];
    if (!from || !a || !b) continue;
    if (!meetsPlate(a, b)) parts.push([]);
    else if (parts.at(-1)?.length) parts.at(-1)?.push(rounded(to));
    else parts.at(-1)?.push(rounded(from), rounded(to));
  }
  return parts.filter((part) => part.length > 0).map((part) => ({ ...line, positions: part }));
}

/** Fewer than there are anywhere on the ellipsoid: what is as far off is so by more degrees. */
const METRES_A_DEGREE = 110_000;

/** A test for lines that may come near a plate, since to lay out all lines of a map about each park takes seconds. */
function nearPlate([lon, lat]: Position, pixelsPerMetre: number): (line: VicinityLine) => boolean {
  const { width, height } = PLATE_FRAME;
  const most = (2 * (Math.hypot(width, height) + RIM)) / pixelsPerMetre / METRES_A_DEGREE;
  const mostLon = most / Math.cos((lat * Math.PI) / 180);
  return ({ positions }) => {
    const lons = positions.map((position) => position[0] - lon);
    const lats = positions.map((position) => position[1] - lat);
    return (
      Math.min(...lons) < mostLon &&
      Math.max(...lons) > -mostLon &&
      Math.min(...lats) < most &&
      Math.max(...lats) > -most
    );
  };
}

/** The lines of the schematic map of Beijing that cross the plates of parks, the lowest first; nothing of parks elsewhere. */
export function vicinitiesOf(parks: readonly Pick<Park, "id" | "geometry">[]): Vicinity {
  const { river, railway, road } = skeletonLines(readSkeleton());
  const lines = [
    ...river.map((line) => vicinityLine("river", line)),
    ...railway.map((line) => vicinityLine("railway", line)),
    ...road.map((line) => vicinityLine(roadKind(line), line)),
  ];
  const entries = parks.map(({ id, geometry }) => {
    const centroid = centroidOf(geometry);
    const { pointOf, pixelsPerMetre } = footprintDiagramOf(geometry, centroid, PLATE_FRAME);
    const near = lines.filter(nearPlate(centroid, pixelsPerMetre));
    return [id, near.flatMap((line) => partsOnPlate(line, pointOf))] as const;
  });
  return Object.fromEntries(entries.filter(([, found]) => found.length > 0));
}

import { type FeatureTable, PART } from "../geojson/feature-table.ts";
import { mercatorX, mercatorY } from "../geo/web-mercator.ts";

/** A position in the square of Web Mercator: x east and y south, from 0 to 1 within the world. */
type PlanePoint = [x: number, y: number];

/**
 * Visits one part of a feature as a flat map draws it: by the short way from each vertex to the next, so that x runs
 * beyond the square where the part crosses the antimeridian. A ring around a pole is closed by way of the map's edge.
 */
function walkPart(
  { positions, partStarts, partTypes }: FeatureTable,
  part: number,
  visit: (x: number, y: number) => void,
): void {
  const start = partStarts[part] ?? 0;
  const end = partStarts[part + 1] ?? 0;
  const type = partTypes[part] ?? PART.points;
  let [x, y, sum] = [0, 0, 0];
  for (let vertex = start; vertex < end; vertex += 1) {
    const next = mercatorX(positions[2 * vertex] ?? 0);
    const jumps = type !== PART.points && vertex > start && Math.abs(next - x) > 0.5;
    x = jumps ? next - Math.round(next - x) : next;
    y = mercatorY(positions[2 * vertex + 1] ?? 0);
    sum += y;
    visit(x, y);
  }
  const first = mercatorX(positions[2 * start] ?? 0);
  if (type < PART.outer || start === end || Math.abs(x - first) < 0.5) return;
  const pole = sum / (end - start) < 0.5 ? 0 : 1;
  visit(x, pole);
  visit(first, pole);
  visit(first, mercatorY(positions[2 * start + 1] ?? 0));
}

/** One part of a feature in the square of Web Mercator, moved east by whole turns. */
export function planePart(table: FeatureTable, part: number, turns: number): PlanePoint[] {
  const points: PlanePoint[] = [];
  walkPart(table, part, (x, y) => points.push([x + turns, y]));
  return points;
}

/**
 * The box of each feature in the square of Web Mercator: four numbers a feature, west, north, east, south. Features
 * without a position have infinite ones.
 */
export function planeBoxes(table: FeatureTable): Float64Array<ArrayBuffer> {
  const boxes = new Float64Array(4 * table.count);
  for (let index = 0; index < table.count; index += 1) {
    // Not `extentOf`: the walk makes no point of what it passes, millions of them.
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    const grow = (x: number, y: number): void => {
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    };
    const end = table.featureStarts[index + 1] ?? 0;
    for (let part = table.featureStarts[index] ?? 0; part < end; part += 1) {
      if (table.partTypes[part] !== PART.hole) walkPart(table, part, grow);
    }
    boxes.set([west, north, east, south], 4 * index);
  }
  return boxes;
}

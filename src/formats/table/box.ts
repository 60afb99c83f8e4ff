import type { StatedGeometry } from "../feature.ts";
import { numberOrText } from "../feature.ts";

type Sides = readonly [west: number, south: number, east: number, north: number];

/**
 * The area between four sides; where they have no area between them, their middle. A west that is greater than the east
 * is a box across the antimeridian (RFC 7946, 5.2), whose longitudes run on.
 */
export function geometryOfBox([west, south, east, north]: Sides): StatedGeometry {
  const [low, high] = [Math.min(south, north), Math.max(south, north)];
  const isAcross = west > east && Math.abs(west) <= 180 && Math.abs(east) <= 180;
  const right = isAcross ? east + 360 : east;
  if (west === right || low === high) {
    return { type: "Point", coordinates: [(west + right) / 2, (low + high) / 2] };
  }
  const ring = [
    [west, low],
    [right, low],
    [right, high],
    [west, high],
    [west, low],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

/** The numbers of cells, decimal commas among them, or the place of the first that is none. */
export function numbersOf(cells: readonly string[]): readonly number[] | { readonly bad: number } {
  const numbers = cells.map((cell) =>
    numberOrText(
      cell
        .normalize("NFKC")
        .trim()
        .replace(/^([+-]?\d+),(\d+)$/, "$1.$2"),
    ),
  );
  const bad = numbers.findIndex((number) => typeof number === "string");
  return bad === -1 ? (numbers as readonly number[]) : { bad };
}

const fits = ([west, south, east, north]: Sides): boolean =>
  Math.abs(west) <= 180 &&
  Math.abs(east) <= 180 &&
  south >= -90 &&
  north <= 90 &&
  west <= east &&
  south <= north;

/**
 * The four numbers of a cell as west, south, east and north, which is the order of OGC and of GeoJSON; where that cannot
 * be, as south, north, west and east (Nominatim) or south, west, north and east (Overpass). `undefined` for other texts.
 */
export function sidesInCell(cell: string): Sides | undefined {
  const text = cell.normalize("NFKC").replace(/^\s*BOX(?:2D|3D)?/i, "");
  const numbers = text.match(/[+-]?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  const [a, b, c, d] = numbers;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  if (numbers.length > 4 || /[^\s\d.,;|+\-()[\]"']/.test(text)) return undefined;
  const orders: readonly Sides[] = [
    [a, b, c, d],
    [c, a, d, b],
    [b, a, d, c],
  ];
  return orders.find(fits) ?? orders[0];
}

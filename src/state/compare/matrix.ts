import type { Landmark } from "../../catalogue/landmark.ts";
import { type DistancesFrom, distanceRow } from "../../geo/measure/distance-row.ts";
import { sphereDistanceMetres } from "../../geo/measure/sphere.ts";
import type { Position } from "../../geo/position.ts";
import type { Metres } from "../../geo/units.ts";

/** From where on a park its distance is measured. */
export const MATRIX_ORIGINS = ["edge", "centroid"] as const;
export type MatrixOrigin = (typeof MATRIX_ORIGINS)[number];

/** A line of the matrix: a park of the catalogue, or one of the user's own. */
export interface MatrixPark {
  readonly id: string;
  readonly name: string;
  readonly geometry: GeoJSON.Geometry;
}

/** By which landmark the parks are sorted, or by which park the landmarks; pressed again, the other way round. */
export interface MatrixSort {
  readonly id: string;
  readonly descending: boolean;
}

/** More would be seen by nobody, and take the page for seconds. */
export const MOST_PARKS = 200;
export const MOST_LANDMARKS = 60;

/** Where each class of distance ends, in metres. */
const CLASS_ENDS: readonly Metres[] = [10_000, 50_000, 200_000, 1_000_000];

/** The class of a distance, from 0 for the nearest to 4. */
export const distanceClass = (metres: Metres): number =>
  CLASS_ENDS.filter((end) => metres >= end).length;

interface KnownRow {
  readonly row: DistancesFrom | undefined;
  readonly distances: Readonly<Record<MatrixOrigin, Map<string, Metres>>>;
}

// A geometry never changes, so what is measured from it stays.
const knownRows = new WeakMap<GeoJSON.Geometry, KnownRow>();

function rowOf(geometry: GeoJSON.Geometry): KnownRow {
  const known = knownRows.get(geometry) ?? {
    row: distanceRow(geometry),
    distances: { edge: new Map(), centroid: new Map() },
  };
  knownRows.set(geometry, known);
  return known;
}

/** The distance of a park from a landmark, measured once; `undefined` where the park has no position. */
export function matrixDistance(
  { geometry }: Pick<MatrixPark, "geometry">,
  { position: [lon, lat] }: Pick<Landmark, "position">,
  origin: MatrixOrigin,
): Metres | undefined {
  const { row, distances } = rowOf(geometry);
  if (!row) return undefined;
  const key = `${lon} ${lat}`;
  const metres =
    distances[origin].get(key) ??
    (origin === "edge" ? row.edgeMetres([lon, lat]) : row.centroidMetres([lon, lat]));
  distances[origin].set(key, metres);
  return metres;
}

/** What a press of the header with this id asks for: nearest first, then furthest first, then as it was. */
export function pressedMatrixSort(
  before: MatrixSort | undefined,
  id: string,
): MatrixSort | undefined {
  if (before?.id !== id) return { id, descending: false };
  return before.descending ? undefined : { id, descending: true };
}

/** Items by their distance, those without one last. */
export function byDistance<Item>(
  items: readonly Item[],
  metres: (item: Item) => Metres | undefined,
  descending: boolean,
): readonly Item[] {
  const sign = descending ? -1 : 1;
  return items
    .map((item) => ({ item, metres: metres(item) }))
    .toSorted((a, b) =>
      a.metres === undefined || b.metres === undefined
        ? Number(a.metres === undefined) - Number(b.metres === undefined)
        : sign * (a.metres - b.metres),
    )
    .map(({ item }) => item);
}

/** The landmarks about a place, nearest first; the user's own stand before all others. */
export function landmarksAbout(
  landmarks: readonly Landmark[],
  place: Position,
): readonly Landmark[] {
  const away = ({ position }: Landmark): Metres => sphereDistanceMetres(place, position);
  const own = landmarks.filter(({ kind }) => kind === "own");
  const others = landmarks.filter(({ kind }) => kind !== "own");
  return [...own, ...byDistance(others, away, false)];
}

/** The matrix as rows of cells in kilometres to the metre, its first row and column the names. */
export function matrixCells(
  parks: readonly MatrixPark[],
  columns: readonly { readonly name: string; readonly landmark: Landmark }[],
  origin: MatrixOrigin,
): readonly (readonly string[])[] {
  const figure = (park: MatrixPark, landmark: Landmark): string => {
    const metres = matrixDistance(park, landmark, origin);
    return metres === undefined ? "" : (metres / 1000).toFixed(3);
  };
  return [
    ["km", ...columns.map(({ name }) => name)],
    ...parks.map((park) => [park.name, ...columns.map(({ landmark }) => figure(park, landmark))]),
  ];
}

/** Cells as tab-separated values, as spreadsheets take them from the clipboard. */
export const tabSeparated = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => row.map((cell) => cell.replaceAll(/\s+/g, " ")).join("\t")).join("\n");

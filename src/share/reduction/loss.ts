import type { Metres, SquareMetres } from "../../geo/units.ts";

/** What a size reduction costs. */
export interface ReductionLoss {
  /** Values of properties, and members of features, that are left out. */
  readonly values: number;
  /** The keys of properties that no park has any more. */
  readonly columns: readonly string[];
  /** How far at most a position comes to lie from where it was, or from the outline that is left. */
  readonly movedMetres: Metres;
  /** By how much the area of one park changes at most, on the WGS 84 ellipsoid. */
  readonly areaPercent: number;
  /** By how much the area of all changes; below 0 where it shrinks. */
  readonly totalAreaPercent: number;
  readonly verticesBefore: number;
  readonly verticesAfter: number;
}

/** What a size reduction costs one park. */
export interface ParkLoss {
  readonly kept: readonly string[];
  readonly cut: readonly string[];
  /** Members of the feature itself that went. */
  readonly members: number;
  readonly movedMetres: Metres;
  readonly before: ParkSize;
  readonly after: ParkSize;
}

/** How many positions a park has, and the area of its polygons on the WGS 84 ellipsoid. */
export interface ParkSize {
  readonly vertices: number;
  readonly areaSquareMetres: SquareMetres;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, one) => Math.max(most, one), 0);

const changePercent = (before: SquareMetres, after: SquareMetres): number =>
  before > 0 ? ((after - before) / before) * 100 : 0;

/** What a size reduction costs all parks together, and the one that it costs most. */
export function lossOf(parks: readonly ParkLoss[]): ReductionLoss {
  const kept = new Set(parks.flatMap((park) => park.kept));
  const cut = parks.flatMap((park) => park.cut);
  const change = ({ before, after }: ParkLoss): number =>
    Math.abs(changePercent(before.areaSquareMetres, after.areaSquareMetres));
  return {
    values: cut.length + sum(parks.map(({ members }) => members)),
    columns: [...new Set(cut)].filter((key) => !kept.has(key)),
    movedMetres: largest(parks.map(({ movedMetres }) => movedMetres)),
    areaPercent: largest(parks.map(change)),
    totalAreaPercent: changePercent(
      sum(parks.map(({ before }) => before.areaSquareMetres)),
      sum(parks.map(({ after }) => after.areaSquareMetres)),
    ),
    verticesBefore: sum(parks.map(({ before }) => before.vertices)),
    verticesAfter: sum(parks.map(({ after }) => after.vertices)),
  };
}

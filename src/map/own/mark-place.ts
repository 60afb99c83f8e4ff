import { extentOf } from "../../geo/bounds.ts";
import type { Position } from "../../geo/position.ts";
import { ringMoment } from "../../geo/rings.ts";
import { markUntilZoom } from "../../geo/mark-zoom.ts";

/** Where a shape is marked, on its land if it has any, and up to which zoom it needs a mark to be seen. */
export interface MarkPlace {
  readonly centre: Position;
  /** Up to here the shape is under 14 px. */
  readonly untilZoom: number;
  /** The southern end, below which a name stands. */
  readonly foot: Position;
}

/** Every run of positions of a geometry: rings, lines, and points one by one. */
export function runsOf(geometry: GeoJSON.Geometry): readonly GeoJSON.Position[][] {
  switch (geometry.type) {
    case "Point":
      return [[geometry.coordinates]];
    case "MultiPoint":
      return geometry.coordinates.map((position) => [position]);
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
    case "GeometryCollection":
      return geometry.geometries.flatMap(runsOf);
  }
}

/** The middle of the area in degrees: as good as the centroid for what is small on screen. */
function middleOf(run: readonly GeoJSON.Position[]): Position | undefined {
  const [[lon0 = 0, lat0 = 0] = []] = run;
  const { area, x, y } = ringMoment(run.map(([lon = 0, lat = 0]) => [lon - lon0, lat - lat0]));
  return area === 0 ? undefined : [lon0 + x / area, lat0 + y / area];
}

/** Where a parallel enters and leaves what rings enclose, from west to east; what lies in a hole is not enclosed. */
function crossingsOf(rings: readonly GeoJSON.Position[][], lat: number): readonly number[] {
  const lons = rings.flatMap((ring) =>
    ring.slice(1).flatMap(([x = 0, y = 0], at) => {
      const [fromX = 0, fromY = 0] = ring[at] ?? [];
      return fromY > lat === y > lat ? [] : [fromX + ((lat - fromY) / (y - fromY)) * (x - fromX)];
    }),
  );
  return lons.toSorted((one, other) => one - other);
}

/** A place of an area: itself where that is on land, else the middle of the widest land on its parallel. */
function onLand(rings: readonly GeoJSON.Position[][], place: Position): Position {
  const [lon, lat] = place;
  const lons = crossingsOf(rings, lat);
  const stretches = lons.flatMap((from, at) =>
    at % 2 === 0 ? [[from, lons[at + 1] ?? from] as const] : [],
  );
  if (stretches.some(([from, to]) => from < lon && lon < to)) return place;
  const [from, to] = stretches.reduce(
    (widest, one) => (one[1] - one[0] > widest[1] - widest[0] ? one : widest),
    [lon, lon] as const,
  );
  return [(from + to) / 2, lat];
}

/** `undefined` for a geometry without a position. Only to draw with: figures come from `geo`. */
export function markPlaceOf(geometry: GeoJSON.Geometry): MarkPlace | undefined {
  const runs = runsOf(geometry);
  const [west, south, east, north] = extentOf(runs.flat());
  if (!(west <= east)) return undefined;
  const lat = (south + north) / 2;
  const [only] = runs;
  const isOne = geometry.type === "Polygon" && only !== undefined;
  const middle = (isOne && middleOf(only)) || ([(west + east) / 2, lat] as const);
  const isArea = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  const centre = isArea ? onLand(runs, middle) : middle;
  return {
    centre,
    foot: [centre[0], south],
    untilZoom: markUntilZoom([west, south, east, north]),
  };
}

import { extentOf } from "../../geo/bounds.ts";
import type { Position } from "../../geo/position.ts";
import { ringMoment } from "../../geo/rings.ts";
import { markUntilZoom } from "../../geo/mark-zoom.ts";

/** Where a shape is marked, and up to which zoom it needs a mark to be seen. */
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

/** `undefined` for a geometry without a position. Only to draw with: figures come from `geo`. */
export function markPlaceOf(geometry: GeoJSON.Geometry): MarkPlace | undefined {
  const runs = runsOf(geometry);
  const [west, south, east, north] = extentOf(runs.flat());
  if (!(west <= east)) return undefined;
  const lat = (south + north) / 2;
  const [only] = runs;
  const isOne = geometry.type === "Polygon" && only !== undefined;
  const centre = (isOne && middleOf(only)) || ([(west + east) / 2, lat] as const);
  return {
    centre,
    foot: [centre[0], south],
    untilZoom: markUntilZoom([west, south, east, north]),
  };
}

import { equalAreaMapAbout } from "./laea.ts";
import type { PolygonGeometry, Position } from "../position.ts";
import { lonLat, type Moment, polygonsOf, ringMoment } from "../rings.ts";
import type { PlanePoint } from "../segment.ts";

/** Rounds of moving the map under the centroid: a park needs two, a continent some six. */
const MOST_ROUNDS = 30;
/** In radii of the Earth: less than a micrometre. */
const AT_REST = 1e-13;

/**
 * The centre of mass of the area, in longitudes from -180° to 180°: holes count against it, each part of a
 * multipolygon by its area. It is the position around which an equal-area map of the shape is in
 * balance, so it is right across the antimeridian and around a pole, and may lie outside the shape.
 * (Turf's `centroid` is the mean of the vertices and its `centerOfMass` takes degrees for a plane and
 * loses holes.) A shape without area gives the mean of its vertices; a point gives itself.
 */
export function centroidOf(geometry: PolygonGeometry | GeoJSON.Point): Position {
  if (geometry.type === "Point") return lonLat(geometry.coordinates);
  let centre = meanOfVertices(geometry);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const map = equalAreaMapAbout(centre);
    const moment = momentOf(geometry, map.toPlane);
    if (!(moment.area > 0)) break;
    const offset: PlanePoint = [moment.x / moment.area, moment.y / moment.area];
    centre = map.toPosition(offset);
    if (Math.hypot(...offset) < AT_REST) break;
  }
  return centre;
}

function meanOfVertices(geometry: PolygonGeometry): Position {
  const vertices = polygonsOf(geometry).flatMap(([outer = []]) => outer.slice(0, -1));
  let centre = lonLat(vertices[0]);
  // The second map is centred near the mean, where it hardly distorts.
  for (let round = 0; round < 2; round += 1) {
    const map = equalAreaMapAbout(centre);
    const points = vertices.map(map.toPlane);
    const x = points.reduce((sum, point) => sum + point[0], 0) / points.length;
    const y = points.reduce((sum, point) => sum + point[1], 0) / points.length;
    centre = map.toPosition([x, y]);
  }
  return centre;
}

function momentOf(geometry: PolygonGeometry, toPlane: (p: GeoJSON.Position) => PlanePoint): Moment {
  let total: Moment = { area: 0, x: 0, y: 0 };
  for (const polygon of polygonsOf(geometry)) {
    for (const [index, ring] of polygon.entries()) {
      const moment = ringMoment(ring.map(toPlane));
      // Whichever way a ring is wound, outer rings add and holes take away.
      const sign = (index === 0 ? 1 : -1) * Math.sign(moment.area);
      total = {
        area: total.area + sign * moment.area,
        x: total.x + sign * moment.x,
        y: total.y + sign * moment.y,
      };
    }
  }
  return total;
}

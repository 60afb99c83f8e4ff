import { geodesicCircle, geodesicInverse } from "../measure/geodesic.ts";
import { localPlaneAbout } from "../plane/local-plane.ts";
import type { Position } from "../position.ts";
import { doubleAreaOf, lonLat, longitudeStep } from "../rings.ts";
import { unwrapRing } from "../unwrap.ts";
import { asCorner, type Draft, isComplete } from "./draft.ts";

/** The closed ring of some corners, wound counter-clockwise as RFC 7946 section 3.1.6 asks; the first corner stays the first. */
function ringOf(corners: readonly Position[]): GeoJSON.Position[] {
  const [first] = corners;
  const closed = first ? [...corners, first] : corners;
  const isClockwise = doubleAreaOf(unwrapRing(closed.map((corner) => [...corner])).positions) < 0;
  return (isClockwise ? closed.toReversed() : closed).map((corner) => [...corner]);
}

/**
 * The four corners of a rectangle. One that stands at an angle is made in a plane that is true to angles about it, and is as
 * wide as its third corner is far from the side through the first two.
 */
function rectangleCorners({ corners, angled }: Draft): readonly Position[] {
  const [a, b, c] = corners;
  if (!a || !b) return corners;
  if (!angled) {
    const [west, east] = [a[0], a[0] + longitudeStep(a[0], b[0])];
    return [a, [east, a[1]], [east, b[1]], [west, b[1]]].map(([lon = 0, lat = 0]) =>
      asCorner([lon, lat]),
    );
  }
  if (!c) return corners;
  const plane = localPlaneAbout(a);
  const [bx, by] = plane.toPlane([...b]);
  const [cx, cy] = plane.toPlane([...c]);
  const width = (bx * cy - by * cx) / (bx * bx + by * by);
  const [x, y] = [-by * width, bx * width];
  const across = (from: readonly [number, number]): Position =>
    asCorner(plane.toPosition([from[0] + x, from[1] + y]));
  return [a, b, across([bx, by]), across([0, 0])];
}

/** The circle about the first corner through the second, exact on the ellipsoid. */
function circleOf([centre, edge]: readonly Position[]): GeoJSON.Polygon | undefined {
  if (!centre || !edge) return undefined;
  const { coordinates } = geodesicCircle(centre, geodesicInverse(centre, edge).distanceMetres);
  return {
    type: "Polygon",
    coordinates: coordinates.map((ring) => ring.map((position) => [...asCorner(lonLat(position))])),
  };
}

/** The shape that the draft makes; `undefined` while it has too few corners. */
export function shapeOfDraft(draft: Draft): GeoJSON.Geometry | undefined {
  if (!isComplete(draft)) return undefined;
  const { tool, corners } = draft;
  switch (tool) {
    case "polygon":
    case "freehand":
      return { type: "Polygon", coordinates: [ringOf(corners)] };
    case "rectangle":
      return { type: "Polygon", coordinates: [ringOf(rectangleCorners(draft))] };
    case "circle":
      return circleOf(corners);
    case "line":
      return { type: "LineString", coordinates: corners.map((corner) => [...corner]) };
    case "point":
      return { type: "Point", coordinates: [...(corners[0] ?? [])] };
  }
}

/** Whether a shape has the corners of its draft in the opposite order: it was drawn clockwise. */
export function isTurned({ tool, corners }: Draft, shape: GeoJSON.Geometry): boolean {
  if (shape.type !== "Polygon" || (tool !== "polygon" && tool !== "freehand")) return false;
  const [second, last] = [corners[1], shape.coordinates[0]?.at(-2)];
  return second !== undefined && second[0] === last?.[0] && second[1] === last[1];
}

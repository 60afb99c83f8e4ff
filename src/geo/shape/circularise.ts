import { fail } from "../../result.ts";
import { ringAreaSquareMetres } from "../measure/geodesic.ts";
import { hasRings, movedTo, type OutlinePath } from "../outline/address.ts";
import type { LocalPlane } from "../plane/local-plane.ts";
import { doubleAreaOf, ringMoment } from "../rings.ts";
import type { PlanePoint } from "../segment.ts";
import type { Metres, SquareMetres } from "../units.ts";
import { changedShape, mapPaths, type ShapeChange, shapePlane } from "./shape.ts";

/** Between two corners of a circle at most: it has 64 of them or more, and runs within 0.13 % of its radius. */
const WIDEST_STEP = (2 * Math.PI) / 64;

/**
 * Makes a circle of each ring, about its centre of mass and with its area: each corner stays in its direction from the centre,
 * and new ones come between those that are far apart. Where the corners do not follow one another around the centre they are
 * spread evenly. In the local plane about the shape.
 */
export function circulariseShape(geometry: GeoJSON.Geometry): ShapeChange {
  const shape = shapePlane(geometry);
  if (!shape.ok) return shape;
  const { outline, plane } = shape.value;
  if (!hasRings(outline)) return fail({ kind: "wrong-type", type: outline.type });
  let isHollow = false;
  const circles = mapPaths(outline, (corners) => {
    const circle = circleOf(corners, plane);
    isHollow ||= !circle;
    return circle ?? corners;
  });
  return isHollow ? fail({ kind: "no-area" }) : changedShape(circles);
}

function circleOf(corners: OutlinePath, plane: LocalPlane): OutlinePath | undefined {
  const points = corners.map(plane.toPlane);
  const [origin = [0, 0]] = points;
  const near = points.map(([x, y]): PlanePoint => [x - origin[0], y - origin[1]]);
  const { area, x, y } = ringMoment([...near, [0, 0]]);
  if (!(Math.abs(area) > 0)) return undefined;
  const centre: PlanePoint = [origin[0] + x / area, origin[1] + y / area];
  const side = Math.sign(doubleAreaOf(near));
  const steps = stepsAround(points, centre, side);
  // The area of a polygon in a circle of radius 1.
  const unit = steps.reduce((sum, step) => {
    const count = Math.ceil(step / WIDEST_STEP);
    return sum + (count * Math.sin(step / count)) / 2;
  }, 0);
  const circle = (radius: Metres): OutlinePath => {
    let angle = angleFrom(centre, points[0]);
    const at = (turn: number) =>
      plane.toPosition([centre[0] + radius * Math.cos(turn), centre[1] + radius * Math.sin(turn)]);
    return corners.flatMap((corner, index) => {
      const step = steps[index] ?? 0;
      const count = Math.ceil(step / WIDEST_STEP);
      const [start, each] = [angle, (side * step) / count];
      angle += side * step;
      const between = Array.from({ length: count - 1 }, (_, more) => [
        ...at(start + each * (more + 1)),
      ]);
      return [movedTo(corner, at(start)), ...between];
    });
  };
  return ofArea(areaOn(corners), Math.sqrt(Math.abs(area) / unit), circle);
}

const areaOn = (corners: OutlinePath): SquareMetres =>
  ringAreaSquareMetres([...corners, ...corners.slice(0, 1)]);

/** Each round gains the digits by which the plane is true to scale: four or more. */
const MOST_ROUNDS = 5;

/** A circle of an area on the ellipsoid, to 10⁻¹⁰ of it, about the radius that the plane gives. */
function ofArea(
  area: SquareMetres,
  start: Metres,
  circle: (radius: Metres) => OutlinePath,
): OutlinePath {
  let radius = start;
  let found = circle(radius);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const share = areaOn(found) / area;
    if (!(share > 0) || Math.abs(share - 1) <= 1e-10) return found;
    radius /= Math.sqrt(share);
    found = circle(radius);
  }
  return found;
}

const angleFrom = (centre: PlanePoint, [x, y]: PlanePoint = centre): number =>
  Math.atan2(y - centre[1], x - centre[0]);

/** How far each corner is from the next around a centre, in radians and in the order of the ring. */
function stepsAround(
  points: readonly PlanePoint[],
  centre: PlanePoint,
  side: number,
): readonly number[] {
  const angles = points.map((point) => angleFrom(centre, point));
  const steps = angles.map((angle, index) => {
    const step = side * ((angles[index + 1] ?? angles[0] ?? 0) - angle);
    return step - 2 * Math.PI * Math.round(step / (2 * Math.PI));
  });
  const around = steps.reduce((sum, step) => sum + step, 0);
  const isInOrder = steps.every((step) => step > 0) && Math.abs(around - 2 * Math.PI) < 1e-6;
  return isInOrder ? steps : points.map(() => (2 * Math.PI) / points.length);
}

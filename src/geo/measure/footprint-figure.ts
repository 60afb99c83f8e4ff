import { geodesicInverse } from "./geodesic.ts";
import type { PlanePoint } from "../segment.ts";
import { smallestRectangle } from "./oriented-extent.ts";
import type { PolygonGeometry, Position } from "../position.ts";
import { lonLat, ringsOf } from "../rings.ts";
import type { Metres } from "../units.ts";

/** How much of a plate is shown around a place that has no outline. */
const HEIGHT_ABOUT_A_POINT: Metres = 2000;

/** A point of the plate in pixels from its upper left corner, y downwards. */
export type DiagramPoint = PlanePoint;

/** How large the plate is and how much of it the footprint may fill, in pixels. */
export interface DiagramFrame {
  readonly width: number;
  readonly height: number;
  readonly fillWidth: number;
  readonly fillHeight: number;
}

/** The plate of a card: the footprint leaves room for its dimensions and for what lies around it. */
export const PLATE_FRAME: DiagramFrame = {
  width: 384,
  height: 168,
  fillWidth: 204,
  fillHeight: 106,
};

/** One side of the smallest rectangle around a footprint. */
export interface DiagramSide {
  readonly from: DiagramPoint;
  readonly to: DiagramPoint;
  /** One pixel away from the footprint. */
  readonly outward: DiagramPoint;
  readonly lengthMetres: Metres;
}

/** A footprint drawn to one scale with north up. */
export interface FootprintDiagram {
  readonly pixelsPerMetre: number;
  /** Closed rings, holes among them; empty for a point. */
  readonly rings: readonly (readonly DiagramPoint[])[];
  readonly centroid: DiagramPoint;
  /** The sides that face right and down most, in this order; empty for a point. */
  readonly sides: readonly DiagramSide[];
  /** Where another position falls, whether or not that is on the plate. */
  readonly pointOf: (position: Position) => DiagramPoint;
}

/**
 * Lays a footprint out on a plate. Each position goes to its own distance and bearing from the centroid on the
 * ellipsoid (an azimuthal equidistant map), so lengths are true to 10⁻⁶ for a footprint of 10 km.
 */
export function footprintDiagramOf(
  geometry: PolygonGeometry | GeoJSON.Point,
  centroid: Position,
  frame: DiagramFrame,
): FootprintDiagram {
  const metresOf = (position: GeoJSON.Position): PlanePoint => {
    const { distanceMetres, bearingDegrees } = geodesicInverse(centroid, lonLat(position));
    const bearing = (bearingDegrees * Math.PI) / 180;
    return [distanceMetres * Math.sin(bearing), distanceMetres * Math.cos(bearing)];
  };
  const rings =
    geometry.type === "Point" ? [] : ringsOf(geometry).map((ring) => ring.map(metresOf));
  const corners = smallestRectangle(rings.flat()) ?? [];
  const { scale, middle } = fit(corners, frame);
  const toPlate = ([x, y]: PlanePoint): DiagramPoint => [
    frame.width / 2 + (x - middle[0]) * scale,
    frame.height / 2 - (y - middle[1]) * scale,
  ];
  return {
    pixelsPerMetre: scale,
    rings: rings.map((ring) => ring.map(toPlate)),
    centroid: toPlate([0, 0]),
    sides: facingSides(corners.map(toPlate), scale),
    pointOf: (position) => toPlate(metresOf([...position])),
  };
}

function fit(corners: readonly PlanePoint[], frame: DiagramFrame) {
  if (corners.length === 0) {
    return { scale: frame.height / HEIGHT_ABOUT_A_POINT, middle: [0, 0] as const };
  }
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  return {
    scale: Math.min(frame.fillWidth / (east - west), frame.fillHeight / (north - south)),
    middle: [(west + east) / 2, (south + north) / 2] as const,
  };
}

/** Of a rectangle's sides, the one that faces right most and the neighbour of it that faces down most. */
function facingSides(corners: readonly DiagramPoint[], scale: number): readonly DiagramSide[] {
  const sides = corners.map((from, index) =>
    sideFrom(from, corners[(index + 1) % 4] ?? from, scale),
  );
  const right = sides.reduce<DiagramSide | undefined>(
    (best, side) => (best && best.outward[0] >= side.outward[0] - 1e-9 ? best : side),
    undefined,
  );
  const rest = sides.filter((side) => right && Math.abs(dot(side.outward, right.outward)) < 0.5);
  const down = rest.toSorted((a, b) => b.outward[1] - a.outward[1])[0];
  return right && down ? [right, down] : [];
}

function sideFrom(from: DiagramPoint, to: DiagramPoint, scale: number): DiagramSide {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  // Corners run counter-clockwise seen with north up: outward is to the right of the way along.
  return { from, to, outward: [-dy / length, dx / length], lengthMetres: length / scale };
}

const dot = ([ax, ay]: DiagramPoint, [bx, by]: DiagramPoint): number => ax * bx + ay * by;

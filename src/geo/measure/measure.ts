import { boundsOf } from "../bounds.ts";
import { centroidOf } from "./centroid.ts";
import { nearestEdgePoint } from "./edge.ts";
import { ellipsoidAreaSquareMetres, ellipsoidPerimeterMetres } from "./ellipsoid.ts";
import { geodesicInverse } from "./geodesic.ts";
import { overlapSquareMetres } from "./overlap/overlap.ts";
import type { Bounds, PolygonGeometry, Position } from "../position.ts";
import { lonLat } from "../rings.ts";
import { sphereAreaSquareMetres, sphereDistanceMetres, spherePerimeterMetres } from "./sphere.ts";
import type { Degrees, Metres, SquareMetres } from "../units.ts";

/** Area and perimeter by one method. */
export interface SurfaceMeasures {
  readonly areaSquareMetres: SquareMetres;
  readonly perimeterMetres: Metres;
}

/** A footprint's figures by both methods, and where it lies. */
export interface FootprintMeasures {
  /** On the WGS 84 ellipsoid: the figure to show. */
  readonly ellipsoid: SurfaceMeasures;
  /** On Turf's sphere: the figure to show beside it. */
  readonly sphere: SurfaceMeasures;
  /** What several of its parts cover, which counts once; 0 where none do. */
  readonly overlapSquareMetres: SquareMetres;
  readonly centroid: Position;
  readonly bounds: Bounds;
}

/** How far a footprint is from a landmark; all on the ellipsoid but for the one figure that says otherwise. */
export interface LandmarkDistance {
  /** From the nearest edge; 0 when the landmark is inside. */
  readonly edgeMetres: Metres;
  readonly centroidMetres: Metres;
  /** From the centroid to the landmark, clockwise from true north, 0 <= bearing < 360. */
  readonly bearingDegrees: Degrees;
  /** Turf's distance from the centroid, on the sphere. */
  readonly sphereCentroidMetres: Metres;
  readonly inside: boolean;
  /** Where the line from the edge begins; the landmark itself when that is inside. */
  readonly edgePosition: Position;
  readonly centroid: Position;
}

/** Measures a footprint: area, perimeter, centroid, bounds. */
export const measureFootprint = (geometry: PolygonGeometry): FootprintMeasures => ({
  ellipsoid: {
    areaSquareMetres: ellipsoidAreaSquareMetres(geometry),
    perimeterMetres: ellipsoidPerimeterMetres(geometry),
  },
  sphere: {
    areaSquareMetres: sphereAreaSquareMetres(geometry),
    perimeterMetres: spherePerimeterMetres(geometry),
  },
  overlapSquareMetres: overlapSquareMetres(geometry),
  centroid: centroidOf(geometry),
  bounds: boundsOf(geometry),
});

/** Measures the way from a footprint to a landmark. Of a point, edge and centroid are the same. */
export function distanceToLandmark(
  geometry: PolygonGeometry | GeoJSON.Point,
  target: Position,
): LandmarkDistance {
  const centroid = centroidOf(geometry);
  const { distanceMetres: centroidMetres, bearingDegrees } = geodesicInverse(centroid, target);
  const edge =
    geometry.type === "Point"
      ? { position: lonLat(geometry.coordinates), distanceMetres: centroidMetres, inside: false }
      : nearestEdgePoint(geometry, target);
  return {
    edgeMetres: edge.distanceMetres,
    centroidMetres,
    bearingDegrees,
    sphereCentroidMetres: sphereDistanceMetres(centroid, target),
    inside: edge.inside,
    edgePosition: edge.position,
    centroid,
  };
}

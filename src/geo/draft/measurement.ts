import { ellipsoidAreaSquareMetres } from "../measure/ellipsoid.ts";
import { type GeodesicLeg, geodesicInverse } from "../measure/geodesic.ts";
import type { Position } from "../position.ts";
import type { Metres, SquareMetres } from "../units.ts";
import { shapeOfDraft } from "./draft-shape.ts";
import { type MeasurementKind, MEASURING_TOOL } from "./measurement-kind.ts";

/** A line or an outline that the user measured, with the name that they gave it. An outline is not closed. */
export interface Measurement {
  readonly kind: MeasurementKind;
  readonly name: string;
  readonly corners: readonly Position[];
}

/** What a measurement comes to, on the WGS 84 ellipsoid. */
export interface MeasurementFigures {
  /** From corner to corner; of an outline the last leads back to the first. */
  readonly edges: readonly GeodesicLeg[];
  /** The length of all edges. */
  readonly lengthMetres: Metres;
  readonly areaSquareMetres: SquareMetres | undefined;
}

/** The shape of a measurement, as GeoJSON; `undefined` where it has too few corners. */
export const shapeOfMeasurement = ({ kind, corners }: Measurement): GeoJSON.Geometry | undefined =>
  shapeOfDraft({ tool: MEASURING_TOOL[kind], corners });

/** Measures edges, length and area. */
export function measurementFigures(measurement: Measurement): MeasurementFigures {
  const { kind, corners } = measurement;
  const [first] = corners;
  const path = kind === "area" && first ? [...corners, first] : corners;
  const edges = path.slice(1).flatMap((to, at) => {
    const from = path[at];
    return from ? [geodesicInverse(from, to)] : [];
  });
  const shape = shapeOfMeasurement(measurement);
  return {
    edges,
    lengthMetres: edges.reduce((sum, { distanceMetres }) => sum + distanceMetres, 0),
    areaSquareMetres: shape?.type === "Polygon" ? ellipsoidAreaSquareMetres(shape) : undefined,
  };
}

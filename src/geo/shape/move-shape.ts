import { fail, type Result, succeed } from "../../result.ts";
import { ellipsoidAreaSquareMetres } from "../measure/ellipsoid.ts";
import { cornersOf, type OutlineGeometry } from "../outline/address.ts";
import { fromPolar, type PolarPosition, toPolar } from "../polar.ts";
import type { PolygonGeometry, Position } from "../position.ts";
import { lonLat } from "../rings.ts";
import type { Degrees, Metres, SquareMetres } from "../units.ts";
import {
  changedShape,
  mapCorners,
  type ShapeChange,
  type ShapeRefusal,
  wholeShape,
} from "./shape.ts";

// The corners of a shape stand about its centre in azimuths and lengths of geodesics. Elsewhere they give it again, as well as
// the curvature of the ellipsoid is the same there: up to 50 km across within 10⁻⁷, over 2,400 km within 10⁻⁵. Edges are
// geodesics before and after. Antimeridian and poles are nothing to it, unless an outline was cut there.

/** Farther from its centre than this a shape would not be known again. */
const MOST_REACH: Metres = 5_000_000;

/** The corners of a shape about its centre. */
interface PolarShape {
  readonly outline: OutlineGeometry;
  readonly centre: Position;
  readonly polar: ReadonlyMap<GeoJSON.Position, PolarPosition>;
  /** How far its farthest corner is from the centre. */
  readonly reach: Metres;
}

function polarShape(geometry: GeoJSON.Geometry): Result<PolarShape, ShapeRefusal> {
  const shape = wholeShape(geometry);
  if (!shape.ok) return shape;
  const { outline, centre } = shape.value;
  const polar = new Map(
    cornersOf(outline).map(({ position }) => [position, toPolar(centre, lonLat(position))]),
  );
  const reach = [...polar.values()].reduce((most, { metres }) => Math.max(most, metres), 0);
  return reach > MOST_REACH
    ? fail({ kind: "too-wide", metres: reach, most: MOST_REACH })
    : succeed({ outline, centre, polar, reach });
}

/** The shape with its centre at an anchor, turned clockwise, and so many times as large. */
function placedShape(
  { outline, polar }: PolarShape,
  anchor: Position,
  { turn = 0, factor = 1 }: { readonly turn?: Degrees; readonly factor?: number },
): OutlineGeometry {
  return mapCorners(outline, (corner) => {
    const { azimuthDegrees, metres } = polar.get(corner) ?? { azimuthDegrees: 0, metres: 0 };
    return fromPolar(anchor, {
      azimuthDegrees: azimuthDegrees + turn,
      metres: metres * factor,
    });
  });
}

/** Moves a shape so that its centre comes to lie at a position: what was north of it is north of it still. */
export function moveShape(geometry: GeoJSON.Geometry, centre: Position): ShapeChange {
  const shape = polarShape(geometry);
  return shape.ok ? changedShape(placedShape(shape.value, centre, {})) : shape;
}

/** Turns a shape clockwise about its centre. */
export function turnShape(geometry: GeoJSON.Geometry, degrees: Degrees): ShapeChange {
  const shape = polarShape(geometry);
  if (!shape.ok) return shape;
  const { outline, centre, reach } = shape.value;
  if (reach === 0) return fail({ kind: "no-extent" });
  return changedShape(
    degrees % 360 === 0 ? outline : placedShape(shape.value, centre, { turn: degrees }),
  );
}

/** Makes a shape so many times as long and as wide, about its centre. */
export function scaleShape(geometry: GeoJSON.Geometry, factor: number): ShapeChange {
  const shape = polarShape(geometry);
  if (!shape.ok) return shape;
  const refusal = scaleRefusal(shape.value, factor);
  if (refusal) return fail(refusal);
  const { outline, centre } = shape.value;
  return changedShape(factor === 1 ? outline : placedShape(shape.value, centre, { factor }));
}

function scaleRefusal({ reach }: PolarShape, factor: number): ShapeRefusal | undefined {
  if (!(factor > 0)) return { kind: "not-positive", value: factor };
  if (reach === 0) return { kind: "no-extent" };
  const metres = reach * factor;
  return metres > MOST_REACH ? { kind: "too-wide", metres, most: MOST_REACH } : undefined;
}

const isPolygonal = (geometry: GeoJSON.Geometry): geometry is PolygonGeometry =>
  geometry.type === "Polygon" || geometry.type === "MultiPolygon";

/** How far from the area asked for it may stay, as a share. */
const AREA_TOLERANCE = 1e-9;
/** Each round gains the digits by which the plane about the centre is true to scale: of a park six or more. */
const MOST_ROUNDS = 20;

/**
 * Makes a polygon larger or smaller about its centre, in the same form, until it has an area on the ellipsoid, to 10⁻⁹ of it or to
 * what `ellipsoidAreaSquareMetres` can tell.
 */
export function scaleToArea(geometry: GeoJSON.Geometry, area: SquareMetres): ShapeChange {
  if (!isPolygonal(geometry)) return fail({ kind: "wrong-type", type: geometry.type });
  if (!(area > 0)) return fail({ kind: "not-positive", value: area });
  const shape = polarShape(geometry);
  if (!shape.ok) return shape;
  let scaled: OutlineGeometry = geometry;
  let factor = 1;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const share = isPolygonal(scaled) ? ellipsoidAreaSquareMetres(scaled) / area : 0;
    if (!(share > 0)) return fail({ kind: "no-area" });
    if (Math.abs(share - 1) <= AREA_TOLERANCE) break;
    factor /= Math.sqrt(share);
    const refusal = scaleRefusal(shape.value, factor);
    if (refusal) return fail(refusal);
    scaled = placedShape(shape.value, shape.value.centre, { factor });
  }
  return changedShape(scaled);
}

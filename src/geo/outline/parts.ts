import { fail, succeed } from "../../result.ts";
import { doubleAreaOf } from "../rings.ts";
import { unwrapRing } from "../unwrap.ts";
import {
  hasRings,
  isClosedPath,
  type OutlineGeometry,
  outlineParts,
  type OutlinePath,
  pathAt,
  type RingAddress,
} from "./address.ts";
import { withPath } from "./corners.ts";
import { type EditedOutline, editParts, pathFault, withParts } from "./outline.ts";

/** The single type of a geometry, yet without coordinates; all other members stay. */
function singleOf(geometry: OutlineGeometry): OutlineGeometry {
  if (geometry.type === "MultiPoint") return { ...geometry, type: "Point", coordinates: [] };
  if (geometry.type === "MultiLineString")
    return { ...geometry, type: "LineString", coordinates: [] };
  if (geometry.type === "MultiPolygon") return { ...geometry, type: "Polygon", coordinates: [] };
  return geometry;
}

/** The geometries of a collection and of those within it; of others the geometry itself. */
const outlinesIn = (geometry: GeoJSON.Geometry): readonly OutlineGeometry[] =>
  geometry.type === "GeometryCollection" ? geometry.geometries.flatMap(outlinesIn) : [geometry];

/** A geometry as one of a single type for each part, in its order. Each has its other members, but for a `bbox`. */
export function explodeOutline(geometry: GeoJSON.Geometry): readonly OutlineGeometry[] {
  return outlinesIn(geometry).flatMap((outline) => {
    const single = singleOf(outline);
    if (single === outline) return [outline];
    return outlineParts(outline).map((part) => withParts(single, [part]));
  });
}

/**
 * Several geometries as one with all their parts, in their order; members of collections count each. Of further members of
 * the same name the first stays. Refused where points, lines and polygons are among one another, and where there is none.
 */
export function combineOutlines(geometries: readonly GeoJSON.Geometry[]): EditedOutline {
  const outlines = geometries.flatMap(outlinesIn);
  const [first] = outlines;
  if (!first) return fail({ kind: "nothing-left" });
  if (outlines.length === 1) return succeed(first);
  const single = singleOf(first);
  if (outlines.some((outline) => singleOf(outline).type !== single.type))
    return fail({ kind: "mixed-types" });
  const parts = outlines.flatMap(outlineParts);
  const others = Object.assign({}, ...outlines.toReversed());
  return succeed(withParts({ ...others, ...single }, parts));
}

/** Adds the parts of another geometry of the same kind behind those that are there. */
export const addParts = (geometry: GeoJSON.Geometry, addition: GeoJSON.Geometry): EditedOutline =>
  combineOutlines([geometry, addition]);

/**
 * Takes a ring out: a hole is filled, and with its outer ring, its line or its point a part goes whole. The last part is not
 * removed.
 */
export function removeRing(geometry: GeoJSON.Geometry, { part, ring }: RingAddress): EditedOutline {
  return editParts(geometry, (parts) => {
    const paths = parts[part];
    if (!paths?.[ring]) return fail({ kind: "no-such-ring", at: { part, ring } });
    if (ring > 0) return succeed(parts.with(part, paths.toSpliced(ring, 1)));
    return parts.length > 1 ? succeed(parts.toSpliced(part, 1)) : fail({ kind: "nothing-left" });
  });
}

/**
 * Adds a hole to a part of a polygon, behind those it has. It is closed where it is open, and wound clockwise (RFC 7946 section
 * 3.1.6). Whether it lies within the part is not asked here.
 */
export function addHole(
  geometry: GeoJSON.Geometry,
  part: number,
  ring: readonly GeoJSON.Position[],
): EditedOutline {
  return editParts(geometry, (parts) => {
    if (!hasRings(geometry)) return fail({ kind: "wrong-type", type: geometry.type });
    const paths = parts[part];
    if (!paths) return fail({ kind: "no-such-ring", at: { part, ring: 0 } });
    const hole = woundClockwise(closedRing(ring));
    const fault = pathFault(hole, true, { part, ring: paths.length });
    return fault ? fail(fault) : succeed(parts.with(part, [...paths, hole]));
  });
}

function closedRing(ring: readonly GeoJSON.Position[]): OutlinePath {
  const [first] = ring;
  return first && !isClosedPath(ring) ? [...ring, first] : [...ring];
}

const woundClockwise = (ring: OutlinePath): OutlinePath =>
  doubleAreaOf(unwrapRing(ring).positions) > 0 ? ring.toReversed() : ring;

/** Turns the order of the corners of a ring or line about, or of all; a ring begins with the same corner as before. */
export function reverseOutline(geometry: GeoJSON.Geometry, only?: RingAddress): EditedOutline {
  return editParts(geometry, (parts) => {
    if (only && !pathAt(geometry, only)) return fail({ kind: "no-such-ring", at: only });
    const isMeant = (part: number, ring: number): boolean =>
      !only || (only.part === part && only.ring === ring);
    return succeed(
      parts.map((part, index) =>
        part.reduce(
          (next, path, ring) =>
            isMeant(index, ring) ? withPath(next, ring, reversed(path)) : next,
          part,
        ),
      ),
    );
  });
}

/** A path of one position is the same either way. */
const reversed = (path: OutlinePath): OutlinePath => (path.length > 1 ? path.toReversed() : path);

import { pathEdgesOf } from "../check/edges.ts";
import { findMeetings } from "../check/meetings.ts";
import { surveyPath } from "../check/survey.ts";
import { evenOddArea } from "./even-odd.ts";
import {
  arraysBelow,
  nodePositions,
  type FeatureText,
  type GeometryText,
} from "../../geojson/text/feature-text.ts";
import { commaOf, rewriteGeometry, spellingOf, writeCoordinates } from "./rewrite.ts";
import type { TextEdit } from "../../geojson/text/text-edit.ts";
import type { Positions } from "../check/survey.ts";

const MOST_ROUNDS = 3;

/**
 * Makes valid polygons of those whose rings cross or touch themselves or their holes: what a ring goes around an
 * odd number of times is inside (the even-odd rule), holes are taken from it, and the parts of a multipolygon
 * become one area. Lets polygons over the antimeridian alone: they must be cut first.
 */
export const untangle = ({ text, geometries }: FeatureText): readonly TextEdit[] =>
  geometries.flatMap((geometry): readonly TextEdit[] => {
    const polygons = tangledPolygons(geometry);
    if (!polygons) return [];
    let parts = evenOddArea(polygons);
    // Rounding may let edges that nearly touch cross anew.
    for (let round = 0; round < MOST_ROUNDS && parts && isTangled(parts); round += 1) {
      parts = evenOddArea(parts);
    }
    if (!parts) return [];
    const single = geometry.type === "Polygon" && parts.length === 1;
    const [coordinates, depth] = single ? [parts[0], 2] : [parts, 3];
    const spelling = spellingOf(text, geometry);
    const written = writeCoordinates(coordinates, depth, spelling, commaOf(text, geometry));
    return rewriteGeometry(geometry, single ? "Polygon" : "MultiPolygon", written);
  });

/** The polygons of a geometry if one of them is tangled and none crosses the antimeridian. */
function tangledPolygons({
  type,
  coordinates,
  depth,
}: GeometryText): readonly (readonly Positions[])[] | undefined {
  if (type !== "Polygon" && type !== "MultiPolygon") return undefined;
  const polygons: Positions[][] = [];
  for (const polygon of arraysBelow(coordinates, depth - 2)) {
    const rings = (polygon.children ?? []).map(nodePositions);
    const sound = rings.filter((ring) => ring !== undefined);
    if (sound.length < rings.length || sound.some(jumps)) return undefined;
    polygons.push(sound);
  }
  return isTangled(polygons) ? polygons : undefined;
}

const isTangled = (polygons: readonly (readonly Positions[])[]): boolean =>
  polygons.some((rings) => findMeetings(pathEdgesOf(rings, false)).at !== undefined);

const jumps = (ring: Positions): boolean => surveyPath(ring, "ring").jump !== undefined;

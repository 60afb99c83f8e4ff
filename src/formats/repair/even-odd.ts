import { difference, featureCollection, intersect, multiPolygon, union } from "@turf/turf";
import { layersOf, loopsOf } from "./loops.ts";
import type { Positions } from "../check/survey.ts";

type Area = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon>;

/** More layers than are worth the time: each is clipped against the ones before. */
const MOST_LAYERS = 60;

/**
 * The area of polygons as valid polygons: what a ring goes around an odd number of times is inside, holes are
 * taken out of the outer ring, and all polygons become one area. `undefined` where nothing is left, or the rings
 * are more tangled than can be told apart.
 */
export function evenOddArea(
  polygons: readonly (readonly Positions[])[],
): GeoJSON.Position[][][] | undefined {
  const areas = polygons.map(areaOf).filter((area) => area !== undefined);
  // All in one go: one by one, each of ten thousand would be held against all of those before it.
  const [only] = areas;
  const whole = areas.length > 1 ? union(featureCollection(areas)) : only;
  if (!whole) return undefined;
  const { geometry } = whole;
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return parts.map((rings) => rings.map(withoutRepeats));
}

function areaOf([shell = [], ...holes]: readonly Positions[]): Area | undefined {
  const area = ringArea(shell);
  const taken = area ? holes.map(ringArea).filter((hole) => hole !== undefined) : [];
  return area && taken.length > 0
    ? (difference(featureCollection([area, ...taken])) ?? undefined)
    : area;
}

const withoutRepeats = (ring: GeoJSON.Position[]): GeoJSON.Position[] =>
  ring.filter(([x, y], index) => x !== ring[index - 1]?.[0] || y !== ring[index - 1]?.[1]);

function ringArea(ring: Positions): Area | undefined {
  const layers = layersOf(loopsOf(ring) ?? []);
  if (layers.length > MOST_LAYERS) return undefined;
  let area: Area | undefined;
  for (const layer of layers) {
    const one = multiPolygon(layer.map((loop) => [loop.map(([x, y]) => [x, y])]));
    area = area ? oneOf(area, one) : one;
  }
  return area;
}

/** What is in one of two areas but not in both. */
function oneOf(one: Area, other: Area): Area | undefined {
  const both = intersect(featureCollection([one, other]));
  const either = union(featureCollection([one, other]));
  if (!both || !either) return either ?? undefined;
  return difference(featureCollection([either, both])) ?? undefined;
}

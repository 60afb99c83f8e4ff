import { crossingRings } from "../../geo/measure/crossings.ts";
import { simplifyLine, simplifyRing, type Simplified } from "../../geo/measure/simplify.ts";
import type { Metres } from "../../geo/units.ts";
import type { FeatureLists, PositionList } from "./position-lists.ts";
import type { GeometryChange } from "./round.ts";
import { cutMembers } from "../../geojson/text/text-edit.ts";

interface SimplifiedList extends Simplified {
  readonly list: PositionList;
}

/**
 * Takes positions out without which every line and ring still runs within a tolerance of where it ran. A ring that
 * would come to cross itself or another one of its polygon stays as it is. Borders that two parks share may part by as much.
 */
export function simplifyLists(lists: FeatureLists, toleranceMetres: Metres): GeometryChange {
  const lines = lists.lines.map((list) => ({
    list,
    ...simplifyLine(list.positions, toleranceMetres),
  }));
  const rings = lists.polygons.flatMap((polygon) => simplifyPolygon(polygon, toleranceMetres));
  const changed = [...lines, ...rings];
  return {
    splices: changed.flatMap(({ list, kept }) => {
      const stays = new Set(kept);
      return cutMembers(list.nodes, (place) => !stays.has(place));
    }),
    movedMetres: changed.reduce((most, { movedMetres }) => Math.max(most, movedMetres), 0),
  };
}

const unchanged = (list: PositionList): SimplifiedList => ({
  list,
  kept: list.positions.map((_, index) => index),
  movedMetres: 0,
});

const ringOf = ({ list, kept }: SimplifiedList): readonly GeoJSON.Position[] =>
  kept.map((index) => list.positions[index] ?? []);

function simplifyPolygon(
  polygon: readonly PositionList[],
  toleranceMetres: Metres,
): readonly SimplifiedList[] {
  // What crosses already cannot be told from what would come to cross.
  if (crossingRings(polygon.map(({ positions }) => positions)).size > 0) {
    return polygon.map(unchanged);
  }
  let rings = polygon.map((list) => ({ list, ...simplifyRing(list.positions, toleranceMetres) }));
  // Each round takes one ring or more back to how it was, which cannot go on for ever.
  for (let round = 0; round < polygon.length; round += 1) {
    const crossing = crossingRings(rings.map(ringOf));
    if (crossing.size === 0) return rings;
    rings = rings.map((ring, number) => (crossing.has(number) ? unchanged(ring.list) : ring));
  }
  return polygon.map(unchanged);
}

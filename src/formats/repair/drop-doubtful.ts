import { isDoubtful } from "../check/doubtful.ts";
import type { FeatureText, GeometryText } from "../../geojson/text/feature-text.ts";
import { commaOf, rewriteGeometry, spellingOf, writeCoordinates } from "./rewrite.ts";
import type { TextEdit } from "../../geojson/text/text-edit.ts";
import { nodeMember, nodeText } from "../../geojson/text/json-tree.ts";

/**
 * Takes the positions out of a feature that are hardly meant; rings are closed again. A feature that is one such point
 * has no geometry any more. Nothing where a line or a ring would have too few positions left.
 */
export function dropDoubtful(feature: FeatureText): readonly TextEdit[] {
  const whole = nodeMember(feature.root, "geometry");
  return feature.geometries.flatMap((geometry) => {
    if (geometry.depth > 0) return withoutDoubtful(feature.text, geometry);
    const [lon = 1, lat = 1] = JSON.parse(nodeText(feature.text, geometry.coordinates)) as number[];
    if (geometry.node !== whole || !isDoubtful(lon, lat)) return [];
    return [{ offset: whole.offset, length: whole.length, content: "null" }];
  });
}

function withoutDoubtful(text: string, geometry: GeometryText): readonly TextEdit[] {
  const { type, coordinates, depth } = geometry;
  const before: unknown = JSON.parse(nodeText(text, coordinates));
  const after = kept(before, { depth, least: LEAST[type] ?? 1 });
  if (after === undefined || JSON.stringify(after) === JSON.stringify(before)) return [];
  const written = writeCoordinates(
    after,
    depth,
    spellingOf(text, geometry),
    commaOf(text, geometry),
  );
  return rewriteGeometry(geometry, type, written);
}

/** The positions that a list needs, by the type of geometry. */
const LEAST: Readonly<Record<string, number>> = {
  LineString: 2,
  MultiLineString: 2,
  Polygon: 4,
  MultiPolygon: 4,
};

interface Level {
  readonly depth: number;
  readonly least: number;
}

function kept(value: unknown, { depth, least }: Level): unknown {
  const members = value as readonly unknown[];
  if (depth > 1) {
    const parts = members.map((member) => kept(member, { depth: depth - 1, least }));
    return parts.includes(undefined) ? undefined : parts;
  }
  const positions = members as readonly GeoJSON.Position[];
  const left = positions.filter(([lon = 1, lat = 1]) => !isDoubtful(lon, lat));
  const [first] = left;
  const isRing = least === 4 && String(positions[0]) === String(positions.at(-1));
  if (isRing && first && String(first) !== String(left.at(-1))) left.push(first);
  return left.length >= least ? left : undefined;
}

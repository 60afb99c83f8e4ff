import { boundsOf } from "../geo/bounds.ts";
import { centroidOf } from "../geo/measure/centroid.ts";
import { type FeatureTable, PART } from "../geojson/feature-table.ts";
import type { Bounds, Position } from "../geo/position.ts";
import { lonLat } from "../geo/rings.ts";
import type { LayerSummary } from "./engine.ts";

/** What all features of a table come to. */
export function summaryOf(table: FeatureTable): LayerSummary {
  let areaSquareMetres = 0;
  for (const area of table.areas) if (!Number.isNaN(area)) areaSquareMetres += area;
  return {
    features: table.count,
    vertices: table.positions.length / 2,
    bounds: table.bounds,
    areaSquareMetres,
  };
}

/** Where a feature lies. */
interface Whereabouts {
  readonly centre: Position | undefined;
  readonly bounds: Bounds | undefined;
}

interface Part {
  readonly type: number;
  readonly positions: GeoJSON.Position[];
}

function partsOf(table: FeatureTable, index: number): Part[] {
  const { featureStarts, partStarts, partTypes, positions } = table;
  const first = featureStarts[index] ?? 0;
  return Array.from({ length: (featureStarts[index + 1] ?? first) - first }, (_, offset) => {
    const part = first + offset;
    const start = partStarts[part] ?? 0;
    const vertices = Array.from({ length: (partStarts[part + 1] ?? start) - start }, (__, at) => [
      positions[2 * (start + at)] ?? 0,
      positions[2 * (start + at) + 1] ?? 0,
    ]);
    return { type: partTypes[part] ?? PART.points, positions: vertices };
  });
}

/**
 * The centre of mass of a feature's polygons, or the middle vertex where it has none; and the box about all of it.
 * Both are `undefined` where it has no position.
 */
export function featurePositionOf(table: FeatureTable, index: number): Whereabouts {
  const parts = partsOf(table, index);
  const vertices = parts.flatMap(({ positions }) => positions);
  if (vertices.length === 0) return { centre: undefined, bounds: undefined };
  const polygons: GeoJSON.Position[][][] = [];
  for (const { type, positions } of parts) {
    if (type === PART.outer) polygons.push([positions]);
    else if (type === PART.hole) polygons.at(-1)?.push(positions);
  }
  return {
    centre:
      polygons.length > 0
        ? centroidOf({ type: "MultiPolygon", coordinates: polygons })
        : lonLat(vertices[Math.floor(vertices.length / 2)]),
    // Each part as a polygon of its own, so that the way from one to the next does not count.
    bounds: boundsOf({
      type: "MultiPolygon",
      coordinates: parts.flatMap(({ type, positions }) =>
        type === PART.points ? positions.map((position) => [[position]]) : [[positions]],
      ),
    }),
  };
}

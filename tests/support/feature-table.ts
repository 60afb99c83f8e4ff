import type { Bounds } from "../../src/geo/position.ts";
import { bulkAreaSquareMetres } from "../../src/geo/measure/authalic.ts";
import { type FeatureTable, PART, type PartType } from "../../src/geojson/feature-table.ts";

interface Named {
  readonly name?: string;
  readonly geometry: GeoJSON.Geometry | null;
}

type Part = readonly [type: PartType, positions: readonly GeoJSON.Position[]];

function partsOf(geometry: GeoJSON.Geometry | null): readonly Part[] {
  switch (geometry?.type) {
    case "Point":
      return [[PART.points, [geometry.coordinates]]];
    case "MultiPoint":
      return [[PART.points, geometry.coordinates]];
    case "LineString":
      return [[PART.line, geometry.coordinates]];
    case "MultiLineString":
      return geometry.coordinates.map((line) => [PART.line, line] as const);
    case "Polygon":
      return geometry.coordinates.map((ring, at) => [at ? PART.hole : PART.outer, ring] as const);
    case "MultiPolygon":
      return geometry.coordinates.flatMap((coordinates) =>
        partsOf({ type: "Polygon", coordinates }),
      );
    case "GeometryCollection":
      return geometry.geometries.flatMap(partsOf);
    default:
      return [];
  }
}

const areaOf = (geometry: GeoJSON.Geometry | null): number =>
  geometry?.type === "Polygon" || geometry?.type === "MultiPolygon"
    ? bulkAreaSquareMetres(geometry)
    : Number.NaN;

/** Begins of runs of these lengths, and the end of the last. */
const startsOf = (lengths: readonly number[]): Uint32Array<ArrayBuffer> => {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries())
    starts[index + 1] = (starts[index] ?? 0) + length;
  return starts;
};

/** The table that an import would make of features; each one's text is the feature as JSON. */
export function aFeatureTable(features: readonly Named[], bounds?: Bounds): FeatureTable {
  const parts = features.map(({ geometry }) => partsOf(geometry));
  const all = parts.flat();
  const texts = features.map(({ name, geometry }) =>
    JSON.stringify({ type: "Feature", properties: { name }, geometry }),
  );
  const bytes = texts.map((text) => new TextEncoder().encode(text).length);
  const textStarts = startsOf(bytes.map((length) => length + 1)).slice(0, -1);
  return {
    count: features.length,
    positions: new Float64Array(all.flatMap(([, run]) => run.flatMap(([x = 0, y = 0]) => [x, y]))),
    partStarts: startsOf(all.map(([, run]) => run.length)),
    partTypes: new Uint8Array(all.map(([type]) => type)),
    featureStarts: startsOf(parts.map((own) => own.length)),
    areas: new Float64Array(features.map(({ geometry }) => areaOf(geometry))),
    names: features.map(({ name = "" }) => `${name}\n`).join(""),
    texts: new Blob([texts.map((text) => `${text},`).join("")]),
    textStarts,
    textEnds: textStarts.map((start, index) => start + (bytes[index] ?? 0)),
    bounds,
  };
}

import type { Line } from "../geometry/generalise.ts";
import type { SquarePoint } from "../geometry/mercator.ts";

/** What a tile says about a feature; keys with `undefined` are left out. */
export type Tags = Readonly<Record<string, string | number | boolean | undefined>>;

/** A feature in the Mercator square. */
export type SquareFeature = GeoJSON.Feature<
  GeoJSON.Geometry,
  Record<string, string | number | boolean>
>;

/** A layer of vector tiles: its name in the tile, its fields as TileJSON names them, and its features at each zoom. */
export interface TileLayer {
  readonly name: string;
  readonly fields: Readonly<Record<string, "String" | "Number" | "Boolean">>;
  readonly minZoom: number;
  readonly featuresAt: (zoom: number) => readonly SquareFeature[];
}

const present = (tags: Tags): Record<string, string | number | boolean> =>
  Object.fromEntries(
    Object.entries(tags).filter(
      (entry): entry is [string, string | number | boolean] => entry[1] !== undefined,
    ),
  );

/** A point feature. */
export const pointFeature = (coordinates: SquarePoint, tags: Tags): SquareFeature => ({
  type: "Feature",
  properties: present(tags),
  geometry: { type: "Point", coordinates },
});

/** All lines as one feature, or none when there is none: one feature is smaller than many with the same tags. */
export const lineFeatures = (lines: readonly Line[], tags: Tags = {}): SquareFeature[] =>
  lines.length === 0
    ? []
    : [
        {
          type: "Feature",
          properties: present(tags),
          geometry: { type: "MultiLineString", coordinates: lines.map((line) => [...line]) },
        },
      ];

/** A feature of polygons, each its outer ring and then its holes. */
export const polygonFeature = (
  polygons: readonly (readonly Line[])[],
  tags: Tags = {},
): SquareFeature => ({
  type: "Feature",
  properties: present(tags),
  geometry: {
    type: "MultiPolygon",
    coordinates: polygons.map((rings) => rings.map((ring) => [...ring])),
  },
});

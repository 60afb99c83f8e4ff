import type { LayerSpecification } from "maplibre-gl";
import { createMemo } from "solid-js";
import type { EdgeCrossing } from "../../geo/draft/crossings.ts";
import type { Position } from "../../geo/position.ts";
import { edgeAfter } from "../../geo/outline/address.ts";
import type { OutlineEditing } from "../../state/draw/outline-editing.ts";
import type { MapLayer } from "../map-layer.ts";
import { collection, feature, pointFeature } from "../sources/feature.ts";
import { OUTLINE_TILES } from "../sources/sources.ts";
import { FONT } from "../symbology/labels.ts";
import type { Palette } from "../symbology/palette.ts";

const SOURCE = { edges: "draft-crossing-edges", places: "draft-crossings" } as const;

const layers = (palette: Palette): LayerSpecification[] => [
  {
    id: "draft-crossing-edge",
    type: "line",
    source: SOURCE.edges,
    layout: { "line-cap": "round" },
    paint: { "line-color": palette.error, "line-width": 3 },
  },
  {
    id: "draft-crossing",
    type: "symbol",
    source: SOURCE.places,
    layout: {
      "text-field": "×",
      "text-font": FONT.strong,
      "text-size": 26,
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: {
      "text-color": palette.error,
      "text-halo-color": palette.halo,
      "text-halo-width": 2,
    },
  },
];

/** The edges that cross, by the corners that are set and the positions that would follow. */
function crossedEdges(
  crossings: readonly EdgeCrossing[],
  path: readonly Position[],
): GeoJSON.FeatureCollection {
  const numbers = new Set(crossings.flatMap(({ edges }) => edges));
  return collection(
    [...numbers].flatMap((number) => {
      const [from, to] = [path[number], path[number + 1]];
      const coordinates = [from, to].flatMap((end) => (end ? [[...end]] : []));
      return coordinates.length === 2 ? [feature({ type: "LineString", coordinates }, {})] : [];
    }),
  );
}

/** The edges of an outline that cross. */
function crossedOutlineEdges(outline: OutlineEditing): GeoJSON.FeatureCollection {
  const { geometry, crossings = [] } = outline.crossed() ?? {};
  return collection(
    crossings.flatMap(({ edges }) =>
      edges.flatMap((edge) => {
        const ends = geometry && edgeAfter(geometry, edge);
        if (!ends) return [];
        const coordinates = ends.map(({ position }) => position);
        return [feature({ type: "LineString", coordinates }, {})];
      }),
    ),
  );
}

/** Where edges of what is drawn cross each other, or those of the outline that is edited. */
export const CROSSINGS: MapLayer = {
  createSources: ({ atlas: { draw } }) => {
    const edited = createMemo(() =>
      draw.isEditing() && !draw.isActive() ? draw.outline() : undefined,
    );
    const crossings = createMemo(() => {
      const state = draw.state();
      return state ? [...state.crossings(), ...state.aimedCrossings()] : [];
    });
    const path = (): readonly Position[] => {
      const state = draw.state();
      const corners = state?.draft()?.corners ?? [];
      const aim = state?.aim();
      return [...corners, ...(aim ? [aim] : []), ...corners.slice(0, 1)];
    };
    return [
      {
        id: SOURCE.edges,
        features: () => {
          const outline = edited();
          if (outline) return crossedOutlineEdges(outline);
          return crossedEdges(crossings(), crossings().length > 0 ? path() : []);
        },
        options: OUTLINE_TILES,
      },
      {
        id: SOURCE.places,
        features: () =>
          collection(
            (edited()?.crossings() ?? crossings()).map(({ position }) =>
              pointFeature(position, {}),
            ),
          ),
      },
    ];
  },
  style: ({ palette }) => ({ top: layers(palette) }),
};

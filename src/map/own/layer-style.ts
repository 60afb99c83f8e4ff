import type {
  ExpressionSpecification,
  LayerSpecification,
  VectorSourceSpecification,
} from "maplibre-gl";
import type { Bounds } from "../../geo/position.ts";
import { LAYER_MAX_ZOOM, TILE_LAYER } from "../../layers/tile-grid.ts";
import { layerSourceId } from "./ids.ts";
import { LAYER_SCHEME } from "./layer-tiles.ts";
import { OWN_LINE_WIDTH } from "./own-layers.ts";

/** What the map draws of a big layer: as little as its style depends on. */
export interface LayerOnMap {
  readonly collection: string;
  readonly content: string;
  /** `#rrggbb` */
  readonly colour: string;
  readonly bounds: Bounds | undefined;
}

const isPoint: ExpressionSpecification = ["==", ["geometry-type"], "Point"];

/** Adds an opacity of 18 % to `#rrggbb`: a fill's own opacity would take its outline along. */
const faint = (colour: string): string => `${colour}2e`;

function sourceOf({ content, bounds }: LayerOnMap): VectorSourceSpecification {
  const crossesAntimeridian = bounds !== undefined && bounds[0] > bounds[2];
  return {
    type: "vector",
    tiles: [`${LAYER_SCHEME}://${content}/{z}/{x}/{y}`],
    maxzoom: LAYER_MAX_ZOOM,
    // The engine takes no box across the antimeridian: such a layer is asked for everywhere.
    ...(bounds && !crossesAntimeridian && { bounds: [...bounds] }),
  };
}

/** A source for each layer. */
export const layerSources = (
  layers: readonly LayerOnMap[],
): Record<string, VectorSourceSpecification> =>
  Object.fromEntries(layers.map((layer) => [layerSourceId(layer.collection), sourceOf(layer)]));

/**
 * The layers of one big layer. Nothing in them depends on a feature's state or properties but which of them draws it,
 * so that a hundred thousand features cost no more than their vertices.
 */
function stylesOf({ collection, colour }: LayerOnMap): LayerSpecification[] {
  const source = layerSourceId(collection);
  const of = { source, "source-layer": TILE_LAYER };
  return [
    {
      ...of,
      id: `${source}/fill`,
      type: "fill",
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "fill-color": faint(colour), "fill-outline-color": colour },
    },
    {
      ...of,
      id: `${source}/line`,
      type: "line",
      filter: ["any", ["==", ["geometry-type"], "LineString"], ["has", "large"]],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": colour, "line-width": OWN_LINE_WIDTH },
    },
    {
      ...of,
      id: `${source}/dot`,
      type: "circle",
      filter: ["all", isPoint, ["has", "dot"]],
      paint: { "circle-color": colour, "circle-radius": 1.75 },
    },
    {
      ...of,
      id: `${source}/point`,
      type: "circle",
      filter: ["all", isPoint, ["!", ["has", "dot"]]],
      paint: { "circle-color": colour, "circle-radius": 4 },
    },
  ];
}

/** The layers of all big layers, the first import lowest. */
export const layerStyles = (layers: readonly LayerOnMap[]): LayerSpecification[] =>
  layers.flatMap(stylesOf);

import type {
  LayerSpecification,
  Map as MapLibre,
  SourceSpecification,
  StyleSpecification,
} from "maplibre-gl";
import { type Accessor, untrack } from "solid-js";
import { collection, feature, pointFeature } from "../sources/feature.ts";
import { BASEMAP_LAYER } from "../basemap/ids.ts";
import { OWN_LAYER } from "../own/ids.ts";
import { FONT } from "../symbology/labels.ts";
import { PRELOAD_SOURCE } from "../sources/sources.ts";
import type { MapActivity } from "./idle-detection.ts";

/** One layer for each kind of shader that no world map needs, but every nearer view. */
const PRELOADED: readonly string[] = [
  BASEMAP_LAYER.worldProvinces,
  BASEMAP_LAYER.worldPlaces,
  OWN_LAYER.marks,
];

/** Drawn like any other, but far below the first of 255 steps that a screen can show. */
const UNSEEN = 0.001;
/** Long enough not to be simplified away at any zoom. */
const LINE_DEGREES = 5;

const unseen = {
  line: { "line-opacity": UNSEEN },
  symbol: { "text-opacity": UNSEEN },
  circle: { "circle-opacity": UNSEEN, "circle-stroke-opacity": UNSEEN },
} as const;

const idOf = (layer: { readonly id: string }): string => `${PRELOAD_SOURCE}/${layer.id}`;

/** A layer that is drawn as the given one is, from the source of a line and a point, unseen. */
function twinOf(layer: LayerSpecification): LayerSpecification[] {
  const base = { id: idOf(layer), source: PRELOAD_SOURCE } as const;
  switch (layer.type) {
    case "line": {
      const { layout = {}, paint } = layer;
      return [{ ...base, type: "line", layout, paint: { ...paint, ...unseen.line } }];
    }
    case "circle":
      return [{ ...base, type: "circle", paint: { ...layer.paint, ...unseen.circle } }];
    case "symbol": {
      const alone = { "text-allow-overlap": true, "text-ignore-placement": true } as const;
      // In a font that the first view has, and without an image: others would have to be had, and painted for.
      const text = { "text-field": "a", "text-font": FONT.medium, "icon-image": "" };
      const layout = { ...layer.layout, ...alone, ...text };
      return [{ ...base, type: "symbol", layout, paint: { ...layer.paint, ...unseen.symbol } }];
    }
    default:
      return [];
  }
}

/** A line and a point in the middle of the view. */
function sourceAt(map: MapLibre): SourceSpecification {
  const { lng, lat } = map.getCenter();
  const ends = [
    [lng, lat],
    [lng + LINE_DEGREES, lat],
  ];
  const facts = { population: 1, colour: "#000000" };
  const line = feature({ type: "LineString" as const, coordinates: ends }, facts);
  return {
    type: "geojson",
    data: collection<GeoJSON.Geometry, typeof facts>([line, pointFeature([lng, lat], facts)]),
  };
}

/**
 * Has shaders made ahead of the first nearer view: a software renderer holds that view up for 100 to 200 ms while it
 * makes them. Draws a line and a point once, unseen, with what the style's own layers are drawn with. `isOwn` tells of
 * an event of the engine whether it is of nothing else.
 */
export function createShaderPreload(map: MapLibre, style: Accessor<StyleSpecification>) {
  const present = (): StyleSpecification => untrack(style);
  const twins = present()
    .layers.filter(({ id }) => PRELOADED.includes(id))
    .flatMap(twinOf);
  // The engine tells of layers that come or go with its next frame, and not which they are.
  let touched: StyleSpecification | undefined;
  const end = (): void => {
    // A new style that came meanwhile has taken them away already.
    if (!map.getSource(PRELOAD_SOURCE)) return;
    touched = present();
    for (const { id } of twins) if (map.getLayer(id)) map.removeLayer(id);
    map.removeSource(PRELOAD_SOURCE);
  };
  return {
    begin: (): void => {
      touched = present();
      map.addSource(PRELOAD_SOURCE, sourceAt(map));
      for (const twin of twins) map.addLayer(twin);
      map.once("idle", end);
    },
    isOwn: ({ type, sourceId }: MapActivity): boolean => {
      if (type !== "styledata") return sourceId === PRELOAD_SOURCE;
      const isOwn = touched === present();
      touched = undefined;
      return isOwn;
    },
  };
}

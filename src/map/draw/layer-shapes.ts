import type { Map as MapLibre } from "maplibre-gl";
import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js";
import type { CollectionId, OwnParkId } from "../../document/document.ts";
import { readFeature } from "../../document/feature.ts";
import type { SnapShape } from "../../geo/snap/snap-index.ts";
import type { Atlas } from "../../state/atlas.ts";
import { layerOfSource } from "../own/ids.ts";

/** What of the user's big layers can be snapped to. */
export interface LayerShapes {
  readonly shapes: readonly SnapShape[];
  /** Whether these are all that the map shows. */
  readonly isWhole: boolean;
}

const NONE: LayerShapes = { shapes: [], isWhole: true };

/** The texts of more features are not asked for at once. */
const MOST_FEATURES = 500;

interface FeatureInView {
  readonly id: OwnParkId;
  readonly collection: CollectionId;
  readonly index: number;
}

/** The features of layers that are on the map, each once: in its tiles they may lie in several pieces. */
function featuresInView(
  map: MapLibre,
  collections: readonly CollectionId[],
): readonly FeatureInView[] {
  const layers = map.getLayersOrder().filter((id) => layerOfSource(id) !== undefined);
  const found = new Map<OwnParkId, FeatureInView>();
  if (layers.length === 0) return [];
  for (const { source, id: index } of map.queryRenderedFeatures({ layers })) {
    const layer = layerOfSource(source);
    const collection = collections.find((one) => one === layer);
    if (!collection || typeof index !== "number") continue;
    const id = `own-${collection}.${index}` as OwnParkId;
    found.set(id, { id, collection, index });
  }
  return [...found.values()];
}

/**
 * The features of big layers in view, while something is drawn or edited. Tiles are clipped and rounded: they tell which
 * features there are, and the numbers are those of their texts. Looked through when the map has come to rest. Needs an owner.
 */
export function createLayerShapes(
  map: MapLibre,
  { document: { layers }, draw }: Atlas,
): Accessor<LayerShapes> {
  const [known, setKnown] = createSignal(NONE);
  const shapeOf = async ({ id, collection, index }: FeatureInView): Promise<SnapShape[]> => {
    const text = await layers.text(collection, index);
    if (text === undefined) return [];
    const { geometry } = readFeature({ id, collection, order: index, text });
    return geometry ? [{ owner: id, geometry }] : [];
  };
  createEffect(() => {
    const collections = layers.shown().map(({ collection }) => collection.id);
    if (!draw.takesPointer() || collections.length === 0) return void setKnown(NONE);
    let isCurrent = false;
    let isOver = false;
    const look = async (): Promise<void> => {
      if (isCurrent || !map.areTilesLoaded()) return;
      isCurrent = true;
      const found = featuresInView(map, collections);
      if (found.length > MOST_FEATURES) return void setKnown({ shapes: [], isWhole: false });
      const shapes = (await Promise.all(found.map(shapeOf))).flat();
      if (isCurrent && !isOver) setKnown({ shapes, isWhole: true });
    };
    const lookAtRest = (): void => void look();
    const forget = (): void => void (isCurrent = false);
    lookAtRest();
    map.on("moveend", forget);
    map.on("idle", lookAtRest);
    onCleanup(() => {
      isOver = true;
      map.off("moveend", forget);
      map.off("idle", lookAtRest);
    });
  });
  return known;
}

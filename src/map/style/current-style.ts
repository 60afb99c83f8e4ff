import type { StyleSpecification } from "maplibre-gl";
import { type Accessor, createMemo, untrack } from "solid-js";
import type { LandmarkId } from "../../catalogue/landmark.ts";
import type { Atlas } from "../../state/atlas.ts";
import { openArchives } from "../basemap/archives.ts";
import type { LineOnMap } from "../distances/line-features.ts";
import type { LateLayers, MapLayer } from "../map-layer.ts";
import { MAP_LAYERS } from "../map-layers.ts";
import { createLayersOnMap } from "../own/own-on-map.ts";
import { collection } from "../sources/feature.ts";
import { type OverlaySource, sourcesNow } from "../sources/sources.ts";
import type { MapText } from "../symbology/map-text.ts";
import { styleOf } from "./style.ts";

function createLines(atlas: Atlas, text: Accessor<MapText>): Accessor<readonly LineOnMap[]> {
  const lineTo = (id: LandmarkId): LineOnMap[] => {
    const landmark = atlas.catalogue.landmark(id);
    const distance = landmark && atlas.view.selection.distanceTo(landmark);
    if (!landmark || !distance) return [];
    const { centroidMetres, centroid, bearingDegrees } = distance;
    const label = text().distance(centroidMetres);
    return [{ landmark, from: centroid, length: centroidMetres, bearing: bearingDegrees, label }];
  };
  return createMemo(() => atlas.view.selection.lines().flatMap(lineTo));
}

const NOTHING = collection([]);

/**
 * The sources of all that the map draws over its basemap, in the order of the list. Their features are made anew only
 * when a signal that they are made of has changed. Needs an owner.
 */
export function createOverlay(
  atlas: Atlas,
  text: Accessor<MapText>,
  layers: readonly MapLayer[] = MAP_LAYERS,
): readonly OverlaySource[] {
  const inputs = { atlas, text, lines: createLines(atlas, text) };
  return layers.flatMap(({ entry, createSources }) => {
    const isShown = createMemo(() => !entry || atlas.view.mapLayers.isShown(entry));
    return createSources(inputs).map((source) => {
      const features = createMemo(() => (isShown() ? source.features() : NOTHING));
      return { ...source, features };
    });
  });
}

/** What the style follows from beside the user's choices. */
interface StyleParts {
  readonly atlas: Atlas;
  readonly overlay: readonly OverlaySource[];
  readonly text: Accessor<MapText>;
  readonly street: Accessor<StyleSpecification | undefined>;
  /** What comes on top once drawing was used. */
  readonly drawing: Accessor<LateLayers | undefined>;
}

/** The style that the user's choices ask for, with the data of the moment: those do not make a new style. */
export function createStyle(parts: StyleParts): Accessor<StyleSpecification> {
  const { atlas, text, street, drawing } = parts;
  const { settings } = atlas;
  const bigLayers = createLayersOnMap(atlas);
  // Anew with each map: what could not be had of them is remembered.
  const archives = openArchives();
  // The text is anew with other units, too.
  const labels = createMemo(() => text().labels);
  return createMemo(() => {
    const choices = {
      theme: settings.theme(),
      labels: labels(),
      projection: settings.projection(),
      street: street(),
      bigLayers: bigLayers(),
    };
    const { layers = [], overlay: late = [] } = drawing() ?? {};
    const overlay = untrack(() => sourcesNow([...parts.overlay, ...late]));
    return styleOf({ ...choices, archives, overlay }, [...MAP_LAYERS, ...layers]);
  });
}

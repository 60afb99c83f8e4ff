import { type Accessor, createMemo } from "solid-js";
import type { Landmark, LandmarkId } from "../../catalogue/landmark.ts";
import type { Position } from "../../geo/position.ts";
import type { Atlas } from "../../state/atlas.ts";
import { createSourceData } from "../sources/bind-source.ts";
import { collection } from "../sources/feature.ts";
import { graticuleFeatures, graticuleWindow, sameWindow } from "../basemap/graticule.ts";
import { SOURCE } from "../sources/ids.ts";
import { freeSide } from "../symbology/label-side.ts";
import { landmarkFeatures } from "../landmarks/landmark-features.ts";
import { lineFeatures, lineLabelFeatures, type LineOnMap } from "../lines/line-features.ts";
import { createOwnOverlay } from "../own/own-overlay.ts";
import {
  emphasisOf,
  footprintFeatures,
  footprintLabelFeatures,
  markFeatures,
  type ParkOnMap,
  unlistedFeatures,
} from "../parks/park-features.ts";
import { ringFeatures, ringLabelFeatures } from "../lines/ring-features.ts";
import type { OverlaySource } from "../sources/sources.ts";
import type { MapText } from "../symbology/map-text.ts";

export type Overlay = Readonly<Record<OverlaySource, Accessor<GeoJSON.FeatureCollection>>>;

const EMPTY = collection([]);
/** Lines are cut back anew when the scale has changed by this many zoom levels; labels turn by these degrees. */
const ZOOM_STEP = 0.5;
const BEARING_STEP = 15;

/** The parks as the map draws them now. */
function createParks(
  atlas: Atlas,
  text: Accessor<MapText>,
  lines: Accessor<readonly LineOnMap[]>,
): Accessor<readonly ParkOnMap[]> {
  const listed = createMemo(
    () => new Set(atlas.catalogue.list.listedParks().map((park) => park.id)),
  );
  const selectedSide = createMemo(() => freeSide(lines().map((line) => line.bearing)));
  return createMemo(() =>
    atlas.catalogue.parks().map((park) => ({
      park,
      centroid: atlas.catalogue.measures.of(park).centroid,
      label: text().parkLabel(park),
      listed: listed().has(park.id),
      emphasis: emphasisOf(
        park.id,
        atlas.view.selection.parkId(),
        atlas.view.selection.hoveredPark(),
      ),
      side: park.id === atlas.view.selection.parkId() ? selectedSide() : "east",
    })),
  );
}

/** The centre of the selected park: lines and rings start from it. */
function createOrigin(atlas: Atlas): Accessor<Position | undefined> {
  return atlas.view.selection.origin;
}

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

function createGraticule(atlas: Atlas): Accessor<GeoJSON.FeatureCollection> {
  const shown = createMemo(
    () => {
      const { lon = 0, lat = 0, zoom = 0 } = atlas.view.camera.view() ?? {};
      return graticuleWindow(lon, lat, zoom);
    },
    undefined,
    { equals: sameWindow },
  );
  return createMemo(() => graticuleFeatures(shown()));
}

/** All that the map prints over its basemap, each source's data derived from the state. Needs an owner. */
export function createOverlay(atlas: Atlas, text: Accessor<MapText>): Overlay {
  const lines = createLines(atlas, text);
  const parks = createParks(atlas, text, lines);
  const origin = createOrigin(atlas);
  const ringCentre = createMemo(() => (atlas.settings.rings() ? origin() : undefined));
  const lineZoom = createMemo(() => Math.round(atlas.view.camera.zoom() / ZOOM_STEP) * ZOOM_STEP);
  const bearing = createMemo(
    () => Math.round((atlas.view.camera.view()?.bearing ?? 0) / BEARING_STEP) * BEARING_STEP,
  );
  const landmarkLabel = (landmark: Landmark): string => text().landmarkName(landmark);
  const about = (
    make: (centre: Position) => GeoJSON.FeatureCollection,
  ): Accessor<GeoJSON.FeatureCollection> =>
    createSourceData(() => {
      const centre = ringCentre();
      return centre ? make(centre) : EMPTY;
    });
  return {
    ...createOwnOverlay(atlas),
    [SOURCE.graticule]: createGraticule(atlas),
    [SOURCE.footprints]: createSourceData(() => footprintFeatures(parks())),
    [SOURCE.marks]: createSourceData(() => markFeatures(parks())),
    [SOURCE.labels]: createSourceData(() => footprintLabelFeatures(parks())),
    [SOURCE.unlisted]: createSourceData(() => unlistedFeatures(parks())),
    [SOURCE.landmarks]: createSourceData(() =>
      landmarkFeatures({
        landmarks: atlas.catalogue.landmarks(),
        label: landmarkLabel,
        drawn: new Set(lines().map((line) => line.landmark.id)),
        from: origin(),
      }),
    ),
    [SOURCE.lines]: createSourceData(() => lineFeatures(lines(), lineZoom())),
    [SOURCE.lineLabels]: createSourceData(() =>
      lineLabelFeatures(lines(), { zoom: lineZoom(), bearing: bearing() }),
    ),
    [SOURCE.rings]: about(ringFeatures),
    [SOURCE.ringLabels]: about((centre) => ringLabelFeatures(centre, text().ringDistance)),
  };
}

import type { Map as MapLibre, StyleSpecification } from "maplibre-gl";
import { type Accessor, createEffect, createSignal, on, onCleanup, untrack } from "solid-js";
import type { Atlas } from "../state/atlas.ts";
import { bindFeatureState, bindSource } from "./sources/bind-source.ts";
import { cameraOf, type CameraPadding, viewOf } from "./camera/camera.ts";
import { followPointer } from "./camera/gestures.ts";
import type { Drawing } from "./draw/lazy-drawing.ts";
import { bindHomeDistrict } from "./basemap/home-district.ts";
import { createIdleDetection, followMapState } from "./engine/idle-detection.ts";
import { MAP_LAYERS } from "./map-layers.ts";
import { layerOfSource } from "./own/ids.ts";
import { type OverlaySource, PRELOAD_SOURCE } from "./sources/sources.ts";
import type { StreetBasemap } from "./basemap/street-basemap.ts";
import type { MapText } from "./symbology/map-text.ts";
import { preloadShadersLater } from "./engine/preload-shaders-when-idle.ts";
import { watchSources } from "./sources/watch-sources.ts";

export interface MapBinding {
  readonly atlas: Atlas;
  readonly overlay: readonly OverlaySource[];
  readonly drawing: Accessor<Drawing | undefined>;
  readonly street: StreetBasemap;
  readonly style: Accessor<StyleSpecification>;
  /** The engine will not draw any more. */
  readonly isGone: Accessor<boolean>;
  readonly props: { readonly text: MapText; readonly padding: CameraPadding };
}

function bindOverlay(map: MapLibre, { atlas, overlay, style }: MapBinding): void {
  for (const source of overlay) bindSource(map, source, style);
  for (const { states } of MAP_LAYERS) {
    for (const binding of states?.(atlas) ?? []) bindFeatureState(map, binding);
  }
  bindHomeDistrict(map, atlas.view.selection.park, style);
}

function bindCamera(map: MapLibre, { atlas, props }: MapBinding): void {
  const onMove = (): void => atlas.view.camera.moved(viewOf(map));
  const camera = cameraOf(
    map,
    untrack(() => props.padding),
  );
  map.on("move", onMove);
  createEffect(on(() => props.padding, camera.keepClearOf, { defer: true }));
  createEffect(
    on(
      atlas.settings.projection,
      (projection) => projection === "globe" && camera.fillWithGlobe(),
      {
        defer: true,
      },
    ),
  );
  atlas.view.camera.attach(camera);
  onCleanup(() => atlas.view.camera.attach(undefined));
}

function bindState(map: MapLibre, { atlas, overlay, street, style, isGone }: MapBinding): void {
  const [failed, setFailed] = createSignal(false);
  const idle = createIdleDetection(map, preloadShadersLater(map, style));
  createEffect(on(style, () => setFailed(false), { defer: true }));
  watchSources(map, {
    isOwn: (source) =>
      overlay.some(({ id }) => id === source) ||
      source === PRELOAD_SOURCE ||
      layerOfSource(source) !== undefined,
    street: street.style,
    isEverywhere: street.isEverywhere,
    streetLost: street.retreat,
    embeddedLost: () => setFailed(true),
  });
  // Before the user's document and the link's parks are there, nobody knows whether all of it is painted.
  const unpacking = (): boolean => {
    const { phase, file } = atlas.linked.state();
    return phase === "reading" && file === undefined;
  };
  const pending = (): boolean => street.pending() || !atlas.document.own.ready() || unpacking();
  followMapState({ idle, failed: () => failed() || isGone(), pending }, atlas.view.camera.report);
}

/**
 * The drawing surface takes the keyboard; it is an application within the region that has the map's name. Called as soon
 * as there is a map: the engine gives the surface that name, too. Needs an owner.
 */
export function nameCanvas(map: MapLibre, props: MapBinding["props"]): void {
  const canvas = map.getCanvas();
  canvas.setAttribute("role", "application");
  createEffect(() => canvas.setAttribute("aria-label", props.text.canvasName));
}

/** Takes the gestures of drawing, once its code is there and its layers are in the style. */
function bindDrawing(map: MapLibre, { drawing, style }: MapBinding): void {
  createEffect(() => {
    const { overlay = [], bind } = drawing() ?? {};
    for (const source of overlay) bindSource(map, source, style);
    bind?.(map);
  });
}

/** Lets the state have pictures of the map, whose code comes when the first is asked for. */
function offerPictures(map: MapLibre, binding: MapBinding): void {
  const { picture } = binding.atlas;
  picture.attach(async () =>
    (await import("./snapshot/snapshot.ts")).snapshotterOf({ ...binding, map }),
  );
  onCleanup(() => picture.attach(undefined));
}

/** Ties a map whose first style is there to the state: what it shows, where it looks, what is done to it. */
export function bindMap(map: MapLibre, binding: MapBinding): void {
  bindState(map, binding);
  createEffect(
    on(binding.style, (style) => void map.setStyle(style, { diff: true }), { defer: true }),
  );
  bindOverlay(map, binding);
  bindDrawing(map, binding);
  followPointer(map, binding.atlas);
  bindCamera(map, binding);
  offerPictures(map, binding);
}

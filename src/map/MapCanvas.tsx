import { createEffect, on, onCleanup, onMount, untrack } from "solid-js";
import type { Atlas } from "../state/atlas.ts";
import { cooperateInPage } from "./camera/cooperative-gestures.ts";
import { createMap } from "./engine/create-map.ts";
import { followEngine } from "./engine/engine-faults.ts";
import { createDrawing } from "./draw/lazy-drawing.ts";
import { serveLayerTiles } from "./own/layer-tiles.ts";
import { bindMap, nameCanvas } from "./bind-map.ts";
import "./map.css";
import type { CameraPadding } from "./camera/camera.ts";
import { createOverlay, createStyle } from "./style/current-style.ts";
import { createStreetBasemap } from "./basemap/street-basemap.ts";
import type { GestureHints, MapText } from "./symbology/map-text.ts";

export interface MapCanvasProps {
  readonly atlas: Atlas;
  readonly text: MapText;
  readonly padding: CameraPadding;
  /** Given where the map stands in somebody else's page, to which it leaves the wheel and one finger. */
  readonly hints?: GestureHints | undefined;
}

/**
 * The map: the one region "Map" of the page. With each `round` of the camera a new one is made. Its `data-state` is `loading`, `idle` or `error`, its `data-basemap` is the
 * one that is drawn, `embedded` or `street`.
 */
export function MapCanvas(props: MapCanvasProps) {
  let container!: HTMLDivElement;
  const street = createStreetBasemap(
    untrack(() => ({
      settings: props.atlas.settings,
      notices: props.atlas.page.notices,
      custom: props.atlas.view.customBasemap,
      labels: () => props.text.labels,
    })),
  );
  const begin = (): void => {
    const { atlas } = props;
    serveLayerTiles(atlas.document.layers);
    const text = (): MapText => props.text;
    const overlay = createOverlay(atlas, text);
    const drawing = createDrawing(atlas, text);
    const style = createStyle({ atlas, overlay, text, street: street.style, drawing });
    const { hints } = props;
    const map = createMap({
      container,
      style: untrack(style),
      view: atlas.view.camera.view(),
      hints,
    });
    onCleanup(() => map.remove());
    if (hints) cooperateInPage(map);
    nameCanvas(map, props);
    const { isAlive, isGone } = followEngine(map, {
      restored: atlas.view.camera.renew,
      missing: atlas.page.release.look,
    });
    const life = { atlas, overlay, drawing, street, style, props, isGone };
    createEffect(() => {
      if (isGone()) atlas.view.camera.report("error");
      else if (!isAlive()) atlas.view.camera.report("loading");
    });
    // An engine that has lost its context takes no orders.
    createEffect(on(isAlive, (alive) => alive && bindMap(map, life)));
  };
  const tryBegin = (): void => {
    try {
      begin();
    } catch {
      // Without WebGL 2 there is no map; the list and the cards work all the same.
      props.atlas.view.camera.report("error");
    }
  };
  onMount(() => createEffect(on(() => props.atlas.view.camera.round(), tryBegin)));
  return (
    <div
      class="map-canvas"
      role="region"
      aria-label={props.text.regionName}
      data-state={props.atlas.view.camera.mapState()}
      data-basemap={street.style() ? "street" : "embedded"}
    >
      <div class="map-engine" ref={container} />
    </div>
  );
}

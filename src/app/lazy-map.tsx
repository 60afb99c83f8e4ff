import { createEffect, on } from "solid-js";
import type { MapCanvasProps } from "../map/MapCanvas.tsx";
import { lazyComponent } from "../panels/ui/lazy/lazy-component.tsx";
import type { LoadFailureState } from "../panels/ui/lazy/LoadFailure.tsx";

/** The map with its engine, which is most of the page's script: the panels are there before it. */
export const LazyMap = lazyComponent(
  () => import("../map/MapCanvas.tsx"),
  (module) => module.MapCanvas,
  { failed: (failure, props) => <NoMap {...props} failure={failure} /> },
);

/** The region of a map that could not be loaded; what is said of that, and the way to try again, is a panel's. */
function NoMap(props: MapCanvasProps & { readonly failure: LoadFailureState }) {
  createEffect(
    on(
      () => props.failure.count(),
      () => props.atlas.view.camera.report("error"),
    ),
  );
  createEffect(
    on(
      () => props.atlas.view.camera.round(),
      () => props.failure.retry(),
      { defer: true },
    ),
  );
  return (
    <div
      class="map-canvas"
      role="region"
      aria-label={props.text.regionName}
      data-state={props.atlas.view.camera.mapState()}
    />
  );
}

import { createMemo, createSignal } from "solid-js";
import type { LandmarkId } from "../catalogue/landmark.ts";
import type { ParkId } from "../catalogue/park.ts";
import { boundsOf } from "../geo/bounds.ts";
import type { Bounds, Position } from "../geo/position.ts";
import type { Degrees } from "../geo/units.ts";
import type { CameraView, LinkedView } from "../share/view.ts";
import type { Camera } from "./camera.ts";
import type { CatalogueState } from "./catalogue.ts";
import type { MeasuresState } from "./measures.ts";
import type { SelectionState } from "./selection.ts";

/** Where the map is in its life: product.md names the three for `data-state`. */
export type MapState = "loading" | "idle" | "error";

/** A footprint fills the screen no further than this: its surroundings tell where it is. */
const NEAREST_FIT_ZOOM = 13.5;

interface Sources {
  readonly catalogue: CatalogueState;
  readonly measures: MeasuresState;
  readonly selection: SelectionState;
}

/** The box about the two ends of a line; it goes the shorter way round, as the line itself does. */
function boundsOfLine([lon1, lat1]: Position, [lon2, lat2]: Position): Bounds {
  const [low, high] = [Math.min(lon1, lon2), Math.max(lon1, lon2)];
  const [west, east] = high - low <= 180 ? [low, high] : [high, low];
  return [west, Math.min(lat1, lat2), east, Math.max(lat1, lat2)];
}

/** The map's camera when it is there. Orders that come before wait for it; only the last one counts. */
function createOrders() {
  const [camera, setCamera] = createSignal<Camera>();
  let waiting: ((camera: Camera) => void) | undefined;
  return {
    camera,
    order: (act: (camera: Camera) => void): void => {
      const present = camera();
      if (present) act(present);
      else waiting = act;
    },
    attach: (map: Camera | undefined): void => {
      setCamera(() => map);
      if (map) waiting?.(map);
      waiting = undefined;
    },
  };
}

/** The camera as the rest of the page sees it: where it is, and where to send it. */
export function createCameraState({ catalogue, measures, selection }: Sources, first?: CameraView) {
  const [view, setView] = createSignal<CameraView | undefined>(first);
  const { camera, order, attach } = createOrders();
  const [mapState, setMapState] = createSignal<MapState>("loading");
  const boundsOfPark = (id: ParkId): Bounds | undefined => {
    const park = catalogue.park(id);
    return park && boundsOf(park.geometry);
  };
  const zoomTo = (id: ParkId, jump = false): void => {
    const bounds = boundsOfPark(id);
    if (bounds) order((map) => map.fit(bounds, { maxZoom: NEAREST_FIT_ZOOM, jump }));
  };
  return {
    /** Where the reader looks from, as the map last told; `undefined` before it first did. */
    view,
    camera,
    mapState,
    /** Web maps have 512 px at zoom 0. */
    zoom: createMemo(() => view()?.zoom ?? 0),
    attach,
    moved: (next: CameraView): void => void setView(next),
    report: (state: MapState): void => void setMapState(state),
    zoomTo,
    zoomBy: (levels: number): void => order((map) => map.zoomBy(levels)),
    resetNorth: (): void => order((map) => map.resetNorth()),
    /** Looks at the map from a slant; 0 is straight down. */
    tilt: (pitch: Degrees): void => order((map) => map.goTo({ pitch })),
    fitAll: (jump = false): void => {
      const bounds = boundsOfAll(catalogue.parks().map((park) => measures.of(park).centroid));
      if (bounds) order((map) => map.fit(bounds, { jump }));
    },
    /** Shows a box, such as that of what was just added. */
    fitBounds: (bounds: Bounds): void =>
      order((map) => map.fit(bounds, { maxZoom: NEAREST_FIT_ZOOM })),
    goToPosition: ([lon, lat]: Position, zoom: number): void =>
      order((map) => map.goTo({ lon, lat, zoom })),
    /** Makes room for a line that was just drawn, where its far end is off screen. */
    showLine: (id: LandmarkId): void => {
      const park = selection.park();
      const landmark = catalogue.landmark(id);
      if (!park || !landmark) return;
      const bounds = boundsOfLine(measures.of(park).centroid, landmark.position);
      order((map) => {
        if (!map.shows(bounds)) map.fit(bounds, { maxZoom: NEAREST_FIT_ZOOM });
      });
    },
    /** Goes where a link says: to its camera, else to its park. */
    open: (linked: LinkedView): void => {
      const to = linked.camera;
      if (to) {
        setView(to);
        order((map) => map.goTo(to, { jump: true }));
      } else if (linked.park) zoomTo(linked.park, true);
    },
  };
}

/** The smallest box about positions that does not go round the back of the Earth. */
function boundsOfAll(positions: readonly Position[]): Bounds | undefined {
  if (positions.length === 0) return undefined;
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

export type CameraState = ReturnType<typeof createCameraState>;

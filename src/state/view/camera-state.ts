import { createEffect, createMemo, createSignal, on, untrack } from "solid-js";
import type { OutlinedPlace } from "../../catalogue/proposal/park-file.ts";
import { circleOutline, uncertainRadius } from "../../catalogue/park-summary.ts";
import type { LandmarkId } from "../../catalogue/landmark.ts";
import { readFeature } from "../../document/feature.ts";
import { boundsOf } from "../../geo/bounds.ts";
import { middleOfMost } from "../../geo/hemisphere.ts";
import type { Bounds, Position } from "../../geo/position.ts";
import { lonLat } from "../../geo/rings.ts";
import type { Degrees } from "../../geo/units.ts";
import type { LinkedView } from "../../share/link-keys.ts";
import type { CameraView } from "../../share/view.ts";
import type { Camera, CameraWay } from "./camera.ts";
import type { MapFirstState } from "../catalogue/map-first.ts";
import type { CatalogueState } from "../catalogue/catalogue.ts";
import type { MeasuresState } from "../catalogue/measures.ts";
import type { OwnDocumentState } from "../document/own-document.ts";
import type { SelectionState } from "./selection.ts";
import { isOwnId, ownOutline, type SubjectId } from "../catalogue/subject.ts";
import { mercatorX, mercatorY } from "../../geo/web-mercator.ts";

/** Where the map is in its life: `data-state` tells it to tests and tools. */
export type MapState = "loading" | "idle" | "error";

interface Sources {
  readonly catalogue: CatalogueState;
  readonly own: Pick<OwnDocumentState, "park" | "parks" | "collections" | "isShown">;
  readonly measures: MeasuresState;
  readonly selection: SelectionState;
  readonly mapFirst: MapFirstState;
}

/** The box about the two ends of a line; it goes the shorter way round, as the line itself does. */
function boundsOfLine([lon1, lat1]: Position, [lon2, lat2]: Position): Bounds {
  const [low, high] = [Math.min(lon1, lon2), Math.max(lon1, lon2)];
  const [west, east] = high - low <= 180 ? [low, high] : [high, low];
  return [west, Math.min(lat1, lat2), east, Math.max(lat1, lat2)];
}

/** The box of a park's outline, or that of the circle in which it lies where only a point is known. */
function boundsWithin(park: OutlinedPlace): Bounds {
  const { geometry } = park;
  const radius = uncertainRadius(park);
  const isPoint = geometry.type === "Point" && radius !== undefined;
  return boundsOf(isPoint ? circleOutline(lonLat(geometry.coordinates), radius) : geometry);
}

/** The map's camera when it is there. Orders that come before wait for it; only the last one counts. */
function createOrders() {
  const [camera, setCamera] = createSignal<Camera>();
  let waiting: ((camera: Camera) => void) | undefined;
  let last: typeof waiting;
  return {
    camera,
    order: (act: (camera: Camera) => void): void => {
      const present = camera();
      last = act;
      if (present) act(present);
      else waiting = act;
    },
    attach: (map: Camera | undefined): void => {
      // A flight that its map did not end is for the next one.
      if (!map && untrack(camera)?.isFlying()) waiting = last;
      setCamera(() => map);
      if (!map) return;
      waiting?.(map);
      waiting = undefined;
    },
  };
}

/** Going to positions and boxes, and to whatever has one. */
function createAims(sources: Sources, order: (act: (camera: Camera) => void) => void) {
  const { catalogue, measures, selection } = sources;
  const [awaited, setAwaited] = createSignal<{ readonly id: SubjectId; readonly jump: boolean }>();
  const fitBounds = (bounds: Bounds, way: CameraWay = {}): void =>
    order((map) => map.fit(bounds, { maxZoom: nearestZoom(bounds), ...way }));
  const zoomTo = (id: SubjectId, jump = false): void => {
    const park = isOwnId(id) ? undefined : catalogue.park(id);
    const bounds = park ? boundsWithin(park) : ownBounds(sources, id);
    if (bounds) fitBounds(bounds, { jump });
    // A layer's feature is on its way from its engine: the camera goes there when it is known.
    else setAwaited({ id, jump });
  };
  createEffect(
    on([awaited, selection.subject], ([wait, subject]) => {
      if (!wait || subject?.id !== wait.id || !subject.geometry) return;
      const bounds = measures.bounds(subject.geometry);
      setAwaited(undefined);
      if (bounds) fitBounds(bounds, { jump: wait.jump });
    }),
  );
  return {
    zoomTo,
    /** Shows a box, such as that of what was just added. */
    fitBounds,
    fitAll: (jump = false): void => {
      const positions = allPositions(sources);
      const bounds = boundsOfAll(positions);
      const facing = middleOfMost(positions);
      if (bounds) order((map) => map.fit(bounds, { jump, facing }));
    },
    goToPosition: ([lon, lat]: Position, zoom: number): void =>
      order((map) => map.goTo({ lon, lat, zoom })),
    /** Makes room for a line that was just drawn, where its far end is off screen. */
    showLine: (id: LandmarkId): void => {
      const from = selection.origin();
      const landmark = catalogue.landmark(id);
      if (!from || !landmark) return;
      const bounds = boundsOfLine(from, landmark.position);
      order((map) => {
        if (map.shows(bounds, true)) return;
        map.fit(bounds, { maxZoom: nearestZoom(bounds), labelled: true });
      });
    },
  };
}

/** The camera as the rest of the page sees it: where it is, and where to send it. */
export function createCameraState(sources: Sources, first?: CameraView) {
  const { mapFirst } = sources;
  const [view, setView] = createSignal<CameraView | undefined>(first);
  const { camera, order, attach } = createOrders();
  const [mapState, setMapState] = createSignal<MapState>("loading");
  const [round, setRound] = createSignal(0);
  const aims = createAims(sources, order);
  const zoom = createMemo(() => view()?.zoom ?? 0);
  return {
    /** Where the user looks from, as the map last told; `undefined` before it first did. */
    view,
    camera,
    mapState,
    /** Web maps have 512 px at zoom 0. */
    zoom,
    attach,
    /** Counts the maps: a new one is made with each. */
    round,
    /** Has a new map made, where the one before has failed. It shows what that did. */
    renew: (): void => {
      setMapState("loading");
      setRound((count) => count + 1);
    },
    moved: (next: CameraView): void => void setView(next),
    report: (state: MapState): void => {
      setMapState(state);
      if (state !== "loading") mapFirst.end();
    },
    ...aims,
    /** Shows the box that something is about to come into, and soon. A map at rest draws it before the lists have it. */
    expect: (bounds: Bounds): void => {
      const rested = mapState() === "idle";
      aims.fitBounds(bounds, { soon: true });
      if (rested) mapFirst.begin();
    },
    zoomBy: (levels: number): void => order((map) => map.zoomBy(levels)),
    resetNorth: (): void => order((map) => map.resetNorth()),
    /** Looks at the map from a slant; 0 is straight down. */
    tilt: (pitch: Degrees): void => order((map) => map.goTo({ pitch })),
    /** Goes where a link says: to its camera, else to its park. */
    open: (linked: LinkedView): void => {
      const to = linked.camera;
      if (to) {
        setView(to);
        order((map) => map.goTo(to, { jump: true }));
      } else if (linked.park) aims.zoomTo(linked.park, true);
    },
  };
}

/** The box about one of the user's own parks. */
function ownBounds({ own, measures }: Sources, id: SubjectId): Bounds | undefined {
  const park = isOwnId(id) ? own.park(id) : undefined;
  const feature = park && readFeature(park);
  const outlined = feature && ownOutline(feature);
  return outlined ? boundsWithin(outlined) : feature?.geometry && measures.bounds(feature.geometry);
}

/** The centres of the catalogue's parks, and the corners of all that the user has on the map. */
function allPositions(sources: Sources): readonly Position[] {
  const { catalogue, own, measures } = sources;
  const parks = own.parks().filter(own.isShown);
  const layers = own.collections().filter(({ hidden }) => !hidden);
  const boxes = [
    ...parks.map(({ id }) => ownBounds(sources, id)),
    ...layers.map(({ layer }) => layer?.bounds),
  ];
  return [
    ...catalogue.parks().map((park) => measures.of(park).centroid),
    ...boxes.flatMap((box): Position[] =>
      box
        ? [
            [box[0], box[1]],
            [box[2], box[3]],
          ]
        : [],
    ),
  ];
}

/** The smallest box about positions that does not go round the back of the Earth. */
function boundsOfAll(positions: readonly Position[]): Bounds | undefined {
  if (positions.length === 0) return undefined;
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

export type CameraState = ReturnType<typeof createCameraState>;

/** What lies around a footprint tells where it is: nothing is brought nearer than this to fill the screen. */
const LOCALITY_ZOOM = 13.5;
/** But of a building there would be a dot: it is brought nearer until its longer side is this long. */
const LEGIBLE_PIXELS = 96;
/** Beyond this the map has nothing more to tell about what lies around. */
const NEAREST = 16;
/** The world is so wide at zoom 0. */
const WORLD_PIXELS = 512;

/** The zoom up to which a box is brought near, from 13.5 to 16; a point has no size to be made legible. */
export function nearestZoom([west, south, east, north]: Bounds): number {
  const width = mercatorX(east < west ? east + 360 : east) - mercatorX(west);
  const side = Math.max(width, mercatorY(south) - mercatorY(north));
  if (side <= 0) return LOCALITY_ZOOM;
  const legible = Math.log2(LEGIBLE_PIXELS / (WORLD_PIXELS * side));
  return Math.min(NEAREST, Math.max(LOCALITY_ZOOM, legible));
}

import {
  Map as MapLibre,
  type MapOptions,
  setWorkerUrl,
  type StyleSpecification,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { CameraView } from "../state/view.ts";
import { cooperation } from "./cooperation.ts";
import { supplyImages } from "./images.ts";
import type { GestureHints } from "./text.ts";

export interface NewMap {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly view: CameraView | undefined;
  /** What is said of the wheel and of one finger, where both are left to the page around the map. */
  readonly hints?: GestureHints | undefined;
  /** Given for a picture: how many of its pixels a CSS pixel has to a side. It is at rest at once, and can be copied. */
  readonly fineness?: number;
}

/** A whole world on a wide screen; shown only until the parks are there to be fitted. */
const FIRST_VIEW: CameraView = { zoom: 1.4, lon: 30, lat: 25, bearing: 0, pitch: 0 };
/** Labels fade in, but not for readers who wish for stillness. */
const labelFadeMs = (): number =>
  matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 100;

/** No limit of the engine's own: whoever asks for a picture knows how large it may be. */
const ANY_SIZE: [number, number] = [Infinity, Infinity];

const forPicture = (fineness: number): Partial<MapOptions> => ({
  pixelRatio: fineness,
  maxCanvasSize: ANY_SIZE,
  canvasContextAttributes: { preserveDrawingBuffer: true },
  interactive: false,
  fadeDuration: 0,
});

// The worker is a file of its own, so that the policy needs no `blob:`.
setWorkerUrl(workerUrl);

/**
 * A map in its container, without controls: those are panels.
 *
 * @throws when the browser has no WebGL 2.
 */
export function createMap({
  container,
  style,
  view = FIRST_VIEW,
  hints,
  fineness,
}: NewMap): MapLibre {
  const map = new MapLibre({
    container,
    style,
    center: [view.lon, view.lat],
    zoom: view.zoom,
    bearing: view.bearing,
    pitch: view.pitch,
    maxZoom: 19,
    attributionControl: false,
    maplibreLogo: false,
    fadeDuration: labelFadeMs(),
    localIdeographFontFamily: false,
    ...(hints && cooperation(hints)),
    ...(fineness !== undefined && forPicture(fineness)),
  });
  supplyImages(map);
  return map;
}

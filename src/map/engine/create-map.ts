import {
  Map as MapLibre,
  type MapOptions,
  setWorkerUrl,
  type StyleSpecification,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { CameraView } from "../../state/view/view.ts";
import { LABEL_IMAGES } from "../basemap/label-layers.ts";
import { cooperation } from "../camera/cooperative-gestures.ts";
import type { MapLayer } from "../map-layer.ts";
import { MAP_LAYERS } from "../map-layers.ts";
import { IMAGE_PIXEL_RATIO } from "../symbology/canvas.ts";
import { paletteOf } from "../symbology/palette.ts";
import type { GestureHints } from "../symbology/map-text.ts";

export interface NewMap {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly view: CameraView | undefined;
  /** What is said of the wheel and of one finger, where both are left to the page around the map. */
  readonly hints?: GestureHints | undefined;
  /** What is otherwise about a map that is no part of the page. */
  readonly options?: Partial<MapOptions>;
}

/** A whole world on a wide screen; shown only until the parks are there to be fitted. */
const FIRST_VIEW: CameraView = { zoom: 1.4, lon: 30, lat: 25, bearing: 0, pitch: 0 };
/** Labels fade in, but not for users who wish for stillness. */
const labelFadeMs = (): number =>
  matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 100;

// The worker is a file of its own, so that the policy needs no `blob:`.
setWorkerUrl(workerUrl);

// Some hosts answer with a page of theirs where a file is missing.
const isScript = ({ ok, headers }: Response): boolean =>
  ok && /javascript/.test(headers.get("Content-Type") ?? "");

/**
 * Whether the workers' script can be had: without it a map waits for its tiles for ever. Where the browser keeps something
 * else in its place, that is asked for anew, for the next map. Never rejects.
 */
export async function hasWorker(): Promise<boolean> {
  try {
    const kept = await fetch(workerUrl);
    if (!isScript(kept)) await fetch(workerUrl, { cache: "reload" });
    return isScript(kept);
  } catch {
    return false;
  }
}

/** Draws the style's images when they are first asked for; ids carry the theme, so a new theme asks anew. */
function supplyImages(map: MapLibre, layers: readonly MapLayer[] = MAP_LAYERS): void {
  const families = new Map(
    [{ images: LABEL_IMAGES }, ...layers].flatMap(({ images = {} }) => Object.entries(images)),
  );
  map.setMissingStyleImageResolver((id) => {
    const [family = "", subject = "", variant = ""] = id.split("/");
    const palette = paletteOf(id.endsWith("/dark") ? "dark" : "light");
    const image = families.get(family)?.({ subject, variant }, palette);
    if (!image || map.hasImage(id)) return;
    map.addImage(id, image.data, { pixelRatio: IMAGE_PIXEL_RATIO, ...image.options });
  });
}

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
  options,
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
    // Workers do not know the page's own policy unless its host sends headers.
    transformRequest: (url) => ({ url, referrerPolicy: "no-referrer" }),
    ...(hints && cooperation(hints)),
    ...options,
  });
  supplyImages(map);
  return map;
}

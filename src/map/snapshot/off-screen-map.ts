import type { Map as MapLibre, MapOptions, StyleSpecification } from "maplibre-gl";
import { createRoot } from "solid-js";
import type { Atlas } from "../../state/atlas.ts";
import type { MapSnapshot, PictureFrame } from "../../state/picture/map-snapshot.ts";
import type { CameraView } from "../../state/view/view.ts";
import { createMap } from "../engine/create-map.ts";
import { bindFeatureState } from "../sources/bind-source.ts";
import { bindHomeDistrict } from "../basemap/home-district.ts";
import { MAP_LAYERS } from "../map-layers.ts";
import "./off-screen-map.css";

/** What is to be painted, how large, and from where. */
export interface SnapshotRequest {
  readonly atlas: Atlas;
  readonly style: () => StyleSpecification;
  readonly frame: PictureFrame;
  readonly view: CameraView;
  readonly signal: AbortSignal;
}

/** Whoever asks for a picture knows how large it may be: no limit of the engine's own. */
const ANY_SIZE: [number, number] = [Infinity, Infinity];

/** At rest at once, and to be copied. */
const asPicture = ({ fineness }: PictureFrame): Partial<MapOptions> => ({
  pixelRatio: fineness,
  maxCanvasSize: ANY_SIZE,
  canvasContextAttributes: { preserveDrawingBuffer: true },
  interactive: false,
  fadeDuration: 0,
});

/** A host of tiles that answers slower than this does not answer. */
const DEADLINE_MS = 30_000;

/** A place that nobody sees, of the picture's size: the engine measures it. */
function offScreenContainer({ widthPx, heightPx }: PictureFrame): HTMLElement {
  const container = document.createElement("div");
  container.className = "off-screen-map";
  container.inert = true;
  container.ariaHidden = "true";
  container.style.width = `${widthPx}px`;
  container.style.height = `${heightPx}px`;
  document.body.append(container);
  return container;
}

/** Waits until all is painted. Rejects when nobody waits any more, or the deadline has passed. */
function whenDrawn(map: MapLibre, signal: AbortSignal): Promise<void> {
  const over = AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]);
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(new Error("no picture", { cause: over.reason }));
    if (over.aborted) leave();
    over.addEventListener("abort", leave);
    map.once("webglcontextlost", leave);
    map.once("idle", () => resolve());
  });
}

/** What is selected is a state of the engine's, which no style carries. Needs an owner. */
function mark(map: MapLibre, { atlas, style }: SnapshotRequest): void {
  const states = MAP_LAYERS.flatMap((layer) => layer.states?.(atlas) ?? []);
  for (const binding of states) {
    if (binding.state === "selected") bindFeatureState(map, binding);
  }
  bindHomeDistrict(map, atlas.view.selection.park, style);
}

/** The engine's surface is gone with it: this is a copy. */
function copyOf(drawn: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement("canvas");
  copy.width = drawn.width;
  copy.height = drawn.height;
  copy.getContext("2d")?.drawImage(drawn, 0, 0);
  return copy;
}

/**
 * Paints a view of the map of any size on a surface of its own, by an engine of its own that is gone afterwards.
 *
 * @throws when the machine has no room for a second drawing surface, the map cannot be had, or nobody waits any more.
 */
export async function takeSnapshot(request: SnapshotRequest): Promise<MapSnapshot> {
  const { frame, view, signal, style } = request;
  const container = offScreenContainer(frame);
  try {
    const options = asPicture(frame);
    const map = createMap({ container, style: style(), view, options });
    const release = createRoot((dispose) => {
      mark(map, request);
      return dispose;
    });
    try {
      await whenDrawn(map, signal);
      const { zoom, lat, bearing, pitch } = view;
      return { surface: copyOf(map.getCanvas()), frame, zoom, lat, bearing, pitch };
    } finally {
      release();
      map.remove();
    }
  } finally {
    container.remove();
  }
}

import { createResource, createSignal } from "solid-js";
import type { Bounds } from "../../geo/position.ts";
import type { Degrees } from "../../geo/units.ts";

/** How large something is on a screen, in CSS pixels. */
export interface SizePx {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The size of a picture of the map, and how fine it is. */
export interface PictureFrame extends SizePx {
  /** How many pixels of the picture a CSS pixel has to a side: 1 for a plain screen, 3 for print. */
  readonly fineness: number;
}

/** A picture of the map, drawn on a surface of its own. */
export interface MapSnapshot {
  readonly surface: HTMLCanvasElement;
  readonly frame: PictureFrame;
  /** Of the middle of the picture; the zoom is that of 512 px a world. */
  readonly zoom: number;
  readonly lat: Degrees;
  /** The direction that is up in the picture, clockwise from north. */
  readonly bearing: Degrees;
  readonly pitch: Degrees;
}

/** What the map lets others do for a picture of it. */
export interface MapSnapshotter {
  /** The part of the map that no panel covers. */
  clearSize(): SizePx;
  /** The box that a picture of a size shows; across the antimeridian, and where the world repeats, it leaves ±180°. */
  boundsOf(size: SizePx): Bounds;
  /** A side of a picture has at most so many pixels on this machine. */
  readonly mostPixels: number;
  /**
   * Draws all that is seen of the map clear of the panels, and about it what a frame of another shape leaves room for.
   * `undefined` where the machine cannot, or `signal` says that nobody waits any more. Never rejects.
   */
  take(frame: PictureFrame, signal: AbortSignal): Promise<MapSnapshot | undefined>;
}

type LoadSnapshotter = () => Promise<MapSnapshotter>;

/** Stands for a snapshotter that could not be loaded: it can do nothing, and says so. */
const UNABLE: MapSnapshotter = {
  clearSize: () => ({ widthPx: 960, heightPx: 540 }),
  boundsOf: () => [-180, -90, 180, 90],
  mostPixels: 4096,
  take: () => Promise.resolve(undefined),
};

/** Whoever can draw pictures of the map. Needs an owner. */
export function createSnapshotState() {
  const [load, setLoad] = createSignal<LoadSnapshotter>();
  const [wanted, setWanted] = createSignal(false);
  const [snapshotter, { refetch }] = createResource(
    () => (wanted() ? load() : undefined),
    (come) => come().catch(() => UNABLE),
  );
  return {
    /** Whether there is a map to draw pictures of. */
    canPaint: (): boolean => load() !== undefined,
    /** There some time after one is wanted. */
    snapshotter: (): MapSnapshotter | undefined =>
      snapshotter.state === "ready" ? snapshotter() : undefined,
    /** Loads the snapshotter; once more where it could not be loaded. */
    want: (): void => {
      setWanted(true);
      if (snapshotter.state === "ready" && snapshotter() === UNABLE) void refetch();
    },
    /** Told of the map, and of `undefined` when it goes. */
    attach: (next: LoadSnapshotter | undefined): void => void setLoad(() => next),
  };
}

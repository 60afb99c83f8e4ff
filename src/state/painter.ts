import { type Accessor, createSignal } from "solid-js";
import type { Bounds } from "../geo/position.ts";
import type { Degrees } from "../geo/units.ts";

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
export interface PaintedMap {
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
export interface MapPainter {
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
  paint(frame: PictureFrame, signal: AbortSignal): Promise<PaintedMap | undefined>;
}

export interface PainterState {
  /** There as long as there is a map. */
  readonly painter: Accessor<MapPainter | undefined>;
  readonly attach: (painter: MapPainter | undefined) => void;
}

/** Whoever can draw pictures of the map. */
export function createPainterState(): PainterState {
  const [painter, setPainter] = createSignal<MapPainter>();
  return { painter, attach: (next) => void setPainter(() => next) };
}

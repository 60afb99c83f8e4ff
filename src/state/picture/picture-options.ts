import { type Accessor, createResource, createSignal, onCleanup } from "solid-js";
import { latestOf } from "./latest.ts";
import type { MapSnapshotter, MapSnapshot, PictureFrame, SizePx } from "./map-snapshot.ts";

/** As the map is on the screen, or in the proportions that pages and posts ask for. */
export const PICTURE_SHAPES = ["screen", "wide", "square", "upright"] as const;
export type PictureShape = (typeof PICTURE_SHAPES)[number];

/** Pixels of the picture to a CSS pixel: for a plain screen, for a fine one, for print. */
export const PICTURE_PIXEL_RATIOS = [1, 2, 3] as const;

/** The size of a whole picture, margins and all, in CSS pixels; on the screen's the map itself keeps its size. */
const SIZES: Readonly<Record<Exclude<PictureShape, "screen">, SizePx>> = {
  wide: { widthPx: 960, heightPx: 540 },
  square: { widthPx: 720, heightPx: 720 },
  upright: { widthPx: 720, heightPx: 900 },
};

/** The size of the whole, where the shape fixes it. */
export const sizeOfShape = (shape: PictureShape): SizePx | undefined =>
  shape === "screen" ? undefined : SIZES[shape];

/** What may be chosen of a picture. A text that is `undefined` is what the view itself says. */
export interface PictureOptionValues {
  readonly shape: PictureShape;
  readonly fineness: number;
  readonly title: string | undefined;
  /** Stands below the title. */
  readonly line: string | undefined;
  readonly legend: boolean;
  readonly scale: boolean;
  readonly code: boolean;
}

const DEFAULT_OPTIONS: PictureOptionValues = {
  shape: "screen",
  fineness: 2,
  title: undefined,
  line: undefined,
  legend: true,
  scale: true,
  code: false,
};

/** How far a picture has come. */
export type SnapshotState =
  | { readonly kind: "painting"; readonly before: MapSnapshot | undefined }
  | { readonly kind: "painted"; readonly map: MapSnapshot }
  | { readonly kind: "failed" };

/** What is chosen of a picture of the map. */
export function createPictureOptions() {
  const [options, setWishes] = createSignal(DEFAULT_OPTIONS);
  return {
    wishes: options,
    /** Changes some of the choices. */
    wish: (some: Partial<PictureOptionValues>): void => {
      setWishes((before) => ({ ...before, ...some }));
    },
  };
}

export type PictureChoice = ReturnType<typeof createPictureOptions>;

/** Has the map painted anew whenever a frame of another size is asked for. Needs an owner. */
export function createSnapshot(
  snapshotter: Accessor<MapSnapshotter | undefined>,
  frame: Accessor<PictureFrame | undefined>,
) {
  let stale = new AbortController();
  onCleanup(() => stale.abort());
  const order = () => {
    const [who, what] = [snapshotter(), frame()];
    return who && what && { who, what };
  };
  const [painted, { refetch }] = createResource(order, async ({ who, what }) => {
    stale.abort();
    stale = new AbortController();
    const { signal } = stale;
    return (await who.take(what, signal)) ?? "failed";
  });
  return {
    painting: (): SnapshotState => {
      const last = latestOf(painted);
      const isDone = painted.state === "ready";
      if (last === "failed")
        return isDone ? { kind: last } : { kind: "painting", before: undefined };
      return isDone && last ? { kind: "painted", map: last } : { kind: "painting", before: last };
    },
    tryAgain: (): void => void refetch(),
  };
}

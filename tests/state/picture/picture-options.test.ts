import { createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import type {
  MapSnapshotter,
  MapSnapshot,
  PictureFrame,
} from "../../../src/state/picture/map-snapshot.ts";
import { createSnapshot } from "../../../src/state/picture/picture-options.ts";
import { waitFor } from "../../support/wait-for.ts";

interface Sitting {
  readonly frame: PictureFrame;
  readonly signal: AbortSignal;
  readonly finish: (map: MapSnapshot | undefined) => void;
}

/** A snapshotter whose pictures are finished when the test says so. */
function aSnapshotter() {
  const sittings: Sitting[] = [];
  const snapshotter: MapSnapshotter = {
    clearSize: () => ({ widthPx: 100, heightPx: 100 }),
    boundsOf: () => [0, 0, 1, 1],
    mostPixels: 4096,
    take: (frame, signal) =>
      new Promise((finish) => {
        sittings.push({ frame, signal, finish });
      }),
  };
  return { snapshotter, sittings };
}

const frameOf = (widthPx: number): PictureFrame => ({ widthPx, heightPx: 100, fineness: 2 });
const mapOf = (frame: PictureFrame): MapSnapshot => ({
  surface: {} as HTMLCanvasElement,
  frame,
  zoom: 10,
  lat: 40,
  bearing: 0,
  pitch: 0,
});

function aSitting() {
  const { snapshotter, sittings } = aSnapshotter();
  const [frame, setFrame] = createSignal(frameOf(100));
  const state = createRoot((dispose) => ({
    ...createSnapshot(() => snapshotter, frame),
    dispose,
  }));
  return { ...state, setFrame, sittings };
}

test("a picture is painted, then painted anew for another frame, and the one before is shown meanwhile", async () => {
  const { painting, setFrame, sittings } = aSitting();
  expect(painting()).toEqual({ kind: "painting", before: undefined });
  const first = mapOf(frameOf(100));
  sittings[0]?.finish(first);
  await waitFor(() => expect(painting()).toEqual({ kind: "painted", map: first }));
  setFrame(frameOf(200));
  expect(painting()).toEqual({ kind: "painting", before: first });
  expect(sittings[1]?.frame).toEqual(frameOf(200));
});

test("a picture that nobody waits for any more is given up, and never takes the place of the newer one", async () => {
  const { painting, setFrame, sittings } = aSitting();
  setFrame(frameOf(200));
  expect(sittings[0]?.signal.aborted).toBe(true);
  expect(sittings[1]?.signal.aborted).toBe(false);
  const second = mapOf(frameOf(200));
  sittings[1]?.finish(second);
  sittings[0]?.finish(mapOf(frameOf(100)));
  await waitFor(() => expect(painting()).toEqual({ kind: "painted", map: second }));
});

test("a machine that cannot paint is told as such, and may try again", async () => {
  const { painting, tryAgain, sittings } = aSitting();
  sittings[0]?.finish(undefined);
  await waitFor(() => expect(painting()).toEqual({ kind: "failed" }));
  tryAgain();
  expect(painting()).toEqual({ kind: "painting", before: undefined });
  const map = mapOf(frameOf(100));
  sittings[1]?.finish(map);
  await waitFor(() => expect(painting()).toEqual({ kind: "painted", map }));
});

test("closing the tab gives the picture up", () => {
  const { dispose, sittings } = aSitting();
  dispose();
  expect(sittings[0]?.signal.aborted).toBe(true);
});

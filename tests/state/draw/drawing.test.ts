import { expect, test } from "vitest";
import type { DrawState } from "../../../src/state/draw/draw-state.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import { withAtlas } from "../../support/atlas.ts";
import { waitFor } from "../../support/wait-for.ts";

/** A bow-tie: its first and its third edge cross. */
const BOW_TIE = [
  [116.095, 39.905],
  [116.11, 39.895],
  [116.11, 39.905],
  [116.095, 39.895],
] as const;

/** Draws in an atlas of its own. */
const drawing = (act: (draw: DrawState, atlas: Atlas) => void | Promise<void>): Promise<void> =>
  withAtlas({}, async (atlas) => {
    atlas.draw.begin("polygon");
    const draw = await waitFor(() => {
      const made = atlas.draw.state();
      if (!made) throw new Error("Nothing is drawn yet.");
      return made;
    });
    await act(draw, atlas);
  });

test("the end of a drawing whose edges cross is asked for once, and a swap is an answer", () =>
  drawing((draw, atlas) => {
    draw.add(BOW_TIE);
    draw.done();
    expect(draw.question()).toBe("crossing");
    expect(atlas.document.own.parks()).toHaveLength(0);
    draw.goOn();
    expect(draw.question()).toBeUndefined();
    draw.done();
    const swap = draw.repairingSwap();
    if (swap) draw.swap(swap.corners);
    // What was asked holds for the draft as it was.
    expect(draw.question()).toBeUndefined();
    draw.done();
    expect(atlas.document.own.parks()).toHaveLength(1);
  }));

test("edges may cross where the user says so", () =>
  drawing((draw, atlas) => {
    draw.add(BOW_TIE);
    draw.finish();
    expect(atlas.document.own.parks()).toHaveLength(1);
  }));

test("a draft that had to wait is undone corner by corner, and is told once to be there again", () =>
  drawing((draw, atlas) => {
    draw.add(BOW_TIE);
    atlas.measure.begin();
    draw.discard();
    expect(draw.isFound()).toBe(true);
    expect(draw.draft()?.corners).toHaveLength(4);
    draw.undo();
    expect(draw.draft()?.corners).toEqual(BOW_TIE.slice(0, 3));
    expect(draw.isFound()).toBe(false);
    for (let corner = 0; corner < 3; corner += 1) draw.undo();
    expect([draw.draft()?.corners.length, draw.canUndo()]).toEqual([0, false]);
  }));

test("a point is done with its corner", () =>
  drawing((draw, atlas) => {
    draw.begin("point");
    draw.add([[116.1, 39.9]]);
    expect(draw.draft()).toBeUndefined();
    expect(atlas.document.own.parks()).toHaveLength(1);
  }));

test("who measures goes on with the next measurement", () =>
  drawing((draw, atlas) => {
    atlas.measure.begin();
    draw.add(BOW_TIE.slice(0, 2));
    draw.done();
    expect(atlas.measure.list()).toHaveLength(1);
    expect([draw.request()?.purpose, draw.draft()?.corners]).toEqual(["measure", []]);
  }));

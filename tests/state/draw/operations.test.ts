import { expect, test, vi } from "vitest";

import { addImport, hidePark } from "../../../src/document/edits.ts";
import { resultOf } from "../../../src/geo/operations/operation-result.ts";
import { stepSummary } from "../../../src/document/step-summary.ts";
import { runOperation } from "../../../src/geo/operations/run-operation.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import type { OperationAnswer, Operator } from "../../../src/state/draw/operator.ts";
import { operationsOf } from "../../../src/state/draw/lazy-operations.ts";
import { createOperationsState, type OperationsState } from "../../../src/state/draw/operations.ts";
import { withAtlas } from "../../support/atlas.ts";
import { aCollection, anOwnPark, ownId } from "../../support/document.ts";

const square = (name: string, west: number): string =>
  JSON.stringify({
    type: "Feature",
    properties: { name },
    geometry: {
      type: "Polygon",
      coordinates: [[[west, 0], [west + 0.01, 0], [west + 0.01, 0.01], [west, 0.01], [west, 0]]], // prettier-ignore
    },
  });

const LABELS = { before: "Before", after: "After" };

const here: Operator = {
  preload: () => {},
  run: (operation) => ({
    answer: runOperation(operation).then((outcome) => resultOf(operation, outcome)),
    cancel: () => {},
  }),
};

interface Opened {
  readonly atlas: Atlas;
  readonly operations: OperationsState;
}

/** Opens the park `a` of a file with its neighbour `b` to the east and `c` far away, and the menu of its operations. */
const withOperations = (
  operator: () => Promise<Operator>,
  act: (opened: Opened) => Promise<void>,
): Promise<void> =>
  withAtlas({ world: { operator } }, async (atlas) => {
    const parks = [
      anOwnPark("a", "f", { order: 0, text: square("A", 10) }),
      anOwnPark("c", "f", { order: 1, text: square("C", 50) }),
      anOwnPark("b", "f", { order: 2, text: square("B", 10.01) }),
      anOwnPark("point", "f", { order: 3 }),
    ];
    atlas.document.own.edit(addImport(aCollection("f"), parks));
    atlas.view.select(ownId("a"));
    const operations = operationsOf(atlas.draw.operations).begin(createOperationsState);
    await act({ atlas, operations });
  });

const ringOf = (atlas: Atlas, id: string): unknown =>
  JSON.parse(atlas.document.own.park(ownId(id))?.text ?? "{}").geometry?.coordinates[0];

const idle = () => Promise.resolve(here);

test("others with an area are offered, nearest first", () =>
  withOperations(idle, async ({ operations }) => {
    expect(operations.candidates().map(({ id }) => id)).toEqual([ownId("b"), ownId("c")]);
  }));

test("a merge is shown with its areas before it is done, as one step of undo", () =>
  withOperations(idle, async ({ atlas, operations }) => {
    const { own } = atlas.document;
    await operations.start({ choice: { kind: "merge" }, others: [ownId("b")] }, LABELS);
    const outlines = atlas.view.previewOutlines.outlines();
    expect(outlines.map(({ role, label }) => [role, label])).toEqual([
      ["before", "Before"],
      ["after", "After"],
    ]);
    const phase = operations.phase();
    // Planimeter -w: 1230907.2 m² for each of the two.
    expect(phase.kind === "ready" && phase.done.areaAfterSquareMetres).toBeCloseTo(2_461_814.4, 0);
    expect(phase).toMatchObject({
      others: [ownId("b")],
      done: {
        sourceAreasSquareMetres: [expect.closeTo(1_230_907.2, 0), expect.closeTo(1_230_907.2, 0)],
      },
    });
    expect(own.parks()).toHaveLength(4);
    operations.apply();
    expect(own.parks().map(({ id }) => id)).toEqual(["a", "c", "point"].map(ownId));
    expect(atlas.view.previewOutlines.outlines()).toEqual([]);
    own.undo();
    expect(own.parks()).toHaveLength(4);
    expect(ringOf(atlas, "a")).toHaveLength(5);
  }));

test("a buffer stands in the list of steps by its name, and is told with its areas until another is chosen", () =>
  withOperations(idle, async ({ atlas, operations }) => {
    const { own } = atlas.document;
    await operations.start({ choice: { kind: "buffer", metres: 50, corners: "sharp" } }, LABELS);
    operations.apply();
    const [step] = own.steps().all.slice(-1);
    expect(step && stepSummary(step)).toMatchObject({ deed: "buffered", only: { name: "A" } });
    expect(operations.applied()?.choice).toEqual({ kind: "buffer", metres: 50, corners: "sharp" });
    // Planimeter -w of the park as it was.
    expect(operations.applied()?.areaBeforeSquareMetres).toBeCloseTo(1_230_907.2, 0);
    operations.choose("square");
    expect(operations.applied()).toBeUndefined();
  }));

test("a split sets its corners in a neighbour, whether or not that was chosen, and adds the piece", () =>
  withOperations(idle, async ({ atlas, operations }) => {
    const line = [[9, 0.005], [11, 0.005]]; // prettier-ignore
    await operations.start({ choice: { kind: "split", line } }, LABELS);
    operations.apply();
    const names = atlas.document.own.parks().map(({ text }) => JSON.parse(text).properties.name);
    expect(names).toEqual(["A", "C", "B", undefined, "A (2)"]);
    expect(ringOf(atlas, "b")).toContainEqual([10.01, 0.005]);
    expect(ringOf(atlas, "c")).toHaveLength(5);
  }));

test("a neighbour that is hidden is left as it is by a split", () =>
  withOperations(idle, async ({ atlas, operations }) => {
    atlas.document.own.edit(hidePark(ownId("b"), true));
    const line = [[9, 0.005], [11, 0.005]]; // prettier-ignore
    await operations.start({ choice: { kind: "split", line } }, LABELS);
    expect(operations.phase()).toMatchObject({ kind: "ready", others: [] });
    operations.apply();
    expect(ringOf(atlas, "b")).toHaveLength(5);
  }));

test("what was tried goes with another choice, another park, and a step back", () =>
  withOperations(idle, async ({ atlas, operations }) => {
    const buffer = { choice: { kind: "buffer", metres: 10, corners: "sharp" } } as const;
    operations.choose("buffer");
    await operations.start(buffer, LABELS);
    operations.choose("reverse");
    expect(operations.phase().kind).toBe("idle");
    await operations.start(buffer, LABELS);
    atlas.view.select(ownId("b"));
    expect(operations.phase().kind).toBe("idle");
    expect(operations.kind()).toBeUndefined();
    await operations.start(buffer, LABELS);
    atlas.document.own.undo();
    expect(atlas.view.previewOutlines.outlines()).toEqual([]);
  }));

test("a refusal is told, and nothing can be applied", () =>
  withOperations(idle, async ({ atlas, operations }) => {
    await operations.start({ choice: { kind: "subtract" }, others: [ownId("c")] }, LABELS);
    expect(operations.phase()).toEqual({ kind: "refused", refusal: { kind: "apart" } });
    operations.apply();
    expect(atlas.document.own.canUndo()).toBe(true);
    expect(ringOf(atlas, "a")).toHaveLength(5);
  }));

test("an operation under way can be cancelled, and its answer comes to nothing then", () => {
  let answer: (given: OperationAnswer) => void = () => {};
  let isEnded = false;
  const slow: Operator = {
    preload: () => {},
    run: () => ({
      answer: new Promise((resolve) => (answer = resolve)),
      cancel: () => (isEnded = true),
    }),
  };
  return withOperations(
    () => Promise.resolve(slow),
    async ({ operations }) => {
      const trying = operations.start({ choice: { kind: "merge" }, others: [ownId("b")] }, LABELS);
      expect(operations.phase().kind).toBe("working");
      await Promise.resolve();
      await Promise.resolve();
      operations.cancel();
      expect(isEnded).toBe(true);
      answer("broke-down");
      await trying;
      expect(operations.phase().kind).toBe("idle");
    },
  );
});

test("code that cannot be had, or that breaks, is told as such", async () => {
  const reasonWith = async (operator: () => Promise<Operator>): Promise<unknown> => {
    let reason: unknown;
    await withOperations(operator, async ({ operations }) => {
      await operations.start({ choice: { kind: "reverse" } }, LABELS);
      reason = operations.phase();
    });
    return reason;
  };
  const broken: Operator = {
    preload: () => {},
    run: () => ({ answer: Promise.resolve("broke-down"), cancel: () => {} }),
  };
  expect(await reasonWith(() => Promise.reject(new Error("offline")))).toEqual({
    kind: "failed",
    reason: "not-loaded",
  });
  expect(await reasonWith(() => Promise.resolve(broken))).toEqual({
    kind: "failed",
    reason: "broke-down",
  });
});

test("the line that is drawn for an operation stands ready for it", () =>
  withOperations(idle, async ({ atlas, operations }) => {
    operations.choose("split");
    operations.draw("split");
    await vi.waitFor(() => expect(atlas.draw.state()).toBeDefined());
    const draw = atlas.draw.state();
    expect(draw?.request()?.purpose).toBe("split");
    draw?.add([[9.9, 0.005], [10.1, 0.005]]); // prettier-ignore
    draw?.done();
    expect(operations.path()).toEqual([[9.9, 0.005], [10.1, 0.005]]); // prettier-ignore
    expect(operations.kind()).toBe("split");
  }));

import { createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import {
  createEstimates,
  type ReductionId,
  type EstimateMessage,
  type ReductionEstimate,
  type EstimateRequest,
} from "../../../src/state/share/size-estimates.ts";

const offer = (id: ReductionId, savedCharacters: number): ReductionEstimate => ({
  id,
  savedCharacters,
  savedPercent: 1,
  loss: {
    values: 0,
    columns: [],
    movedMetres: 0,
    areaPercent: 0,
    totalAreaPercent: 0,
    verticesBefore: 4,
    verticesAfter: 4,
  },
});

type News = EstimateMessage | { readonly kind: "done" } | { readonly kind: "failed" };

/** A scale of which the test tells the news, and what was asked of it. */
function aScale() {
  const asked: (readonly ReductionId[])[] = [];
  const calledOff: number[] = [];
  let sendNewest: (news: News) => void = () => {};
  return {
    asked,
    calledOff,
    onNews: (news: News) => sendNewest(news),
    estimate: ({ chosen }: EstimateRequest, onNews: (news: News) => void) => {
      const number = asked.push(chosen) - 1;
      sendNewest = onNews;
      return () => void calledOff.push(number);
    },
  };
}

test("a change calls the estimating off and begins another; old figures stand until the new ones come", () => {
  const estimator = aScale();
  const [chosen, choose] = createSignal<readonly ReductionId[]>([]);
  // The effects of a root run when it has been made.
  const { dispose, ...estimates } = createRoot((end) => ({
    ...createEstimates({ files: () => [], chosen, estimator, range: "ways" }),
    dispose: end,
  }));
  const figures = () => estimates.offers().map(({ id, savedCharacters }) => [id, savedCharacters]);
  estimator.onNews({ kind: "offer", offer: offer("round-5", 10) });
  estimator.onNews({ kind: "offer", offer: offer("empty", 5) });
  expect(estimates.isDone()).toBe(false);
  estimator.onNews({ kind: "done" });
  expect(estimates.isDone()).toBe(true);

  choose(["empty"]);
  expect(estimator.asked).toEqual([[], ["empty"]]);
  expect(estimator.calledOff).toEqual([0]);
  expect(figures()).toEqual([
    ["round-5", 10],
    ["empty", 5],
  ]);
  estimator.onNews({ kind: "offer", offer: offer("empty", 4) });
  expect(figures()).toEqual([
    ["round-5", 10],
    ["empty", 4],
  ]);
  // What is not offered any more goes at the end.
  estimator.onNews({ kind: "done" });
  expect(figures()).toEqual([["empty", 4]]);
  dispose();
  expect(estimator.calledOff).toEqual([0, 1]);
});

test("estimating that cannot be done says so, and is begun anew when it is tried again", () => {
  const estimator = aScale();
  const { dispose, failure, isDone, offers } = createRoot((end) => ({
    ...createEstimates({ files: () => [], chosen: () => [], estimator, range: "ways" }),
    dispose: end,
  }));
  expect(failure.count()).toBe(0);
  estimator.onNews({ kind: "failed" });
  expect([failure.count(), isDone()]).toEqual([1, false]);
  failure.retry();
  expect([failure.count(), estimator.asked.length]).toEqual([0, 2]);
  estimator.onNews({ kind: "failed" });
  expect(failure.count()).toBe(2);
  failure.retry();
  estimator.onNews({ kind: "offer", offer: offer("empty", 5) });
  estimator.onNews({ kind: "done" });
  expect([failure.count(), isDone(), offers().length]).toEqual([0, true, 1]);
  dispose();
});

test("what all chosen reductions come to stands until another choice is estimated", () => {
  const estimator = aScale();
  const [chosen, choose] = createSignal<readonly ReductionId[]>(["empty"]);
  const { dispose, sum } = createRoot((end) => ({
    ...createEstimates({ files: () => [], chosen, estimator, range: "ways" }),
    dispose: end,
  }));
  const total = (after: number) => ({ before: 100, after, loss: offer("empty", 1).loss });
  expect(sum()).toBeUndefined();
  estimator.onNews({ kind: "sum", sum: total(90) });
  expect(sum()).toEqual(total(90));
  choose(["empty", "round-5"]);
  expect(sum()).toEqual(total(90));
  estimator.onNews({ kind: "sum", sum: total(75) });
  expect(sum()).toEqual(total(75));
  dispose();
});

import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import type { ReductionId } from "../../share/reduction/reduction-id.ts";
import type {
  EstimateMessage,
  ReductionEstimate,
  ReductionScope,
  ReductionTotal,
} from "../../share/reduction/estimate.ts";
import type { LinkedFile } from "../../share/linked-parks.ts";

export { columnOf, type ReductionId, toggleReduction } from "../../share/reduction/reduction-id.ts";
export type { ReductionLoss } from "../../share/reduction/loss.ts";
export type {
  EstimateMessage,
  ReductionEstimate,
  ReductionScope,
  ReductionTotal,
} from "../../share/reduction/estimate.ts";

/** What is to be estimated. */
export interface EstimateRequest {
  readonly files: readonly LinkedFile[];
  readonly chosen: readonly ReductionId[];
  readonly range: ReductionScope;
}

/** Estimates size reductions beside the page. */
export interface SizeEstimator {
  /**
   * Of ways tells the sum first, then each size reduction that would change anything, and at the end `done`, or `failed`. Gives the way to call it off, after which nothing is told.
   */
  estimate(
    order: EstimateRequest,
    onNews: (
      news: EstimateMessage | { readonly kind: "done" } | { readonly kind: "failed" },
    ) => void,
  ): () => void;
}

interface EstimateOptions {
  readonly files: Accessor<readonly LinkedFile[]>;
  readonly chosen: Accessor<readonly ReductionId[]>;
  readonly estimator: SizeEstimator;
  readonly range: ReductionScope;
}

interface Estimates {
  readonly sum: ReductionTotal | undefined;
  /** As far as they are told since the last change. */
  readonly fresh: readonly ReductionEstimate[];
  /** Those of before the last change, in whose places the fresh ones come. */
  readonly stale: readonly ReductionEstimate[];
  readonly isDone: boolean;
  readonly isFailed: boolean;
}

const NOTHING: Estimates = { sum: undefined, fresh: [], stale: [], isDone: false, isFailed: false };

function offersIn({ fresh, stale, isDone }: Estimates): readonly ReductionEstimate[] {
  if (isDone) return fresh;
  const renewedById = new Map(fresh.map((offer) => [offer.id, offer]));
  const known = new Set(stale.map(({ id }) => id));
  const renewed = stale.map((offer) => renewedById.get(offer.id) ?? offer);
  return [...renewed, ...fresh.filter(({ id }) => !known.has(id))];
}

/**
 * What size reductions would save and cost, estimated anew whenever the files or the choice change; the figures of before stand
 * until their new ones come. Needs an owner, with which the estimating ends.
 */
export function createEstimates({ files, chosen, estimator, range }: EstimateOptions) {
  const [estimates, setEstimates] = createSignal(NOTHING);
  const [tries, setTries] = createSignal(0);
  createEffect(() => {
    tries();
    setEstimates((last) => ({ ...NOTHING, sum: last.sum, stale: offersIn(last) }));
    const callOff = estimator.estimate({ files: files(), chosen: chosen(), range }, (news) => {
      setEstimates((last) => {
        if (news.kind === "sum") return { ...last, sum: news.sum };
        if (news.kind === "done") return { ...last, isDone: true };
        if (news.kind === "failed") return { ...last, isFailed: true };
        return { ...last, fresh: [...last.fresh, news.offer] };
      });
    });
    onCleanup(callOff);
  });
  const offers = createMemo(() => offersIn(estimates()));
  return {
    sum: () => estimates().sum,
    offers,
    isDone: () => estimates().isDone,
    failure: {
      /** How often estimating has been begun, where the last time it could not be done; else 0. */
      count: () => (estimates().isFailed ? tries() + 1 : 0),
      retry: (): void => void setTries((count) => count + 1),
    },
  };
}

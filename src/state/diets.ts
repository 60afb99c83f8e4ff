import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import type { DietId } from "../share/diet/diet-id.ts";
import type { DietNews, DietOffer, DietRange, DietSum } from "../share/diet/weigh.ts";
import type { LinkedFile } from "../share/linked-parks.ts";

export { columnOf, type DietId, toggledDiet } from "../share/diet/diet-id.ts";
export type { DietLoss } from "../share/diet/loss.ts";
export type { DietNews, DietOffer, DietRange, DietSum } from "../share/diet/weigh.ts";

/** What is to be weighed. */
export interface WeighOrder {
  readonly files: readonly LinkedFile[];
  readonly chosen: readonly DietId[];
  readonly range: DietRange;
}

/** Weighs diets beside the page. */
export interface DietScale {
  /**
   * Of ways tells the sum first, then each diet that would change anything, and at the end `done`, or `failed`. Gives the way to call it off, after which nothing is told.
   */
  weigh(
    order: WeighOrder,
    tell: (news: DietNews | { readonly kind: "done" } | { readonly kind: "failed" }) => void,
  ): () => void;
}

interface Weighing {
  readonly files: Accessor<readonly LinkedFile[]>;
  readonly chosen: Accessor<readonly DietId[]>;
  readonly scale: DietScale;
  readonly range: DietRange;
}

interface Weighed {
  readonly sum: DietSum | undefined;
  /** As far as they are told since the last change. */
  readonly fresh: readonly DietOffer[];
  /** Those of before the last change, in whose places the fresh ones come. */
  readonly stale: readonly DietOffer[];
  readonly isDone: boolean;
  readonly isFailed: boolean;
}

const NOTHING: Weighed = { sum: undefined, fresh: [], stale: [], isDone: false, isFailed: false };

function offersIn({ fresh, stale, isDone }: Weighed): readonly DietOffer[] {
  if (isDone) return fresh;
  const told = new Map(fresh.map((offer) => [offer.id, offer]));
  const known = new Set(stale.map(({ id }) => id));
  const renewed = stale.map((offer) => told.get(offer.id) ?? offer);
  return [...renewed, ...fresh.filter(({ id }) => !known.has(id))];
}

/**
 * What diets would save and cost, weighed anew whenever the files or the choice change; the figures of before stand
 * until their new ones come. Needs an owner, with which the weighing ends.
 */
export function createWeighing({ files, chosen, scale, range }: Weighing) {
  const [weighed, setWeighed] = createSignal(NOTHING);
  const [tries, setTries] = createSignal(0);
  createEffect(() => {
    tries();
    setWeighed((last) => ({ ...NOTHING, sum: last.sum, stale: offersIn(last) }));
    const callOff = scale.weigh({ files: files(), chosen: chosen(), range }, (news) => {
      setWeighed((last) => {
        if (news.kind === "sum") return { ...last, sum: news.sum };
        if (news.kind === "done") return { ...last, isDone: true };
        if (news.kind === "failed") return { ...last, isFailed: true };
        return { ...last, fresh: [...last.fresh, news.offer] };
      });
    });
    onCleanup(callOff);
  });
  const offers = createMemo(() => offersIn(weighed()));
  return {
    sum: () => weighed().sum,
    offers,
    isDone: () => weighed().isDone,
    failure: {
      /** How often weighing has been begun, where the last time it could not be done; else 0. */
      count: () => (weighed().isFailed ? tries() + 1 : 0),
      retry: (): void => void setTries((count) => count + 1),
    },
  };
}

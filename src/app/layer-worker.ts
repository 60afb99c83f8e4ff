import type { LayerEngine, LayerSummary } from "../layers/engine.ts";
import {
  type AnswerTo,
  buffersOf,
  type NumberedAnswer,
  type NumberedQuestion,
  type Question,
} from "../layers/question.ts";
import { createTurns } from "./turns.ts";

const NOTHING: LayerSummary = { features: 0, vertices: 0, bounds: undefined, areaSquareMetres: 0 };

/** Tiles the worker may have before it at once: one to cut and one to go on with. The others can still be called off. */
const TILES_AT_ONCE = 2;

/** The worker, started by the first question; one that broke leaves its questions without an answer. */
function createCorrespondence() {
  const waiting = new Map<number, (answer: unknown) => void>();
  let worker: Worker | undefined;
  let count = 0;
  const giveUp = (event: Event): void => {
    event.preventDefault();
    worker?.terminate();
    worker = undefined;
    for (const answer of waiting.values()) answer(undefined);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(new URL("../layers/worker.ts", import.meta.url), { type: "module" });
    started.addEventListener("message", ({ data }: MessageEvent<NumberedAnswer>) => {
      waiting.get(data.number)?.(data.answer);
      waiting.delete(data.number);
    });
    started.addEventListener("error", giveUp);
    started.addEventListener("messageerror", giveUp);
    return started;
  };
  const ask = <Verb extends Question["verb"]>(
    question: Question & { readonly verb: Verb },
    handOver: Transferable[] = [],
  ): Promise<AnswerTo<Verb> | undefined> => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const number = (count += 1);
    waiting.set(number, resolve);
    worker ??= start();
    const numbered: NumberedQuestion = { ...question, number };
    worker.postMessage(numbered, handOver);
    // The worker answers each verb with what the engine promises for it.
    return promise as Promise<AnswerTo<Verb> | undefined>;
  };
  return { ask, warm: (): void => void (worker ??= start()) };
}

/**
 * Big layers in a worker of their own, which lives as long as the page. The first layer starts it, or `warm` before:
 * that takes longer than cutting a tile.
 */
export function createLayerEngine(): LayerEngine & { readonly warm: () => void } {
  const { ask, warm } = createCorrespondence();
  const inTurn = createTurns(TILES_AT_ONCE);
  return {
    warm,
    open: async (content, table) =>
      (await ask({ verb: "open", given: [content, table] }, buffersOf(table))) ?? NOTHING,
    close: (content) => void ask({ verb: "close", given: [content] }),
    tile: (content, tile, signal) =>
      inTurn(() => ask({ verb: "tile", given: [content, tile] }), signal),
    search: async (content, query, most) =>
      (await ask({ verb: "search", given: [content, query, most] })) ?? { features: [], count: 0 },
    feature: (content, index) => ask({ verb: "feature", given: [content, index] }),
    text: (content, index) => ask({ verb: "text", given: [content, index] }),
    table: (content) => ask({ verb: "table", given: [content] }),
  };
}

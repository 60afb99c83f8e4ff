// oxlint-disable-next-line import/default -- The build gives the address of the script.
import workerAddress from "./layer-worker.ts?worker&url";
import type { LayerEngine, LayerSummary } from "../../layers/engine.ts";
import {
  type ResponseTo,
  buffersOf,
  type NumberedResponse,
  type NumberedRequest,
  type LayerRequest,
  READY,
} from "../../layers/worker-messages.ts";
import { listenTo, type PageWorker, startWorker, type WorkerFault } from "../task.ts";
const NOTHING: LayerSummary = { features: 0, vertices: 0, bounds: undefined, areaSquareMetres: 0 };

/** Tiles the worker may have before it at once: one to cut and one to go on with. The others can still be cancelled. */
const TILES_AT_ONCE = 2;

/** Reports that a part of the page could not be loaded, and what is done when the user has it tried again. */
export type NotifyMissing = (tryAgain: () => void) => void;

type Post = (worker: Worker) => void;

/**
 * A worker that is started when it is first wanted. What is posted waits until it is there: tables that were handed over to
 * one that never comes would be lost. `broke` is called when it ended with what it knew.
 */
function createService(
  receive: (response: NumberedResponse) => void,
  broke: () => void,
  notifyMissing: NotifyMissing,
) {
  let started: PageWorker | undefined;
  let isReady = false;
  const unsent: Post[] = [];
  const end = (fault: WorkerFault): void => {
    started?.worker.terminate();
    started = undefined;
    const neverCame = fault === "not-loaded" && !isReady;
    isReady = false;
    if (!neverCame) {
      unsent.length = 0;
      broke();
    } else if (unsent.length > 0) notifyMissing(start);
  };
  const onMessage = (response: NumberedResponse): void => {
    if (response.number !== READY.number) return receive(response);
    isReady = true;
    for (const post of unsent.splice(0)) if (started) post(started.worker);
  };
  const start = (): void => {
    if (started) return;
    started = startWorker(workerAddress);
    listenTo(started, { onMessage, onFault: end });
  };
  return {
    start,
    post: (post: Post): void => {
      start();
      if (started && isReady) post(started.worker);
      else unsent.push(post);
    },
  };
}

/** Requests and their responses; those to a worker that broke are left without one. */
function createRequests(notifyMissing: NotifyMissing) {
  const waiting = new Map<number, (answer: unknown) => void>();
  let count = READY.number;
  const receive = ({ number, answer }: NumberedResponse): void => {
    waiting.get(number)?.(answer);
    waiting.delete(number);
  };
  const giveUp = (): void => {
    for (const answer of waiting.values()) answer(undefined);
    waiting.clear();
  };
  const service = createService(receive, giveUp, notifyMissing);
  const ask = <Verb extends LayerRequest["verb"]>(
    question: LayerRequest & { readonly verb: Verb },
    handOver: Transferable[] = [],
  ): Promise<ResponseTo<Verb> | undefined> => {
    const number = (count += 1);
    const promise = new Promise<unknown>((resolve) => void waiting.set(number, resolve));
    const numbered: NumberedRequest = { ...question, number };
    service.post((worker) => worker.postMessage(numbered, handOver));
    // The worker answers each verb with what the engine promises for it.
    return promise as Promise<ResponseTo<Verb> | undefined>;
  };
  return { ask, preload: service.start };
}

/**
 * Big layers in a worker of their own, which lives as long as the page. The first layer starts it, or `preload` before:
 * that takes longer than cutting a tile.
 */
export function createLayerEngine(
  notifyMissing: NotifyMissing,
): LayerEngine & { readonly preload: () => void } {
  const { ask, preload } = createRequests(notifyMissing);
  const inTurn = createConcurrencyLimit(TILES_AT_ONCE);
  return {
    preload,
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

/**
 * Lets only so many tasks run at once; the others wait in line. One whose signal says so before its turn is not run
 * at all and gives `undefined`.
 */
export function createConcurrencyLimit(atOnce: number) {
  const line: (() => void)[] = [];
  let running = 0;
  const next = (): void => {
    if (running < atOnce) line.shift()?.();
  };
  return <Value>(task: () => Promise<Value>, signal?: AbortSignal): Promise<Value | undefined> =>
    new Promise((resolve, reject) => {
      const run = (): void => {
        if (signal?.aborted) {
          resolve(undefined);
          return next();
        }
        running += 1;
        task()
          .then(resolve, reject)
          .finally(() => {
            running -= 1;
            next();
          });
      };
      line.push(run);
      next();
    });
}

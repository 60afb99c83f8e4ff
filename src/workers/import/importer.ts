// oxlint-disable-next-line import/default -- The build gives the address of the script.
import workerAddress from "./import-worker.ts?worker&url";
import type {
  ImportMessage,
  ImportProblem,
  ImportRequest,
  Progress,
} from "../../formats/answer.ts";
import { LIMITS } from "../../formats/limits.ts";
import type { FeatureTable } from "../../geojson/feature-table.ts";
import { fail } from "../../result.ts";
import type { Importer, Task } from "../../state/import/importer.ts";
import { download } from "./download.ts";
import { reportMissingCode, startWorker, type WorkerFault, workerFault } from "../worker-fault.ts";

type Answer = Exclude<ImportMessage, { kind: "progress" }>;
type Broken = "timed-out" | WorkerFault;

/** What was read has to be painted first: the next worker starts when that is done. */
const RELIEF_MS = 3000;

/** Each worker serves one request; one more stands ready, since starting it takes longer than reading a small file. */
function createWorkerPool() {
  let spare: Worker | undefined;
  const hire = (): Worker => {
    const worker = startWorker(workerAddress);
    // One that never came is of no use when it is wanted.
    worker.addEventListener("error", () => {
      if (spare === worker) spare = undefined;
    });
    return worker;
  };
  return {
    preload: (): void => void (spare ??= hire()),
    take: (): Worker => {
      const worker = spare ?? hire();
      spare = undefined;
      return worker;
    },
  };
}

type WorkerPool = ReturnType<typeof createWorkerPool>;

const transferablesOf = (request: ImportRequest): Transferable[] =>
  request.kind === "read"
    ? [request.source, ...request.source.companions].map(({ bytes }) => bytes.buffer)
    : [];

/** Whether a file was not read for want of code. */
const isUnread = (message: ImportMessage): boolean =>
  message.kind === "read" && !message.result.ok && message.result.problem.kind === "not-loaded";

/** One request to one worker, which ends with the answer, with silence, or when it is cancelled. */
function ask(
  pool: WorkerPool,
  request: ImportRequest,
  onProgress: (progress: Progress) => void = () => {},
): Task<Answer | Broken> {
  const worker = pool.take();
  const { promise, resolve } = Promise.withResolvers<Answer | Broken | undefined>();
  let silence = 0;
  const end = (answer: Answer | Broken | undefined): void => {
    clearTimeout(silence);
    worker.terminate();
    resolve(answer);
    setTimeout(pool.preload, RELIEF_MS);
  };
  const listen = (): void => {
    clearTimeout(silence);
    silence = window.setTimeout(() => end("timed-out"), LIMITS.silentMilliseconds);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<ImportMessage>) => {
    if (isUnread(data)) reportMissingCode(workerAddress);
    if (data.kind !== "progress") return end(data);
    listen();
    onProgress(data.progress);
  });
  worker.addEventListener("messageerror", () => end("broke-down"));
  worker.addEventListener("error", (event) => end(workerFault(event, workerAddress)));
  listen();
  worker.postMessage(request, transferablesOf(request));
  return { answer: promise, cancel: () => end(undefined) };
}

/** What could not be done for want of code says nothing of what it was to be done to. */
function refuse(answer: Answer | Broken | undefined): void {
  if (answer === "not-loaded") throw new Error("The worker that mends could not be loaded.");
}

const problemOf = (broken: Broken): ImportProblem =>
  broken === "timed-out"
    ? { kind: "timed-out", seconds: LIMITS.silentMilliseconds / 1000 }
    : { kind: broken };

/** An importer that can have a worker ready before it is needed. */
export type PreloadableImporter = Importer & { readonly preload: () => void };

/** Reading what the features of layers are called. A worker that never came reads nothing either. */
const namesBy = (pool: WorkerPool): Pick<Importer, "nameChoices" | "layerNames"> => ({
  nameChoices: async (texts) => {
    const message = await ask(pool, { kind: "name-choices", texts }).answer;
    return typeof message === "object" && message.kind === "name-choices"
      ? message.choices
      : undefined;
  },
  layerNames: async (texts, chosen) => {
    const message = await ask(pool, { kind: "layer-names", texts, chosen }).answer;
    return typeof message === "object" && message.kind === "layer-names"
      ? message.names
      : undefined;
  },
});

/** Reads and mends files in workers of their own. */
export function createWorkerImporter(): PreloadableImporter {
  const pool = createWorkerPool();
  return {
    preload: pool.preload,
    read: (source, onProgress) => {
      const task = ask(pool, { kind: "read", source }, onProgress);
      const answer = task.answer.then((message) => {
        if (message === undefined) return undefined;
        if (typeof message === "string") return fail(problemOf(message));
        return message.kind === "read" ? message.result : fail({ kind: "broke-down" } as const);
      });
      return { answer, cancel: task.cancel };
    },
    repair: async (texts, fixes) => {
      const message = await ask(pool, { kind: "repair", texts, fixes }).answer;
      refuse(message);
      return typeof message === "object" && message.kind === "repaired"
        ? message.texts
        : texts.map(() => undefined);
    },
    repairLayer: async (table: FeatureTable, fixes, features) => {
      const request = {
        kind: "repair-layer",
        table,
        fixes,
        ...(features && { features }),
      } as const;
      const message = await ask(pool, request).answer;
      refuse(message);
      return typeof message === "object" && message.kind === "layer-repaired"
        ? message.table
        : undefined;
    },
    ...namesBy(pool),
    download,
  };
}

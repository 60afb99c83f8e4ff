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
import type { Importer } from "../../state/import/importer.ts";
import type { Task } from "../../state/task.ts";
import { download } from "./download.ts";
import { createWorkerPool, runTask, type TaskFault, type WorkerPool } from "../task.ts";

type Answer = Exclude<ImportMessage, { kind: "progress" }>;

/** What was read is painted first: the spare worker starts when that is done. */
const SPARE_AFTER_MILLISECONDS = 3000;

const transferablesOf = (request: ImportRequest): Transferable[] =>
  request.kind === "read"
    ? [request.source, ...request.source.companions].map(({ bytes }) => bytes.buffer)
    : [];

/** Whether a file was not read for want of code. */
const isUnread = (message: ImportMessage): boolean =>
  message.kind === "read" && !message.result.ok && message.result.problem.kind === "not-loaded";

/** Asks a worker, which may be silent for 20 seconds. */
const ask = (
  pool: WorkerPool,
  request: ImportRequest,
  onProgress: (progress: Progress) => void = () => {},
): Task<Answer | TaskFault> =>
  runTask(pool, {
    request,
    transfer: transferablesOf(request),
    silence: () => LIMITS.silentMilliseconds,
    isMissingCode: isUnread,
    answerIn: (message: ImportMessage) =>
      message.kind === "progress" ? void onProgress(message.progress) : message,
  });

/** What could not be done for want of code says nothing of what it was to be done to. */
function refuse(answer: Answer | TaskFault | undefined): void {
  if (answer === "not-loaded") throw new Error("The worker that repairs could not be loaded.");
}

const problemOf = (fault: TaskFault): ImportProblem =>
  fault === "timed-out"
    ? { kind: "timed-out", seconds: LIMITS.silentMilliseconds / 1000 }
    : { kind: fault };

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

/** Reads and repairs files in workers of their own. */
export function createWorkerImporter(): PreloadableImporter {
  const pool = createWorkerPool(workerAddress, SPARE_AFTER_MILLISECONDS);
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

// oxlint-disable-next-line import/default -- The build gives the address of the script.
import workerAddress from "./export-worker.ts?worker&url";
import type { ExportMessage } from "../../formats/write/export-request.ts";
import type { Exporter } from "../../state/export/exporter.ts";
import { createWorkerPool, runTask } from "../task.ts";

/** Writes each file in a worker of its own, for as long as it takes. */
export function createExporter(): Exporter {
  const pool = createWorkerPool(workerAddress);
  return {
    write: (request, onProgress) => {
      const { answer, cancel } = runTask(pool, {
        request,
        isMissingCode: ({ kind }: ExportMessage) => kind === "not-loaded",
        answerIn: (message) => {
          if (message.kind === "progress") return void onProgress(message.done);
          return message.kind === "written" ? message.written : message.kind;
        },
      });
      return {
        answer: answer.then((given) =>
          given === "broke-down" || given === "timed-out" ? "failed" : given,
        ),
        cancel,
      };
    },
  };
}

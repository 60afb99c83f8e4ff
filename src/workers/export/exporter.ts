// oxlint-disable-next-line import/default -- The build gives the address of the script.
import workerAddress from "./export-worker.ts?worker&url";
import type {
  ExportMessage,
  ExportRequest,
  WriteFailure,
  WrittenFile,
} from "../../formats/write/export-request.ts";
import type { Exporter } from "../../state/export/exporter.ts";
import type { Task } from "../../state/import/importer.ts";
import { reportMissingCode, startWorker, workerFault } from "../worker-fault.ts";

/** Writes each file in a worker of its own, which ends with the answer or when it is cancelled. */
export const createExporter = (): Exporter => ({ write });

function write(
  request: ExportRequest,
  onProgress: (done: number) => void,
): Task<WrittenFile | WriteFailure> {
  const worker = startWorker(workerAddress);
  const { promise, resolve } = Promise.withResolvers<WrittenFile | WriteFailure | undefined>();
  const end = (answer: WrittenFile | WriteFailure | undefined): void => {
    worker.terminate();
    resolve(answer);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<ExportMessage>) => {
    if (data.kind === "not-loaded") reportMissingCode(workerAddress);
    if (data.kind === "progress") onProgress(data.done);
    else end(data.kind === "written" ? data.written : data.kind);
  });
  worker.addEventListener("messageerror", () => end("failed"));
  worker.addEventListener("error", (event) => {
    end(workerFault(event, workerAddress) === "not-loaded" ? "not-loaded" : "failed");
  });
  worker.postMessage(request, []);
  return { answer: promise, cancel: () => end(undefined) };
}

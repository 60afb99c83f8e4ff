import type { ExportMessage, ExportRequest, WrittenFile } from "../formats/write/export-request.ts";
import type { Exporter } from "../state/exporter.ts";
import type { Task } from "../state/importer.ts";
import { workerFault } from "./worker-fault.ts";

/** Writes each file in a worker of its own, which ends with the answer or when it is cancelled. */
export const createExporter = (): Exporter => ({ write });

function write(request: ExportRequest, tell: (done: number) => void): Task<WrittenFile | "failed"> {
  const worker = new Worker(new URL("../formats/write-worker.ts", import.meta.url), {
    type: "module",
  });
  const { promise, resolve } = Promise.withResolvers<WrittenFile | "failed" | undefined>();
  const end = (answer: WrittenFile | "failed" | undefined): void => {
    worker.terminate();
    resolve(answer);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<ExportMessage>) => {
    if (data.kind === "progress") tell(data.done);
    else end(data.kind === "written" ? data.written : "failed");
  });
  worker.addEventListener("messageerror", () => end("failed"));
  worker.addEventListener("error", (event) => {
    workerFault(event);
    end("failed");
  });
  worker.postMessage(request, []);
  return { answer: promise, cancel: () => end(undefined) };
}

// Listens for one request, and answers with its progress and one file. The page ends the worker afterwards.
import type { ExportMessage, ExportRequest } from "../../formats/write/export-request.ts";
import { isMissingCode } from "../../formats/pipeline/missing-code.ts";
import { writeFile } from "../../formats/write/write-file.ts";

/** The part of a worker's global scope that this one needs. */
interface Port {
  addEventListener(
    type: "message",
    listen: (event: { readonly data: ExportRequest }) => void,
  ): void;
  postMessage(message: ExportMessage, handOver: Transferable[]): void;
}

const port = globalThis as unknown as Port;
/** Progress is told in hundredths, so that a big file does not send thousands of messages. */
const STEPS = 100;

async function reply(request: ExportRequest): Promise<void> {
  let reported = 0;
  const reportDone = (done: number): void => {
    const step = Math.floor(done * STEPS);
    if (step <= reported) return;
    reported = step;
    port.postMessage({ kind: "progress", done }, []);
  };
  try {
    port.postMessage({ kind: "written", written: await writeFile(request, reportDone) }, []);
  } catch (error) {
    port.postMessage({ kind: isMissingCode(error) ? "not-loaded" : "failed" }, []);
  }
}

port.addEventListener("message", ({ data }) => void reply(data));

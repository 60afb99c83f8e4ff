// oxlint-disable-next-line import/default -- The build gives the address of the script.
import workerAddress from "./link-worker.ts?worker&url";
import { fail, type Result } from "../../result.ts";
import type { ReductionId } from "../../share/reduction/reduction-id.ts";
import { LINK_LIMITS, type LinkedFile, type LinkedParksProblem } from "../../share/linked-parks.ts";
import type { LinkAnswer, LinkRequest } from "./link-worker.ts";
import type { SizeEstimator } from "../../state/share/size-estimates.ts";
import { startWorker, type WorkerFault, workerFault } from "../worker-fault.ts";

/** Starting is the device's matter and no fault of the link: it is given longer. */
const START_MILLISECONDS = 20_000;

type WorkerResult = Exclude<LinkAnswer, { kind: "ready" }> | "too-slow" | WorkerFault;

/** One request to one worker, which ends with the answer or when its time is over. */
function ask(request: LinkRequest, milliseconds: number): Promise<WorkerResult> {
  const worker = startWorker(workerAddress);
  return new Promise((resolve) => {
    const end = (result: WorkerResult): void => {
      clearTimeout(deadline);
      worker.terminate();
      resolve(result);
    };
    const within = (time: number): number => window.setTimeout(() => end("too-slow"), time);
    let deadline = within(START_MILLISECONDS);
    worker.addEventListener("message", ({ data }: MessageEvent<LinkAnswer>) => {
      if (data.kind !== "ready") return end(data);
      clearTimeout(deadline);
      deadline = within(milliseconds);
    });
    worker.addEventListener("messageerror", () => end("broke-down"));
    worker.addEventListener("error", (event) => end(workerFault(event, workerAddress)));
    worker.postMessage(request, []);
  });
}

/** Writes parks as the value of a link's `d`; `undefined` where that failed. */
export async function encode(
  files: readonly LinkedFile[],
  reductions: readonly ReductionId[],
): Promise<string | undefined> {
  const result = await ask({ kind: "encode", files, reductions }, START_MILLISECONDS);
  return typeof result === "object" && result.kind === "encoded" ? result.text : undefined;
}

/** Reads the value of a link's `d`, for two seconds at most. Rejects where the worker could not be loaded. */
export async function decode(
  text: string,
): Promise<Result<readonly LinkedFile[], LinkedParksProblem>> {
  const result = await ask({ kind: "decode", text }, LINK_LIMITS.milliseconds);
  if (result === "not-loaded") throw new Error("The worker that reads links could not be loaded.");
  if (result === "too-slow") return fail({ kind: "too-slow" });
  return typeof result === "object" && result.kind === "decoded"
    ? result.result
    : fail({ kind: "corrupt" });
}

/** Weighs diets in a worker of its own. It takes as long as it takes: nothing waits for it, and it can be called off. */
export const estimate: SizeEstimator["estimate"] = ({ files, chosen, range }, onEstimate) => {
  const worker = startWorker(workerAddress);
  const end = (kind: "done" | "failed"): void => {
    worker.terminate();
    onEstimate({ kind });
  };
  worker.addEventListener("message", ({ data }: MessageEvent<LinkAnswer>) => {
    if (data.kind === "weighed") onEstimate(data.estimate);
    if (data.kind === "all-weighed") end("done");
  });
  worker.addEventListener("messageerror", () => end("failed"));
  worker.addEventListener("error", (event) => {
    workerFault(event, workerAddress);
    end("failed");
  });
  worker.postMessage({ kind: "weigh", files, chosen, range } satisfies LinkRequest, []);
  return () => worker.terminate();
};

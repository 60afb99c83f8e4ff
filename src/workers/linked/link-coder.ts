// oxlint-disable-next-line import/default -- The build gives the address of the script.
import workerAddress from "./link-worker.ts?worker&url";
import { fail, type Result } from "../../result.ts";
import type { ReductionId } from "../../share/reduction/reduction-id.ts";
import { LINK_LIMITS, type LinkedFile, type LinkedParksProblem } from "../../share/linked-parks.ts";
import type { LinkAnswer, LinkRequest } from "./link-worker.ts";
import type { SizeEstimator } from "../../state/share/size-estimates.ts";
import { createWorkerPool, runTask, type TaskFault } from "../task.ts";

/** Starting is the device's matter and no fault of the link: it is given longer. */
const START_MILLISECONDS = 20_000;

type Answer = Exclude<LinkAnswer, { kind: "ready" }>;

const pool = createWorkerPool(workerAddress);

/** Asks a worker, which has so long from the moment in which it is ready. */
const ask = (request: LinkRequest, milliseconds: number): Promise<Answer | TaskFault | undefined> =>
  runTask(pool, {
    request,
    silence: (after?: LinkAnswer) => (after ? milliseconds : START_MILLISECONDS),
    answerIn: (message: LinkAnswer) => (message.kind === "ready" ? undefined : message),
  }).answer;

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
  if (result === "timed-out") return fail({ kind: "too-slow" });
  return typeof result === "object" && result.kind === "decoded"
    ? result.result
    : fail({ kind: "corrupt" });
}

/** Estimates size reductions in a worker of its own, for as long as it takes: nothing waits for it. */
export const estimate: SizeEstimator["estimate"] = ({ files, chosen, range }, onEstimate) => {
  const { answer, cancel } = runTask(pool, {
    request: { kind: "estimate", files, chosen, range } satisfies LinkRequest,
    answerIn: (message: LinkAnswer) => {
      if (message.kind === "estimated") onEstimate(message.estimate);
      return message.kind === "all-estimated" ? ("done" as const) : undefined;
    },
  });
  const finish = async (): Promise<void> => {
    const end = await answer;
    if (end !== undefined) onEstimate({ kind: end === "done" ? "done" : "failed" });
  };
  void finish();
  return cancel;
};

// oxlint-disable-next-line import/default -- The build gives the address of the script.
import workerAddress from "./operation-worker.ts?worker&url";
import { resultOf } from "../../geo/operations/operation-result.ts";
import type { Refusal } from "../../geo/operations/refusal.ts";
import type { Reshaping } from "../../geo/operations/shapes.ts";
import type { Result } from "../../result.ts";
import type { Operator } from "../../state/draw/operator.ts";
import { createWorkerPool, runTask } from "../task.ts";

/** A preview is painted first: the next worker starts when that is done. */
const SPARE_AFTER_MILLISECONDS = 1000;

/** Does each operation in a worker of its own, for as long as it takes; to cancel it ends the worker. */
export function createOperator(): Operator {
  const pool = createWorkerPool(workerAddress, SPARE_AFTER_MILLISECONDS);
  return {
    preload: pool.preload,
    run: (operation) => {
      const { answer, cancel } = runTask(pool, {
        request: operation,
        // The page has what measures areas already.
        answerIn: (outcome: Result<Reshaping, Refusal>) => resultOf(operation, outcome),
      });
      return {
        // Nothing is said to it of silence, so that it is never timed out.
        answer: answer.then((given) => (given === "timed-out" ? "broke-down" : given)),
        cancel,
      };
    },
  };
}

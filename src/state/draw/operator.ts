import type { Operation, OperationResult } from "../../geo/operations/operation.ts";
import type { Task } from "../task.ts";

/** What came of an operation, or why there is no answer: its code could not be loaded, or broke. */
export type OperationAnswer = OperationResult | "not-loaded" | "broke-down";

/** Does operations elsewhere than on the page, each in a worker of its own that ends with it. */
export interface Operator {
  /** Starts a worker before it is needed. */
  readonly preload: () => void;
  readonly run: (operation: Operation) => Task<OperationAnswer>;
}

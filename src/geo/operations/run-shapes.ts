import type { Result } from "../../result.ts";
import { cutOut, intersectShapes, mergeShapes, subtractShapes } from "./areas.ts";
import { closeGaps, snap, split } from "./borders.ts";
import type { Operation, OperationResult } from "./operation.ts";
import { resultOf } from "./operation-result.ts";
import type { Refusal } from "./refusal.ts";
import type { Of, Reshaping } from "./shapes.ts";
import { changeWhole, explode } from "./whole-shapes.ts";

type OtherOperation = Exclude<Operation, Of<"buffer">>;

/** Does any operation but a buffer; see `runOperation`. */
export const runShapes = (operation: OtherOperation): OperationResult =>
  resultOf(operation, outcomeOf(operation));

function outcomeOf(operation: OtherOperation): Result<Reshaping, Refusal> {
  switch (operation.kind) {
    case "merge":
      return mergeShapes(operation);
    case "subtract":
      return subtractShapes(operation);
    case "intersect":
      return intersectShapes(operation);
    case "cut-out":
      return cutOut(operation);
    case "split":
      return split(operation);
    case "snap":
      return snap(operation);
    case "close-gaps":
      return closeGaps(operation);
    case "explode":
      return explode(operation);
    default:
      return changeWhole(operation);
  }
}

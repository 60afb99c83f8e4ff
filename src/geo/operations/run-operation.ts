import type { Operation, OperationResult } from "./operation.ts";

/**
 * Does an operation. It takes and gives plain data, so that a worker can do it; what is big may take seconds. New corners have
 * seven decimals, or what it takes to be exact; those that stay keep their numbers, the third one too. Every outline of the
 * result is sound, or it is refused. Clipper comes for buffers alone. Rejects where code cannot be had.
 */
export async function runOperation(operation: Operation): Promise<OperationResult> {
  if (operation.kind === "buffer") return (await import("./run-buffer.ts")).runBuffer(operation);
  return (await import("./run-shapes.ts")).runShapes(operation);
}

// Listens for one operation, and answers with what came of it. The page ends the worker afterwards.
import type { Operation, OperationResult } from "../../geo/operations/operation.ts";
import { runOperation } from "../../geo/operations/run-operation.ts";

/** The part of a worker's global scope that this one needs. */
interface Port {
  addEventListener(type: "message", listen: (event: { readonly data: Operation }) => void): void;
  postMessage(result: OperationResult): void;
}

const port = globalThis as unknown as Port;

// What throws here is an error of the worker: the page hears of it.
port.addEventListener("message", ({ data }) => port.postMessage(runOperation(data)));

// Listens for one operation, and answers with what came of it. The page ends the worker afterwards.
import type { Operation, OperationResult } from "../../geo/operations/operation.ts";
import { runOperation } from "../../geo/operations/run-operation.ts";

/** The part of a worker's global scope that this one needs. */
interface Port {
  addEventListener(type: "message", listen: (event: { readonly data: Operation }) => void): void;
  postMessage(result: OperationResult): void;
  reportError(error: unknown): void;
}

const port = globalThis as unknown as Port;

// A rejected promise would stay in here: an error is told to the page, which need not wait then.
port.addEventListener("message", ({ data }) => {
  runOperation(data)
    .then((result) => port.postMessage(result))
    .catch((error: unknown) => port.reportError(error));
});

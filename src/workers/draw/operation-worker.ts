// Listens for one operation, and answers with what came of it. The page ends the worker afterwards.
import type { Operation } from "../../geo/operations/operation.ts";
import type { Refusal } from "../../geo/operations/refusal.ts";
import { runOperation } from "../../geo/operations/run-operation.ts";
import type { Reshaping } from "../../geo/operations/shapes.ts";
import type { Result } from "../../result.ts";

/** The part of a worker's global scope that this one needs. */
interface Port {
  addEventListener(type: "message", listen: (event: { readonly data: Operation }) => void): void;
  postMessage(outcome: Result<Reshaping, Refusal>): void;
  reportError(error: unknown): void;
}

const port = globalThis as unknown as Port;

// A rejected promise would stay in here: an error is told to the page, which need not wait then.
port.addEventListener("message", ({ data }) => {
  runOperation(data)
    .then((outcome) => port.postMessage(outcome))
    .catch((error: unknown) => port.reportError(error));
});

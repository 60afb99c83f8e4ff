import type { Result } from "../../result.ts";
import type { ReductionId } from "../../share/reduction/reduction-id.ts";
import type { EstimateMessage, ReductionScope } from "../../share/reduction/estimate.ts";
import type { LinkedFile, LinkedParksProblem } from "../../share/linked-parks.ts";
import { decodeParks, encodeParks } from "../../share/codec/parks-code.ts";

export type LinkRequest =
  | {
      readonly kind: "encode";
      readonly files: readonly LinkedFile[];
      readonly reductions: readonly ReductionId[];
    }
  | {
      readonly kind: "estimate";
      readonly files: readonly LinkedFile[];
      readonly chosen: readonly ReductionId[];
      readonly range: ReductionScope;
    }
  | { readonly kind: "decode"; readonly text: string };

export type LinkAnswer =
  /** Told before anything else: loading the parser is not part of its time. */
  | { readonly kind: "ready" }
  | { readonly kind: "encoded"; readonly text: string }
  /** Told for each size reduction that is estimated, and at last that all are. */
  | { readonly kind: "estimated"; readonly estimate: EstimateMessage }
  | { readonly kind: "all-estimated" }
  | {
      readonly kind: "decoded";
      readonly result: Result<readonly LinkedFile[], LinkedParksProblem>;
    };

/** A worker's own global object, of which the types know only the page's. */
interface WorkerScope {
  addEventListener(type: "message", listen: (event: MessageEvent<LinkRequest>) => void): void;
  postMessage(message: LinkAnswer, transfer: Transferable[]): void;
  reportError(error: unknown): void;
}

const scope = globalThis as unknown as WorkerScope;

const post = (message: LinkAnswer): void => scope.postMessage(message, []);

async function answer(request: LinkRequest): Promise<LinkAnswer> {
  if (request.kind === "decode") return { kind: "decoded", result: decodeParks(request.text) };
  // Most links need no size reduction.
  if (request.kind === "encode" && request.reductions.length === 0) {
    return { kind: "encoded", text: encodeParks(request.files) };
  }
  if (request.kind === "encode") {
    const { reduceFiles } = await import("../../share/reduction/reduce-files.ts");
    return {
      kind: "encoded",
      text: encodeParks(reduceFiles(request.files, request.reductions).files),
    };
  }
  const { estimateReductions } = await import("../../share/reduction/estimate.ts");
  const lengthOf = (files: readonly LinkedFile[]): number => encodeParks(files).length;
  for (const estimate of estimateReductions(
    request.files,
    request.chosen,
    request.range,
    lengthOf,
  )) {
    post({ kind: "estimated", estimate });
  }
  return { kind: "all-estimated" };
}

// A rejected promise would stay in here: an error is told to the page, which need not wait then.
scope.addEventListener("message", ({ data }) => {
  answer(data)
    .then(post)
    .catch((error: unknown) => scope.reportError(error));
});
post({ kind: "ready" });

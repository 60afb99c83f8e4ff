import type { ImportMessage, ImportRequest, Progress } from "../../formats/answer.ts";
import { transferablesIn } from "../../formats/pipeline/imported.ts";
import { PARSERS, readImport } from "../../formats/pipeline/read-import.ts";

/** A worker's own global object, of which the types know only the page's. */
interface WorkerScope {
  addEventListener(type: "message", listen: (event: MessageEvent<ImportRequest>) => void): void;
  postMessage(message: ImportMessage, transfer: Transferable[]): void;
  reportError(error: unknown): void;
}

const scope = globalThis as unknown as WorkerScope;

const post = (message: ImportMessage): void => scope.postMessage(message, transferablesIn(message));

async function answer(request: ImportRequest): Promise<ImportMessage> {
  if (request.kind === "read") {
    const onProgress = (progress: Progress): void => post({ kind: "progress", progress });
    return { kind: "read", result: await readImport(request.source, onProgress) };
  }
  const onProgress = (done: number): void =>
    post({ kind: "progress", progress: { phase: "checking", done } });
  // Most workers only ever read.
  return request.kind === "repair" || request.kind === "repair-layer"
    ? repaired(request, onProgress)
    : named(request, onProgress);
}

type Request<Kind> = Extract<ImportRequest, { kind: Kind }>;
type OnProgress = (done: number) => void;

async function repaired(
  request: Request<"repair" | "repair-layer">,
  onProgress: OnProgress,
): Promise<ImportMessage> {
  const { repairLayer, repairTexts } = await import("../../formats/repair/repair-many.ts");
  if (request.kind === "repair-layer") {
    return { kind: "layer-repaired", table: await repairLayer(request, onProgress) };
  }
  return { kind: "repaired", texts: await repairTexts(request.texts, request.fixes, onProgress) };
}

async function named(
  request: Request<"name-choices" | "layer-names">,
  onProgress: OnProgress,
): Promise<ImportMessage> {
  const { layerNameChoices, layerNames } = await import("../../formats/names/layer-names.ts");
  if (request.kind === "name-choices") {
    return { kind: "name-choices", choices: await layerNameChoices(request.texts, onProgress) };
  }
  return {
    kind: "layer-names",
    names: await layerNames(request.texts, request.chosen, onProgress),
  };
}

// Most files are GeoJSON, and a worker waits for its file: the parser of those is here when it comes.
PARSERS.parserOf("geojson").catch(() => {});

// A rejected promise would stay in here: an error is told to the page, which need not wait then.
scope.addEventListener("message", ({ data }) => {
  answer(data)
    .then(post)
    .catch((error: unknown) => scope.reportError(error));
});

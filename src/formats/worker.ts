import type { ImportMessage, ImportRequest, Progress } from "./answer.ts";
import { readImport } from "./read.ts";
import { readerOf } from "./registry.ts";
import { transferablesIn } from "./transferables.ts";

/** A worker's own global object, of which the types know only the page's. */
interface Door {
  addEventListener(type: "message", listen: (event: MessageEvent<ImportRequest>) => void): void;
  postMessage(message: ImportMessage, transfer: Transferable[]): void;
  reportError(error: unknown): void;
}

const door = globalThis as unknown as Door;

const post = (message: ImportMessage): void => door.postMessage(message, transferablesIn(message));

async function answer(request: ImportRequest): Promise<ImportMessage> {
  if (request.kind === "read") {
    const tell = (progress: Progress): void => post({ kind: "progress", progress });
    return { kind: "read", result: await readImport(request.source, tell) };
  }
  const tell = (done: number): void =>
    post({ kind: "progress", progress: { phase: "checking", done } });
  // Most workers only ever read.
  return request.kind === "mend" || request.kind === "mend-layer"
    ? mended(request, tell)
    : named(request, tell);
}

type Request<Kind> = Extract<ImportRequest, { kind: Kind }>;
type Tell = (done: number) => void;

async function mended(request: Request<"mend" | "mend-layer">, tell: Tell): Promise<ImportMessage> {
  const { mendLayer, mendTexts } = await import("./mend/mend-many.ts");
  if (request.kind === "mend-layer") {
    return { kind: "layer-mended", table: await mendLayer(request, tell) };
  }
  return { kind: "mended", texts: await mendTexts(request.texts, request.fixes, tell) };
}

async function named(
  request: Request<"name-choices" | "layer-names">,
  tell: Tell,
): Promise<ImportMessage> {
  const { layerNameChoices, layerNames } = await import("./layer-names.ts");
  if (request.kind === "name-choices") {
    return { kind: "name-choices", choices: await layerNameChoices(request.texts, tell) };
  }
  return { kind: "layer-names", names: await layerNames(request.texts, request.chosen, tell) };
}

// Most files are GeoJSON, and a worker waits for its file: the reader of those is here when it comes.
readerOf("geojson").catch(() => {});

// A rejected promise would stay in here: an error is told to the page, which need not wait then.
door.addEventListener("message", ({ data }) => {
  answer(data)
    .then(post)
    .catch((error: unknown) => door.reportError(error));
});

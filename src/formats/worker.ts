import type { ImportMessage, ImportRequest } from "./answer.ts";
import { mendLayer, mendTexts } from "./mend/mend-many.ts";
import { readImport } from "./read.ts";
import { transferablesIn } from "./transferables.ts";

/** A worker's own global object, of which the types know only the page's. */
interface Door {
  addEventListener(type: "message", listen: (event: MessageEvent<ImportRequest>) => void): void;
  postMessage(message: ImportMessage, transfer: Transferable[]): void;
}

const door = globalThis as unknown as Door;

const post = (message: ImportMessage): void => door.postMessage(message, transferablesIn(message));

async function answer(request: ImportRequest): Promise<ImportMessage> {
  switch (request.kind) {
    case "read":
      return {
        kind: "read",
        result: await readImport(request.source, (progress) =>
          post({ kind: "progress", progress }),
        ),
      };
    case "mend":
      return { kind: "mended", texts: await mendTexts(request.texts, request.fixes) };
    case "mend-layer":
      return {
        kind: "layer-mended",
        table: await mendLayer(request, (done) =>
          post({ kind: "progress", progress: { phase: "checking", done } }),
        ),
      };
  }
}

door.addEventListener("message", ({ data }) => void answer(data).then(post));

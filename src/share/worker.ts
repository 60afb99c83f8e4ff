import type { Result } from "../result.ts";
import type { LinkedFile, LinkedParksProblem } from "./linked-parks.ts";
import { decodeParks, encodeParks } from "./parks-code.ts";

export type LinkRequest =
  | { readonly kind: "encode"; readonly files: readonly LinkedFile[] }
  | { readonly kind: "decode"; readonly text: string };

export type LinkAnswer =
  /** Told before anything else: loading the reader is not part of its time. */
  | { readonly kind: "ready" }
  | { readonly kind: "encoded"; readonly text: string }
  | {
      readonly kind: "decoded";
      readonly result: Result<readonly LinkedFile[], LinkedParksProblem>;
    };

/** A worker's own global object, of which the types know only the page's. */
interface Door {
  addEventListener(type: "message", listen: (event: MessageEvent<LinkRequest>) => void): void;
  postMessage(message: LinkAnswer, transfer: Transferable[]): void;
}

const door = globalThis as unknown as Door;

const answer = (request: LinkRequest): LinkAnswer =>
  request.kind === "encode"
    ? { kind: "encoded", text: encodeParks(request.files) }
    : { kind: "decoded", result: decodeParks(request.text) };

door.addEventListener("message", ({ data }) => door.postMessage(answer(data), []));
door.postMessage({ kind: "ready" }, []);

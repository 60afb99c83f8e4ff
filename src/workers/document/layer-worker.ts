import { createRequestHandler } from "../../layers/layer.ts";
import {
  type NumberedResponse,
  type NumberedRequest,
  READY,
} from "../../layers/worker-messages.ts";

/** What a worker's own side offers; the types of pages do not have it. */
interface Port {
  addEventListener(
    type: "message",
    listen: (event: { readonly data: NumberedRequest }) => void,
  ): void;
  postMessage(answer: NumberedResponse, handOver: ArrayBuffer[]): void;
}

const port = globalThis as unknown as Port;
const answerTo = createRequestHandler();

async function reply(question: NumberedRequest): Promise<void> {
  const { number } = question;
  try {
    const answer = await answerTo(question);
    port.postMessage({ number, answer }, answer instanceof ArrayBuffer ? [answer] : []);
  } catch {
    port.postMessage({ number, answer: undefined }, []);
  }
}

port.addEventListener("message", ({ data }) => void reply(data));
port.postMessage(READY, []);

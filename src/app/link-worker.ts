import { fail, type Result } from "../result.ts";
import { LINK_LIMITS, type LinkedFile, type LinkedParksProblem } from "../share/linked-parks.ts";
import type { LinkAnswer, LinkRequest } from "../share/worker.ts";

/** Starting is the device's matter and no fault of the link: it is given longer. */
const START_MILLISECONDS = 20_000;

type Told = Exclude<LinkAnswer, { kind: "ready" }> | "too-slow" | "broke-down";

/** One request to one worker, which ends with the answer or when its time is over. */
function ask(request: LinkRequest, milliseconds: number): Promise<Told> {
  const worker = new Worker(new URL("../share/worker.ts", import.meta.url), { type: "module" });
  const { promise, resolve } = Promise.withResolvers<Told>();
  const end = (told: Told): void => {
    clearTimeout(deadline);
    worker.terminate();
    resolve(told);
  };
  const within = (time: number): number => window.setTimeout(() => end("too-slow"), time);
  let deadline = within(START_MILLISECONDS);
  worker.addEventListener("message", ({ data }: MessageEvent<LinkAnswer>) => {
    if (data.kind !== "ready") return end(data);
    clearTimeout(deadline);
    deadline = within(milliseconds);
  });
  worker.addEventListener("messageerror", () => end("broke-down"));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    end("broke-down");
  });
  worker.postMessage(request, []);
  return promise;
}

/** Writes parks as the value of a link's `d`; `undefined` where that failed. */
export async function encode(files: readonly LinkedFile[]): Promise<string | undefined> {
  const told = await ask({ kind: "encode", files }, START_MILLISECONDS);
  return typeof told === "object" && told.kind === "encoded" ? told.text : undefined;
}

/** Reads the value of a link's `d`, for two seconds at most. */
export async function decode(
  text: string,
): Promise<Result<readonly LinkedFile[], LinkedParksProblem>> {
  const told = await ask({ kind: "decode", text }, LINK_LIMITS.milliseconds);
  if (told === "too-slow") return fail({ kind: "too-slow" });
  return typeof told === "object" && told.kind === "decoded"
    ? told.result
    : fail({ kind: "corrupt" });
}

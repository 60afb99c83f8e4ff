import { LIMITS } from "../formats/limits.ts";
import type { ImportSource } from "../formats/source.ts";
import type { Progress } from "../formats/answer.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { AddressProblem, Task } from "../state/importer.ts";

type Outcome = Result<ImportSource, AddressProblem>;

/** What the file at an address is called: the last part of its path, or else the host. */
function nameOf(url: URL): string {
  const last = url.pathname.split("/").filter(Boolean).at(-1);
  try {
    return decodeURIComponent(last ?? url.hostname);
  } catch {
    return last ?? url.hostname;
  }
}

async function readCapped(
  response: Response,
  tell: (progress: Progress) => void,
): Promise<Result<Uint8Array<ArrayBuffer>, AddressProblem>> {
  const limitBytes = LIMITS.fileBytes;
  const told = Number(response.headers.get("content-length") ?? Number.NaN);
  if (told > limitBytes) return fail({ kind: "too-large", limitBytes });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) break;
    bytes += chunk.value.length;
    if (bytes > limitBytes) {
      await reader?.cancel();
      return fail({ kind: "too-large", limitBytes });
    }
    chunks.push(chunk.value);
    tell({ phase: "reading", done: told > 0 ? Math.min(1, bytes / told) : 0 });
  }
  return succeed(new Uint8Array(await new Blob(chunks).arrayBuffer()));
}

async function fetchFile(
  url: URL,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      signal,
      mode: "cors",
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
    });
    if (!response.ok) return fail({ kind: "status", status: response.status });
    const read = await readCapped(response, tell);
    if (!read.ok) return read;
    return succeed({ name: nameOf(url), bytes: read.value, origin: "address", companions: [] });
  } catch {
    return fail({ kind: signal.aborted ? "cancelled" : "refused" });
  }
}

/**
 * Downloads a file of another host: without cookies or a referrer, and no more of it than a file may weigh. Asks at
 * once; whether the reader agrees is settled before.
 */
export function download(url: URL, tell: (progress: Progress) => void): Task<Outcome> {
  const abort = new AbortController();
  return { answer: fetchFile(url, tell, abort.signal), cancel: () => abort.abort() };
}

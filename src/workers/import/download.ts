import { LIMITS } from "../../formats/limits.ts";
import type { ImportSource } from "../../formats/source.ts";
import type { Progress } from "../../formats/answer.ts";
import { fail, type Result, succeed } from "../../result.ts";
import { readRemoteAddress, type AddressProblem } from "../../share/remote-address.ts";
import type { Redirects } from "../../state/import/importer.ts";
import type { Task } from "../../state/task.ts";

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
  onProgress: (progress: Progress) => void,
): Promise<Result<Uint8Array<ArrayBuffer>, AddressProblem>> {
  const limitBytes = LIMITS.fileBytes;
  const statedBytes = Number(response.headers.get("content-length") ?? Number.NaN);
  if (statedBytes > limitBytes) return fail({ kind: "too-large", limitBytes });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const stream = response.body?.getReader();
  for (;;) {
    const chunk = await stream?.read();
    if (!chunk || chunk.done) break;
    bytes += chunk.value.length;
    if (bytes > limitBytes) {
      await stream?.cancel();
      return fail({ kind: "too-large", limitBytes });
    }
    chunks.push(chunk.value);
    onProgress({ phase: "reading", done: statedBytes > 0 ? Math.min(1, bytes / statedBytes) : 0 });
  }
  return succeed(new Uint8Array(await new Blob(chunks).arrayBuffer()));
}

/** SHA-256 (FIPS 180-4) in base64url, less its padding; `undefined` where the page was not loaded securely. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  // The types know only secure pages.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const digest = await subtle?.digest("SHA-256", bytes);
  const binary = digest && String.fromCharCode(...new Uint8Array(digest));
  return binary && btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace("=", "");
}

async function sourceOf(url: URL, bytes: Uint8Array<ArrayBuffer>): Promise<ImportSource> {
  const sha256 = await sha256Of(bytes);
  const web = sha256 === undefined ? {} : { web: { address: url.href, sha256 } };
  return { name: nameOf(url), bytes, origin: "address", companions: [], ...web };
}

interface Asking {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  readonly redirects: Redirects;
}

async function fetchFile(url: URL, { onProgress, signal, redirects }: Asking): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      signal,
      mode: "cors",
      redirect: redirects === "followed" ? "follow" : "error",
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
    });
    // The host may have passed the request on: nothing is read of what the user could not have asked for.
    const answered = readRemoteAddress(response.url || url.href);
    if (!answered.ok) return answered;
    if (!response.ok) return fail({ kind: "status", status: response.status });
    const read = await readCapped(response, onProgress);
    if (!read.ok) return read;
    return succeed(await sourceOf(url, read.value));
  } catch {
    return fail({ kind: signal.aborted ? "cancelled" : "refused" });
  }
}

/**
 * Downloads a file of another host: without cookies or a referrer, and no more of it than a file may have. Asks at
 * once; whether the user agrees is settled before.
 */
export function download(
  url: URL,
  onProgress: (progress: Progress) => void,
  redirects: Redirects = "followed",
): Task<Outcome> {
  const abort = new AbortController();
  const { signal } = abort;
  return { answer: fetchFile(url, { onProgress, signal, redirects }), cancel: () => abort.abort() };
}

import { WORKER_FILE } from "./worker-file.ts";

/** Lets the browser keep the atlas for the time without a connection. One that refuses goes on without. Never rejects. */
export async function keepForOffline(): Promise<void> {
  try {
    // In a frame that is shut off from its own origin, asking for the container throws; without TLS there is none.
    await navigator.serviceWorker?.register(WORKER_FILE);
  } catch {
    // A browser that keeps nothing shows the atlas all the same.
  }
}

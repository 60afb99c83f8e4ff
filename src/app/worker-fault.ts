import { tellMissing } from "./release.ts";

/** What ended a worker: its script could not be had, or broke. */
export type WorkerFault = "not-loaded" | "broke-down";

/**
 * What an `error` event of a worker stands for. Only that of a script which ran has a message. A script that could not be
 * had is told to whoever looks for new versions, and none of it to the console.
 */
export function workerFault(event: Event): WorkerFault {
  event.preventDefault();
  if ("message" in event) return "broke-down";
  tellMissing();
  return "not-loaded";
}

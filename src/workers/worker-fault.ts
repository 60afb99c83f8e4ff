import { refetch } from "../state/refetch.ts";
import { reportMissing } from "../state/page-release.ts";

/** What ended a worker: its script could not be had, or broke. */
export type WorkerFault = "not-loaded" | "broke-down";

/** Starts a worker of the page's own. */
export const startWorker = (address: string): Worker => new Worker(address, { type: "module" });

/** Tells that code of a worker could not be had, and has the browser ask for it anew before it is wanted again. */
export function reportMissingCode(address: string): void {
  reportMissing();
  void refetch(address);
}

/** What browsers write of a part of a script that could not be had. */
const MISSING_PART = /dynamically imported module|importing a module/i;

/**
 * What an `error` event of a worker stands for. Only that of a script which ran has a message. Code that could not be had
 * is told to whoever looks for new versions, and none of it to the console.
 */
export function workerFault(event: Event, address: string): WorkerFault {
  event.preventDefault();
  if ("message" in event && !MISSING_PART.test(String(event.message))) return "broke-down";
  reportMissingCode(address);
  return "not-loaded";
}

import { linkReadings, soundReading } from "../share/repair/link-readings.ts";
import { decode } from "./link-worker.ts";

/** The fragment that a garbled one was at first; the same where nothing can be told. */
export const repairedFragment = (fragment: string): Promise<string> =>
  soundReading(linkReadings(fragment), decode);

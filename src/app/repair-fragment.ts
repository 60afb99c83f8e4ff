import { linkReadings, soundReading } from "../share/repair/link-candidates.ts";
import { decode } from "../workers/linked/link-coder.ts";

/** The fragment that a garbled one was at first; the same where nothing can be told. */
export const repairedFragment = (fragment: string): Promise<string> =>
  soundReading(linkReadings(fragment), decode);

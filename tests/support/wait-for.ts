import { vi } from "vitest";

/** Code that is loaded late may take seconds to come while other tests have the machine. */
const MOST_MILLISECONDS = 20_000;

/** Asks again until the check throws nothing, for 20 seconds at most. */
export const waitFor = <Value>(check: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(check, { timeout: MOST_MILLISECONDS });

import type { Result } from "../../result.ts";
import type { LinkedFile, LinkedParksProblem } from "../../share/linked-parks.ts";
import type { ReductionId } from "../../share/reduction/reduction-id.ts";

export { LINK_LIMITS, type LinkedParksProblem } from "../../share/linked-parks.ts";

/** Writes and reads the parks of links in disposable workers: whatever a link does to its decoder ends there. */
export interface LinkCoder {
  /** The value of a link's `d`, with size reductions; `undefined` where it could not be written. Never rejects. */
  encode(
    files: readonly LinkedFile[],
    reductions?: readonly ReductionId[],
  ): Promise<string | undefined>;
  /** What `encode` wrote, or why it cannot be shown. Rejects where what reads it could not be loaded. */
  decode(text: string): Promise<Result<readonly LinkedFile[], LinkedParksProblem>>;
}

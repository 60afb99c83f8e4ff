import { fail, succeed } from "../result.ts";
import type { Result } from "../result.ts";
import type { ImportProblem } from "./answer.ts";
import type { ReadOutcome } from "./reader.ts";

/**
 * What holds for a file whose geometries each name their coordinate system, or none. Several systems in one file cannot
 * be told apart behind the sink: to take one for all would put features where they are not.
 */
export function outcomeOf(systems: ReadonlySet<string>): Result<ReadOutcome, ImportProblem> {
  if (systems.size > 1) return fail({ kind: "crs-unknown", crs: [...systems].join(", ") });
  const [crs] = systems;
  return succeed(crs === undefined ? {} : { crs });
}

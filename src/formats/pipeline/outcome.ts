import { fail, succeed } from "../../result.ts";
import type { Result } from "../../result.ts";
import type { ImportProblem } from "../answer.ts";
import { isWgs84Code } from "../crs/projection.ts";
import type { ParseOutcome } from "../parser.ts";

/**
 * What holds for a file whose parts each name their coordinate system, or none, which means WGS 84. Parts in different
 * systems cannot be told apart behind the sink: to take one for all would put features where they are not.
 */
export function outcomeOf(
  parts: Iterable<string | undefined>,
): Result<ParseOutcome, ImportProblem> {
  const named = [...parts];
  const systems = new Set(
    named.map((crs) => (crs === undefined || isWgs84Code(crs) ? WGS84 : crs)),
  );
  if (systems.size > 1) {
    return fail({ kind: "crs-unknown", crs: [...systems].map(shortName).join(", ") });
  }
  const crs = named.find((name) => name !== undefined);
  return succeed(crs === undefined ? {} : { crs });
}

const WGS84 = "EPSG:4326";

/** A system's code, or the name that its WKT begins with. */
const shortName = (crs: string): string =>
  /^\s*\w+\s*\[\s*"([^"]+)"/.exec(crs)?.[1] ?? crs.replace(/^<(.*)>$/s, "$1");

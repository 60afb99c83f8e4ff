import type { SourcedLandmark } from "./landmark.ts";
import type { Park } from "./park.ts";
import type { SourceId } from "./text.ts";
import type { ValuePath } from "./problem.ts";

/** One mention of a source, and where in the item it stands. */
export interface Citation {
  readonly source: SourceId;
  readonly path: ValuePath;
}

const cite = (sources: readonly SourceId[] | undefined, path: ValuePath): readonly Citation[] =>
  (sources ?? []).map((source, at) => ({ source, path: [...path, at] }));

/** Every mention of a source in a park; paths begin at the Feature. */
export function citationsOfPark({ status, footprint, facts, timeline }: Park): readonly Citation[] {
  const outline = footprint.source;
  return [
    ...cite(status.sources, ["properties", "status", "sources"]),
    ...(outline ? [{ source: outline, path: ["properties", "footprint", "source"] }] : []),
    ...cite(footprint.centreSources, ["properties", "footprint", "centreSources"]),
    ...facts.flatMap((fact, at) => cite(fact.sources, ["properties", "facts", at, "sources"])),
    ...timeline.flatMap((entry, at) =>
      cite(entry.sources, ["properties", "timeline", at, "sources"]),
    ),
  ];
}

/** Every mention of a source in a landmark; paths begin at the Feature. */
export const citationsOfLandmark = (landmark: SourcedLandmark): readonly Citation[] =>
  cite(landmark.sources, ["properties", "sources"]);

import { type FactEntries, type FactKey, PARK_FACTS } from "../../catalogue/park-facts.ts";
import type { Park } from "../../catalogue/park.ts";
import type { Source } from "../../catalogue/source.ts";
import type { SourceId } from "../../catalogue/text.ts";
import { factGroups, landAreas } from "./card-facts.ts";

/** What a source is cited for in a card. */
export type Supported = FactKey | "status" | "timeline" | "outline" | "place";

/** A source of one card with the number that its marks carry. */
export interface CitedSource {
  readonly id: SourceId;
  /** From 1, in order of appearance. */
  readonly number: number;
  /** Without repetition, in order of appearance. */
  readonly supports: readonly Supported[];
  /** Its record, where the park brings it and the catalogue may not have it. */
  readonly brought?: Source | undefined;
}

export type CitedSources = ReadonlyMap<SourceId, CitedSource>;

type Citation = readonly [what: Supported, sources: readonly SourceId[]];

function citations(park: Park, entries: FactEntries): readonly Citation[] {
  const { status, footprint, timeline, geometry } = park;
  const outline: Citation = ["outline", footprint.source ? [footprint.source] : []];
  // What is said of an outline that is measured stands between its figure and the stated ones, else behind those.
  const isMeasured = geometry.type !== "Point" && footprint.basis !== "schematic";
  return [
    ["status", status.sources],
    ...(isMeasured ? [outline] : []),
    ...landAreas(park, entries).map((fact): Citation => [fact.key, fact.sources]),
    ...(isMeasured ? [] : [outline]),
    ...factGroups(park, entries).flatMap(({ key, facts }) =>
      facts.map((fact): Citation => [key, fact.sources]),
    ),
    ...timeline.map((event): Citation => ["timeline", event.sources]),
    ["place", footprint.centreSources ?? []],
  ];
}

/**
 * Every source of a park's card, numbered as the card is read from top to bottom.
 *
 * @param brought the sources that come with the park
 */
export function citedSources(
  park: Park,
  entries: FactEntries = PARK_FACTS,
  brought: ReadonlyMap<SourceId, Source> = new Map(),
): CitedSources {
  const cited = new Map<SourceId, CitedSource>();
  for (const [what, sources] of citations(park, entries)) {
    for (const id of sources) {
      const before = cited.get(id) ?? {
        id,
        number: cited.size + 1,
        supports: [],
        brought: brought.get(id),
      };
      const { supports } = before;
      cited.set(
        id,
        supports.includes(what) ? before : { ...before, supports: [...supports, what] },
      );
    }
  }
  return cited;
}

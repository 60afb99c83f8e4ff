import { type FactEntries, type FactKey, PARK_FACTS } from "../../catalogue/park-facts.ts";
import type { Park } from "../../catalogue/park.ts";
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
}

export type CitedSources = ReadonlyMap<SourceId, CitedSource>;

type Citation = readonly [what: Supported, sources: readonly SourceId[]];

const unseen = (id: SourceId, number: number): CitedSource => ({ id, number, supports: [] });

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

/** Every source of a park's card, numbered as the card is read from top to bottom. */
export function citedSources(park: Park, entries: FactEntries = PARK_FACTS): CitedSources {
  const cited = new Map<SourceId, CitedSource>();
  for (const [what, sources] of citations(park, entries)) {
    for (const id of sources) {
      const { number, supports } = cited.get(id) ?? unseen(id, cited.size + 1);
      const known = supports.includes(what);
      cited.set(id, { id, number, supports: known ? supports : [...supports, what] });
    }
  }
  return cited;
}

import { isJsonObject, type JsonObject } from "../../geojson/json.ts";
import { dateFindings } from "../check/dates.ts";
import type { ParkFinding } from "../check/finding.ts";
import { parkFindings } from "../check/park.ts";
import { citationsOfPark } from "../citation.ts";
import { isAfter } from "../dates.ts";
import type { Park } from "../park.ts";
import type { CatalogueProblem, ValuePath } from "../problem.ts";
import { readPark, readSource } from "../read-item.ts";
import type { Source } from "../source.ts";
import type { SourceId } from "../text.ts";
import { writeParkFile } from "../write.ts";
import { parkFeature } from "./park-feature.ts";

/** An own park as it would go into the catalogue, and what stands against that. */
export interface Proposal {
  /** Nothing where it does not read as a park. */
  readonly park: Park | undefined;
  /** The text of `geodata/parks/<id>.geojson`. */
  readonly file: string | undefined;
  /** The records that `geodata/sources.json` lacks: sources that it cites and brings. */
  readonly newSources: readonly Source[];
  /** All sources that it brings and that read. */
  readonly brought: ReadonlyMap<SourceId, Source>;
  readonly findings: readonly ParkFinding[];
}

/** What a proposal is held against. */
export interface ProposalContext {
  /** A source of the catalogue. */
  readonly source: (id: SourceId) => Source | undefined;
  /** The day on which it is proposed, by ISO 8601. */
  readonly today: string;
}

const errors = (problems: readonly CatalogueProblem[], base: ValuePath): readonly ParkFinding[] =>
  problems.map((problem) => ({ path: [...base, ...problem.path], severity: "error", problem }));

/** The sources that a Feature brings as a foreign member, and what is wrong with those that do not read. */
function broughtSources({ sources }: JsonObject) {
  const listed: readonly unknown[] = Array.isArray(sources) ? sources : [];
  const known = new Map<SourceId, Source>();
  const unread = new Map<string, readonly ParkFinding[]>();
  for (const [at, item] of listed.entries()) {
    const read = readSource(item);
    if (read.ok) known.set(read.value.id, read.value);
    else if (isJsonObject(item))
      unread.set(String(item["id"]), errors(read.problem, ["sources", at]));
  }
  return { known, unread };
}

function futureSources(sources: readonly Source[], today: string): readonly ParkFinding[] {
  return sources.flatMap((source, at) =>
    (["date", "read"] as const).flatMap((member): readonly ParkFinding[] => {
      const date = source[member];
      if (date === undefined || !isAfter(date, today)) return [];
      const path = ["sources", at, member];
      return [{ path, severity: "error", problem: { kind: "future", date, today } }];
    }),
  );
}

/**
 * Reads an own park in the format of park files, and finds all that `npm run geodata` would say of its file but for the
 * country, the names of parks close by, and sources that nothing cites any more.
 *
 * @param feature the Feature; `sources` beside its geometry are those that it brings
 */
export function proposalOf(feature: JsonObject, { source, today }: ProposalContext): Proposal {
  const json = parkFeature(feature);
  const read = readPark(json);
  const { known, unread } = broughtSources(feature);
  if (!read.ok) {
    const findings = [...errors(read.problem, []), ...[...unread.values()].flat()];
    return { park: undefined, file: undefined, newSources: [], brought: known, findings };
  }
  const park = read.value;
  const citations = citationsOfPark(park);
  const cited = [...new Set(citations.map((citation) => citation.source))];
  const sourceOf = (id: SourceId): Source | undefined => source(id) ?? known.get(id);
  const newSources = cited.flatMap((id) => (source(id) ? [] : (known.get(id) ?? [])));
  const missing = citations
    .filter((citation) => !sourceOf(citation.source) && !unread.has(citation.source))
    .map(({ source: id, path }): ParkFinding => ({
      path,
      severity: "error",
      problem: { kind: "unknown-source", path, source: id },
    }));
  const dates = new Map(cited.map((id) => [id, sourceOf(id)?.date]));
  return {
    park,
    file: writeParkFile(park),
    newSources,
    brought: known,
    findings: [
      ...missing,
      ...cited.flatMap((id) => (source(id) ? [] : (unread.get(id) ?? []))),
      ...futureSources(newSources, today),
      ...parkFindings(json, park),
      ...dateFindings(park, dates, today),
    ],
  };
}

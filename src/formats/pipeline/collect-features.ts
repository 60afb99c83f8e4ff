import type { Degrees } from "../../geo/units.ts";
import { fail, succeed } from "../../result.ts";
import type { Result } from "../../result.ts";
import type { Imported, ImportProblem } from "../answer.ts";
import type { Finding } from "../finding.ts";
import { isWgs84Code } from "../crs/projection.ts";
import { nameOfFeature } from "../names/feature-name.ts";
import { placeOfPath } from "../encoding/json/place.ts";
import { LIMITS } from "../limits.ts";
import { formatOf } from "../registry.ts";
import { ImportRefusal } from "../parser.ts";
import type { FeatureSink, FoundFeature, ParseOutcome } from "../parser.ts";
import { datumQuestion, hintIn, hintInMembers } from "./datum-question.ts";
import { doubtfulFeatures, doubtOf } from "./doubtful-features.ts";
import { createFindingCollector, joinFindings } from "./finding-list.ts";
import { placedByProperties } from "./null-island.ts";
import type { PlacedFeature } from "./null-island.ts";
import type { CollectorOptions } from "./imported.ts";
import { toImported } from "./imported.ts";
import { createFeatureSorter } from "./split-features.ts";
import type { NumberedFeature, FeatureSorter } from "./split-features.ts";
import type { FeatureTable } from "../../geojson/feature-table.ts";
import { isJsonObject } from "../../geojson/json.ts";

/**
 * What to ask of a file of which more features are held for numbers that are no degrees than came in with a position:
 * the same system, of pixels or of local metres, has small numbers too.
 */
function degreesInDoubt(
  rejected: number,
  { count, bounds }: Pick<FeatureTable, "count" | "bounds">,
): Finding | undefined {
  if (!bounds || rejected <= count) return undefined;
  return { kind: "degrees-in-doubt", rejected, added: count, severity: "warning", place: {} };
}

/** How many features are asked for a hint at their datum. */
const HINTED = 20;

/** Takes what a parser finds, and makes of it what comes in. */
export interface FeatureCollector {
  readonly sink: FeatureSink;
  finish(outcome: ParseOutcome): Promise<Result<Imported, ImportProblem>>;
}

/** Begins an import. */
export function createFeatureCollector(plan: CollectorOptions): FeatureCollector {
  const { source, reportProgress } = plan;
  const features: NumberedFeature[] = [];
  const own = createFindingCollector();
  const sorter = createFeatureSorter();
  let hint = hintIn(source.name);
  const add = (stated: FoundFeature): void => {
    const placed = placedByProperties(stated);
    if (placed) {
      const { lon, lat } = placed.position;
      const feature = features.length;
      own.add(placedGist(lon, lat), () => placedNote(stated, placed, feature), feature);
    }
    const found = placed?.found ?? stated;
    const feature = numbered(found, features.length);
    features.push(feature);
    if (features.length > LIMITS.features) {
      throw new ImportRefusal({ kind: "too-many-features", limit: LIMITS.features });
    }
    const { value } = found;
    if (features.length <= HINTED && isJsonObject(value)) hint ??= hintInMembers(value.properties);
    sorter.add(feature, value);
    if (sorter.table.vertices > LIMITS.vertices) {
      throw new ImportRefusal({ kind: "too-many-vertices", limit: LIMITS.vertices });
    }
  };
  const find: FeatureSink["find"] = (detail, severity, place, fix) => {
    const gist = { ...detail, severity, ...(fix ? { fix } : {}) };
    own.add(gist, () => ({ ...gist, place }), place.feature);
  };
  return {
    sink: { add, find, reportProgress: (done) => reportProgress({ phase: "reading", done }) },
    finish: async (outcome) => {
      const { crs, format = plan.format } = outcome;
      const isConverted = crs !== undefined && !isWgs84Code(crs);
      const sorted = isConverted ? await sortAgain(plan, crs, features) : sorter;
      const known = formatOf(format, plan.formats);
      const question = crs === undefined ? datumQuestion(known, sorted.chinese, hint) : undefined;
      if (question) own.add(question, () => question);
      const table = sorted.table.finish();
      for (const index of doubtfulFeatures(table)) {
        const feature = sorted.accepted[index];
        if (feature) sorted.question(feature, doubtOf);
      }
      const doubt = degreesInDoubt(sorted.beyondDegrees, table);
      if (doubt) own.add(doubt, () => doubt);
      const { findings, unlisted } = joinFindings([own, sorted.findings]);
      const problem = features.every(({ fault }) => fault) ? nothingIn(findings) : undefined;
      if (problem) return fail(problem);
      reportProgress({ phase: "packing", done: 0 });
      return succeed(
        toImported(plan, { sorter: sorted, table, outcome, isConverted, findings, unlisted }),
      );
    },
  };
}

/** That a point was put where its properties say it is. */
function placedNote(
  { text, place }: FoundFeature,
  { found, position: { lon, lat } }: PlacedFeature,
  feature: number,
): Finding {
  const stands = typeof text === "object" ? placeOfPath(text, ["geometry", "coordinates"]) : {};
  const name = nameOfFeature(found.value);
  return {
    ...placedGist(lon, lat),
    place: { ...place, ...stands, feature },
    ...(name === undefined ? {} : { name }),
  };
}

const placedGist = (lon: Degrees, lat: Degrees) =>
  ({ kind: "position-from-properties", severity: "note", lon, lat }) as const;

// What converts comes only for the files that need it.
async function sortAgain(
  { reportProgress }: CollectorOptions,
  crs: string,
  features: readonly NumberedFeature[],
): Promise<FeatureSorter> {
  const { sortConverted } = await import("./declared-crs.ts");
  return sortConverted(crs, features, (done) => reportProgress({ phase: "checking", done }));
}

/** Why nothing could be read: a fault of the text, or nothing that is worth a report. */
function nothingIn(findings: readonly Finding[]): ImportProblem | undefined {
  const finding =
    findings.find(({ kind }) => kind === "syntax") ??
    findings.find(({ kind }) => kind === "cut-short");
  if (finding) return { kind: "syntax", place: finding.place, finding };
  const isSaid = findings.some(({ severity }) => severity !== "note");
  return isSaid ? undefined : { kind: "no-features" };
}

function numbered(found: FoundFeature, feature: number): NumberedFeature {
  const { place, fault, geometryAt, allows } = found;
  const kept = { feature, place, text: found.text ?? written(found.value) };
  if (fault) return { ...kept, fault };
  if (allows) return { ...kept, allows };
  return geometryAt ? { ...kept, geometryAt } : kept;
}

/** The JSON text of what a library made; big integers, which some columns hold, as the digits that they are. */
function written(value: unknown): string {
  const text = JSON.stringify(value, (_, member: unknown) =>
    typeof member === "bigint" ? String(member) : member,
  ) as string | undefined;
  return text ?? "null";
}

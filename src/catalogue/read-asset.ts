import { fail, type Result, succeed } from "../result.ts";
import type { Position } from "../geo/position.ts";
import type { Park, ParkId } from "./park.ts";
import { type CatalogueSummary, readSummary, type SummaryItem } from "./park-summary.ts";
import type { Source } from "./source.ts";
import type { LocalText, SourceId } from "./text.ts";

/** What a line near a park is. */
export type VicinityKind = "river" | "railway" | "road" | "main-road";

/** A line that crosses a park's plate: it is schematic, like the embedded map that it is of. */
export interface VicinityLine {
  readonly kind: VicinityKind;
  readonly name?: LocalText;
  /** Those on the plate and the next beyond its rim. */
  readonly positions: readonly Position[];
}

/** What lies around the parks, by their ids; parks where nothing is known are not in it. */
export type Vicinity = Readonly<Record<ParkId, readonly VicinityLine[]>>;

/** Some parks with all that their files say, and the sources that they cite. */
export interface Details {
  readonly parks: readonly Park[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly vicinity?: Vicinity;
}

/** The list of an object's member, if all its items have the parts that they are known by. */
function listOf(json: unknown, member: string, parts: readonly string[]): unknown[] | undefined {
  const list = (json as Readonly<Record<string, unknown>> | null)?.[member];
  const isSound = (item: unknown): boolean =>
    typeof item === "object" && item !== null && parts.every((part) => part in item);
  return Array.isArray(list) && list.every(isSound) ? list : undefined;
}

/**
 * Reads the catalogue's first asset, `{ parks, landmarks }`. The build made it of files that had been read with their schema
 * (`geodata/bundle.ts`): here it is only asked whether this is such an asset, whole.
 */
export function readSummaries(json: unknown): Result<CatalogueSummary, undefined> {
  const parks = listOf(json, "parks", ["id", "name", "status", "place", "footprint", "geometry"]);
  const landmarks = listOf(json, "landmarks", ["id", "name", "kind", "position"]);
  return parks && landmarks
    ? succeed({
        parks: (parks as SummaryItem[]).map(readSummary),
        landmarks: landmarks as CatalogueSummary["landmarks"][number][],
      })
    : fail(undefined);
}

/**
 * Reads one of the files of details, `{ parks, sources, vicinity }`: parks as their files have them, the sources that
 * they cite, and what lies around them.
 */
export function readDetails(json: unknown): Result<Details, undefined> {
  const parks = listOf(json, "parks", ["properties", "geometry"]);
  const sources = listOf(json, "sources", ["id", "title"]);
  if (!parks || !sources) return fail(undefined);
  return succeed({
    parks: (parks as GeoJSON.Feature[]).map(
      ({ properties, geometry }) => ({ ...properties, geometry }) as Park,
    ),
    sources: new Map((sources as Source[]).map((source) => [source.id, source])),
    vicinity: (json as { readonly vicinity?: Vicinity }).vicinity ?? {},
  });
}

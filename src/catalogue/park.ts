import type { Metres } from "../geo/units.ts";

/** The kinds of park that the atlas tells apart. */
export const PARK_KINDS = [
  "ai-park",
  "ai-town",
  "science-park",
  "innovation-district",
  "compute-campus",
] as const;
export type ParkKind = (typeof PARK_KINDS)[number];

/** How far along a park is, from a plan to a place. */
export const PARK_STATUSES = [
  "announced",
  "under-construction",
  "partly-open",
  "open",
  "cancelled",
] as const;
export type ParkStatus = (typeof PARK_STATUSES)[number];

/** What an outline rests on, from the surest to the least sure. */
export const FOOTPRINT_BASES = ["surveyed", "digitised", "approximate", "schematic"] as const;
export type FootprintBasis = (typeof FOOTPRINT_BASES)[number];

/** What a figure is about. Several facts of one key may stand side by side: sources disagree. */
export const FACT_KEYS = [
  "land-area",
  "floor-area",
  "investment",
  "annual-output",
  "enterprises",
  "jobs",
  "power",
  "technologies",
  "network",
  "developer",
] as const;
export type FactKey = (typeof FACT_KEYS)[number];

/** Which part of the park a figure covers. */
export const FACT_SCOPES = ["whole", "phase", "wider"] as const;
export type FactScope = (typeof FACT_SCOPES)[number];

/** The slug of a park: stable for ever, since links carry it. */
export type ParkId = string & { readonly brand: "ParkId" };
/** The key of an entry in `geodata/sources.json`. */
export type SourceId = string & { readonly brand: "SourceId" };
/** A year, month or day as ISO 8601 writes it: `2018`, `2018-01` or `2018-01-02`. */
export type PartialDate = string & { readonly brand: "PartialDate" };

/** A sentence in English, and in Chinese where somebody has written it. */
export interface LocalText {
  readonly en: string;
  readonly zh?: string;
}

/**
 * A park's names; `local` is the one on its own signs where that is neither English nor Chinese,
 * `short` is what a map label has room for.
 */
export interface ParkName extends LocalText {
  readonly local?: string;
  readonly short?: LocalText;
}

export interface ParkPlace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly city: LocalText;
  readonly district?: LocalText;
}

/** Where a park stands on the closed list, with the sentence of the sources beside it. */
export interface DatedStatus {
  readonly value: ParkStatus;
  readonly asOf?: PartialDate;
  readonly note?: LocalText;
  readonly sources: readonly SourceId[];
}

/** What an outline encloses: the park's land, or no more than some of its buildings. */
export const FOOTPRINT_EXTENTS = ["site", "buildings"] as const;
export type FootprintExtent = (typeof FOOTPRINT_EXTENTS)[number];

export interface FootprintProvenance {
  readonly basis: FootprintBasis;
  /** `site` when absent. Building outlines are never compared with a stated land area. */
  readonly covers?: FootprintExtent;
  /** How far the outline, or the centre of a schematic one, may be from the truth. */
  readonly uncertaintyMetres: Metres;
  readonly note: LocalText;
  readonly source?: SourceId;
  /** What the place itself rests on, or was checked against; empty when nobody is known to say. */
  readonly centreSources?: readonly SourceId[];
  readonly licence: string;
}

/**
 * One figure and who says so. `sources: []` means that nobody does: it is shown as unsourced.
 * `unit` is `ha` or `m2` for areas, an ISO 4217 code for money, `MW` for power, and absent for counts and words.
 */
export interface Fact {
  readonly key: FactKey;
  readonly value: number | string | readonly string[];
  /** The same in Chinese, where the value is words. */
  readonly valueZh?: string | readonly string[];
  /** The upper end, where the source gives a range that begins at `value`. */
  readonly upTo?: number;
  /** How the source itself hedges the figure. */
  readonly qualifier?: "about" | "more-than" | "up-to";
  readonly unit?: string;
  /** What the figure measures, in the source's sense: planned land, floor area, one phase, a target for 2030. */
  readonly what: LocalText;
  readonly scope?: FactScope;
  readonly asOf?: PartialDate;
  readonly sources: readonly SourceId[];
  /** The one to show first among facts of the same key. */
  readonly primary?: boolean;
}

export interface TimelineEvent {
  readonly date: PartialDate;
  readonly event: LocalText;
  readonly sources: readonly SourceId[];
}

/** An outline, or a point where not even the area is known. WGS 84, longitude first. */
export type ParkGeometry = GeoJSON.Polygon | GeoJSON.MultiPolygon | GeoJSON.Point;

/** A park of the catalogue, read and checked. */
export interface Park {
  readonly id: ParkId;
  readonly name: ParkName;
  readonly kind: ParkKind;
  /** The sources' own word for it, where the closed list has another. */
  readonly kindNote?: LocalText;
  readonly status: DatedStatus;
  readonly place: ParkPlace;
  readonly footprint: FootprintProvenance;
  readonly facts: readonly Fact[];
  readonly timeline: readonly TimelineEvent[];
  readonly geometry: ParkGeometry;
}

/** A page or paper that facts rest on. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: PartialDate;
  readonly url?: string;
  readonly note?: string;
}

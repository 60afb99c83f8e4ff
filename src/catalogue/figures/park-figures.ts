import { fail, type Result, succeed } from "../../result.ts";
import { firstDay } from "../dates.ts";
import type { Fact } from "../fact.ts";
import { areaSquareMetresOf } from "../facts.ts";
import type { FactKey } from "../park-facts.ts";
import type { ParkStatus } from "../park-kinds.ts";
import type { ParkId } from "../park.ts";
import type { PartialDate } from "../text.ts";

/** The fact that stands first among those of its key, without what its card says of it. */
export interface ListedFact extends Pick<
  Fact,
  "key" | "value" | "unit" | "upTo" | "qualifier" | "valueZh" | "scope" | "asOf"
> {
  /** Whether somebody is known to have published it. */
  readonly sourced: boolean;
}

/** From a day on a park was what the status says. */
export interface StatusChange {
  readonly date: PartialDate;
  readonly status: ParkStatus;
  /** It was seen to be so on that day; nobody tells since when. */
  readonly seen?: true;
}

/** What table, charts, filters and the strip of time know of a park beside its summary. */
export interface ParkFigures {
  readonly id: ParkId;
  /** One of each key at most, in the order of the card. */
  readonly facts: readonly ListedFact[];
  /** In the order of time; empty where no change is dated. */
  readonly changes: readonly StatusChange[];
  /** All facts of its file, and how many of them somebody is known to have published. */
  readonly factCount: number;
  readonly sourcedCount: number;
  /** The date of the newest source that it cites. */
  readonly newestSource?: PartialDate;
}

/** What of a park's figures tells a single one. */
export type FigureSource = Pick<ParkFigures, "facts" | "changes">;

/** Units of each currency, by ISO 4217, to one US dollar. */
export type ExchangeRates = Readonly<Record<string, number>>;

/** The figures of all parks. */
export interface AllFigures {
  readonly parks: ReadonlyMap<ParkId, ParkFigures>;
  readonly rates: ExchangeRates;
}

/** What a figure counts, by which it is written. Money is in US dollars, an area in square metres, a date in days. */
export type FigureUnit = "area" | "money" | "power" | "count" | "date" | "length";

/** By what parks can be compared, in the order in which the page offers it. */
export const PARK_FIGURES = {
  "measured-area": "area",
  "stated-area": "area",
  "floor-area": "area",
  investment: "money",
  "annual-output": "money",
  power: "power",
  enterprises: "count",
  jobs: "count",
  announced: "date",
  begun: "date",
  opened: "date",
  distance: "length",
} as const satisfies Readonly<Record<string, FigureUnit>>;
export type FigureKey = keyof typeof PARK_FIGURES;
export const FIGURE_KEYS = Object.keys(PARK_FIGURES) as readonly FigureKey[];

/** Those that the figures tell; the others are measured, or stand in the summary. */
export type FactFigureKey = Exclude<FigureKey, "measured-area" | "distance" | "announced">;

const FACT_OF: Readonly<Partial<Record<FactFigureKey, FactKey>>> = {
  "stated-area": "land-area",
  "floor-area": "floor-area",
  investment: "investment",
  "annual-output": "annual-output",
  power: "power",
  enterprises: "enterprises",
  jobs: "jobs",
};

/** With the first change to one of these a park was begun, or opened. */
const BECAME = {
  begun: ["under-construction"],
  opened: ["partly-open", "open"],
} as const satisfies Readonly<Partial<Record<FactFigureKey, readonly ParkStatus[]>>>;

const tellsDate = (key: FactFigureKey): key is keyof typeof BECAME => key in BECAME;

const MILLISECONDS_PER_DAY = 86_400_000;

/** A date as days since 1970-01-01, by the first day that it may stand for. */
export const dayNumber = (date: string): number =>
  Date.parse(`${firstDay(date)}T00:00:00Z`) / MILLISECONDS_PER_DAY;

/** An amount of money in US dollars; `undefined` where no rate is known. */
export function inDollars(
  value: number,
  currency: string,
  rates: ExchangeRates,
): number | undefined {
  const rate = currency === "USD" ? 1 : rates[currency];
  return rate === undefined ? undefined : value / rate;
}

/** The fact of a key that stands first; `undefined` where none is known. */
export const listedFact = (
  figures: Pick<ParkFigures, "facts"> | undefined,
  key: FactKey,
): ListedFact | undefined => figures?.facts.find((fact) => fact.key === key);

/** When a park was begun, or first opened; `undefined` where nobody dates it. */
export function dateOf(
  figures: Pick<ParkFigures, "changes"> | undefined,
  key: keyof typeof BECAME,
): PartialDate | undefined {
  const statuses: readonly ParkStatus[] = BECAME[key];
  return figures?.changes.find(({ status, seen }) => !seen && statuses.includes(status))?.date;
}

/**
 * A figure as a number to compare by: square metres, US dollars, megawatts, days since 1970-01-01, or a count. Of a
 * range its lower end. `undefined` where nobody tells it.
 */
export function factFigure(
  key: FactFigureKey,
  figures: FigureSource | undefined,
  rates: ExchangeRates,
): number | undefined {
  if (tellsDate(key)) {
    const date = dateOf(figures, key);
    return date === undefined ? undefined : dayNumber(date);
  }
  const factKey = FACT_OF[key];
  const fact = factKey && listedFact(figures, factKey);
  if (!fact || typeof fact.value !== "number") return undefined;
  // The land of a phase, or of a wider zone, is not the park's.
  if (key === "stated-area" && (fact.scope ?? "whole") !== "whole") return undefined;
  if (PARK_FIGURES[key] === "area") return areaSquareMetresOf(fact);
  if (PARK_FIGURES[key] === "money") return inDollars(fact.value, fact.unit ?? "", rates);
  return fact.value;
}

/** The status of a park on a day; `undefined` before the first change that is dated. */
export function statusOn(changes: readonly StatusChange[], day: string): ParkStatus | undefined {
  return changes.findLast(({ date }) => firstDay(date) <= firstDay(day))?.status;
}

/**
 * Reads the asset of figures, `{ parks, rates }`, which the build made of files that had been read with their schema
 * (`geodata/bundle.ts`): here it is only asked whether this is such an asset.
 */
export function readFigures(json: unknown): Result<AllFigures, undefined> {
  const { parks, rates } = (json ?? {}) as { readonly parks?: unknown; readonly rates?: unknown };
  const isSound = (park: unknown): park is ParkFigures =>
    typeof park === "object" && park !== null && "id" in park && "facts" in park;
  if (!Array.isArray(parks) || !parks.every(isSound) || typeof rates !== "object" || !rates) {
    return fail(undefined);
  }
  return succeed({
    parks: new Map(parks.map((park) => [park.id, park])),
    rates: rates as ExchangeRates,
  });
}

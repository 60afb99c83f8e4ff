import type { SquareMetres } from "../../geo/units.ts";
import { isJsonObject, type JsonObject } from "../../geojson/json.ts";
import { type ParkTraits, yearAnnounced } from "../filter.ts";
import { PARK_KINDS, PARK_STATUSES } from "../park-kinds.ts";
import type { ParkSummary } from "../park-summary.ts";
import { isParkFile } from "../proposal/park-file.ts";
import { fold, remembered } from "../search.ts";
import type { LocalText } from "../text.ts";
import {
  type ExchangeRates,
  type FigureSource,
  factFigure,
  listedFact,
  type ListedFact,
} from "./park-figures.ts";

/** What is asked of a park when a filter needs it: much of it comes later, or takes its time. */
export interface TraitSources {
  readonly area: () => SquareMetres | undefined;
  readonly figures: () => FigureSource | undefined;
  readonly rates: () => ExchangeRates;
}

/** The names of a fact that lists some, folded, in all its languages. */
const namesOf = remembered(({ value, valueZh }: ListedFact): readonly string[] => [
  ...new Set(
    [value, valueZh].flat().flatMap((name) => (typeof name === "string" ? [fold(name)] : [])),
  ),
]);

const technologiesIn = (figures: FigureSource | undefined) => {
  const fact = listedFact(figures, "technologies");
  return fact && namesOf(fact);
};

/** A technology by its folded English name, which links carry, and its names in the languages of the data. */
export interface Technology {
  readonly key: string;
  readonly name: LocalText;
}

/** The technologies that parks list, each once, as it is written first. */
export function technologiesOf(all: readonly (FigureSource | undefined)[]): readonly Technology[] {
  const known = new Map<string, Technology>();
  for (const figures of all) {
    const { value, valueZh } = listedFact(figures, "technologies") ?? {};
    if (typeof value !== "object") continue;
    for (const [index, en] of value.entries()) {
      const key = fold(en);
      const zh = typeof valueZh === "object" ? valueZh[index] : undefined;
      if (!known.has(key)) known.set(key, { key, name: { en, ...(zh !== undefined && { zh }) } });
    }
  }
  return [...known.values()];
}

type PlainTraits = Pick<ParkTraits, "kind" | "status" | "country" | "year" | "isOwn">;

const withFigures = (plain: PlainTraits, { area, figures, rates }: TraitSources): ParkTraits => ({
  ...plain,
  get area() {
    return area();
  },
  get investment() {
    return factFigure("investment", figures(), rates());
  },
  get power() {
    return factFigure("power", figures(), rates());
  },
  get technologies() {
    return technologiesIn(figures());
  },
});

/** What the filters ask of a park of the catalogue. */
export const catalogueTraits = (park: ParkSummary, sources: TraitSources): ParkTraits =>
  withFigures(
    {
      kind: park.kind,
      status: park.status.value,
      country: park.place.country,
      year: yearAnnounced(park),
    },
    sources,
  );

const member = (value: unknown, name: string): unknown =>
  isJsonObject(value) ? value[name] : undefined;

/** The facts that filters ask for. */
const ASKED = ["investment", "power", "technologies"] as const;

const isValue = (value: unknown): value is ListedFact["value"] =>
  typeof value === "number" ||
  typeof value === "string" ||
  (Array.isArray(value) && value.every((one) => typeof one === "string"));

/** A fact of an own park, as far as filters read it. */
function ownFact(fact: JsonObject): readonly ListedFact[] {
  const { value, valueZh, unit } = fact;
  const key = ASKED.find((one) => one === fact["key"]);
  if (!key || !isValue(value)) return [];
  return [
    {
      key,
      value,
      ...(typeof unit === "string" && { unit }),
      ...(isValue(valueZh) && typeof valueZh !== "number" && { valueZh }),
      sourced: false,
    },
  ];
}

/** The facts of an own park, those that are marked as primary first. */
function ownFacts(facts: unknown): readonly ListedFact[] {
  const all = (Array.isArray(facts) ? facts : []).filter(isJsonObject);
  return [
    ...all.filter(({ primary }) => primary === true),
    ...all.filter(({ primary }) => primary !== true),
  ].flatMap(ownFact);
}

/**
 * What the filters ask of a park of the user's. All but its area is known only where its properties are those of a park
 * file: the words of other files may mean anything.
 */
export function ownTraits(
  properties: JsonObject,
  { area, rates }: Pick<TraitSources, "area" | "rates">,
): ParkTraits {
  const known = isParkFile(properties) ? properties : {};
  const { kind, status, place, timeline, facts } = known;
  const country = member(place, "country");
  const announced = member(Array.isArray(timeline) ? timeline[0] : undefined, "date");
  const year = typeof announced === "string" ? Number.parseInt(announced, 10) : NaN;
  const figures = { facts: ownFacts(facts), changes: [] };
  return withFigures(
    {
      kind: PARK_KINDS.find((one) => one === kind),
      status: PARK_STATUSES.find((one) => one === member(status, "value")),
      country: typeof country === "string" ? country : undefined,
      year: Number.isNaN(year) ? undefined : year,
      isOwn: true,
    },
    { area, rates, figures: () => figures },
  );
}

import { citationsOfPark } from "./citation.ts";
import { inOrder } from "./dates.ts";
import {
  FOOTPRINT_BASES,
  type FootprintBasis,
  PARK_STATUSES,
  type ParkStatus,
} from "./park-kinds.ts";
import type { Park } from "./park.ts";
import type { Source } from "./source.ts";
import type { PartialDate, SourceId } from "./text.ts";

/** What is drawn of a park, by what it rests on: a schematic outline is a circle or a point, which are two things. */
export const OUTLINES = [
  ...FOOTPRINT_BASES.filter((basis) => basis !== "schematic"),
  "circle",
  "point",
] as const satisfies readonly (FootprintBasis | "circle" | "point")[];
export type Outline = (typeof OUTLINES)[number];

/** How good a catalogue, or a part of it, is. */
export interface Quality {
  readonly parks: number;
  readonly byStatus: Readonly<Record<ParkStatus, number>>;
  readonly byOutline: Readonly<Record<Outline, number>>;
  /** Of the true outlines, those that hold buildings and not the site. */
  readonly ofBuildings: number;
  readonly facts: number;
  /** Facts that somebody is known to have published. */
  readonly sourcedFacts: number;
  /** The sources that the parks cite, each once. */
  readonly sources: number;
  readonly oldestSource: PartialDate | undefined;
  readonly newestSource: PartialDate | undefined;
}

type Sources = ReadonlyMap<SourceId, Source>;

const outlineOf = ({ footprint: { basis }, geometry }: Park): Outline => {
  if (basis !== "schematic") return basis;
  return geometry.type === "Point" ? "point" : "circle";
};

/** How many items there are of each kind, none left out. */
function countBy<Kind extends string, Item>(
  kinds: readonly Kind[],
  items: readonly Item[],
  kindOf: (item: Item) => Kind,
): Readonly<Record<Kind, number>> {
  const found = items.map(kindOf);
  const counts = kinds.map((kind) => [kind, found.filter((each) => each === kind).length]);
  return Object.fromEntries(counts) as Record<Kind, number>;
}

/** Counts parks, outlines and facts, and finds the oldest and the newest source that the parks cite. */
export function qualityOf(parks: readonly Park[], sources: Sources): Quality {
  const facts = parks.flatMap((park) => park.facts);
  const cited = new Set(parks.flatMap(citationsOfPark).map(({ source }) => source));
  const dates = inOrder([...cited].map((id) => sources.get(id)?.date));
  return {
    parks: parks.length,
    byStatus: countBy(PARK_STATUSES, parks, ({ status }) => status.value),
    byOutline: countBy(OUTLINES, parks, outlineOf),
    ofBuildings: parks.filter(
      ({ footprint: { basis, covers } }) => basis !== "schematic" && covers === "buildings",
    ).length,
    facts: facts.length,
    sourcedFacts: facts.filter((fact) => fact.sources.length > 0).length,
    sources: cited.size,
    oldestSource: dates[0],
    newestSource: dates.at(-1),
  };
}

/** How many parks have an outline, be it approximate, and not only a circle or a point. */
export const trueOutlines = ({ parks, byOutline: { circle, point } }: Quality): number =>
  parks - circle - point;

/** The quality of each country's parks, by ISO 3166-1 alpha-2, most parks first. */
export function qualityByCountry(
  parks: readonly Park[],
  sources: Sources,
): ReadonlyMap<string, Quality> {
  const countries = [...new Set(parks.map(({ place }) => place.country))].toSorted();
  return new Map(
    countries
      .map((country): [string, Quality] => [
        country,
        qualityOf(
          parks.filter(({ place }) => place.country === country),
          sources,
        ),
      ])
      .toSorted(([, a], [, b]) => b.parks - a.parks),
  );
}

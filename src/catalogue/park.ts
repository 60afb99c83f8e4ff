import * as v from "valibot";
import { type Fact, factSchema } from "./fact.ts";
import { parkGeometry, type ParkGeometry } from "./geometry.ts";
import { type FactEntries, PARK_FACTS } from "./park-facts.ts";
import {
  type Immutable,
  localText,
  numberBetween,
  partialDate,
  slug,
  sourceId,
  sourceIds,
  formedText,
  words,
} from "./text.ts";

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

const parkId = v.pipe(
  slug,
  v.description("The file's name without .geojson. Never changed: links carry it."),
  v.brand("ParkId"),
);

/** The slug of a park: stable for ever, since links carry it. */
export type ParkId = v.InferOutput<typeof parkId>;

const name = v.strictObject({
  en: v.pipe(words, v.description("The official full name in English.")),
  zh: v.exactOptional(
    v.pipe(
      words,
      v.description("The official or established name in Chinese; left out where there is none."),
    ),
  ),
  local: v.exactOptional(
    v.pipe(
      words,
      v.description("The name on the park's own signs, where that is neither English nor Chinese."),
    ),
  ),
  short: v.exactOptional(v.pipe(localText, v.description("What a map label has room for."))),
});

const status = v.strictObject({
  value: v.picklist(PARK_STATUSES),
  asOf: v.exactOptional(
    v.pipe(partialDate, v.description("The date for which the sources say so.")),
  ),
  note: v.exactOptional(v.pipe(localText, v.description("The sentence of the sources."))),
  sources: sourceIds,
});

const place = v.strictObject({
  country: v.pipe(formedText("country"), v.description("ISO 3166-1 alpha-2.")),
  city: localText,
  district: v.exactOptional(localText),
});

/** Half the way around the Earth: nothing can be further off. */
const FURTHEST_METRES = 20_040_000;

/** How far a place may be from the truth. */
export const uncertaintyMetres = numberBetween(0, FURTHEST_METRES);

const footprint = v.strictObject({
  basis: v.pipe(
    v.picklist(FOOTPRINT_BASES),
    v.description(
      "What the outline rests on. surveyed: a survey or plan; digitised: traced from imagery or a map; approximate: right in size, uncertain in shape or place; schematic: a circle of the stated land area, or a point.",
    ),
  ),
  covers: v.exactOptional(
    v.pipe(
      v.picklist(["site", "buildings"]),
      v.description(
        "What the outline encloses; site when left out. Building outlines are never compared with a stated land area.",
      ),
    ),
  ),
  uncertaintyMetres: v.pipe(
    uncertaintyMetres,
    v.description("How far the outline, or the centre of a circle, may be from the truth."),
  ),
  note: localText,
  source: v.exactOptional(
    v.pipe(sourceId, v.description("Who drew the outline, or whose words it was drawn from.")),
  ),
  centreSources: v.exactOptional(
    v.pipe(sourceIds, v.description("What the place rests on. Empty when nobody is known to say.")),
  ),
  licence: v.pipe(words, v.description("The licence of the outline.")),
});

const event = v.strictObject({ date: partialDate, event: localText, sources: sourceIds });

const properties = (facts: FactEntries) =>
  v.strictObject({
    id: parkId,
    name,
    kind: v.pipe(
      v.picklist(PARK_KINDS),
      v.description(
        "What the place is. ai-town: a town or city quarter for AI; innovation-district: part of a city; compute-campus: data centres for AI.",
      ),
    ),
    kindNote: v.exactOptional(
      v.pipe(localText, v.description("The sources' own word for the kind, where it is another.")),
    ),
    status,
    place,
    footprint,
    facts: v.pipe(
      v.array(factSchema(facts)),
      v.description("Figures and who says so. Sources that disagree stand side by side."),
    ),
    timeline: v.array(event),
  });

/**
 * The schema of a park file: one GeoJSON Feature (RFC 7946 section 3.2) with the park in its properties. Of it are made the
 * parser, the type `Park` and `geodata/park.schema.json`.
 */
export const parkSchema = (facts: FactEntries = PARK_FACTS) =>
  v.looseObject({
    type: v.literal("Feature"),
    properties: properties(facts),
    geometry: parkGeometry,
  });

type ParkProperties = v.InferOutput<ReturnType<typeof properties>>;

/** A park of the catalogue, read and checked. */
export interface Park extends Immutable<Omit<ParkProperties, "facts">> {
  readonly facts: readonly Fact[];
  readonly geometry: ParkGeometry;
}

/** A park's names; `local` is the one on its own signs, `short` is what a map label has room for. */
export type ParkName = Park["name"];

/** Where a park lies; `country` is ISO 3166-1 alpha-2. */
export type ParkPlace = Park["place"];

/** Something that happened to a park or was planned, as the sources tell it. */
export type TimelineEvent = Park["timeline"][number];

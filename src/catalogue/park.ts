import * as v from "valibot";
import { type Fact, factSchema } from "./fact.ts";
import { parkGeometry, type ParkGeometry } from "./geometry.ts";
import { type FactEntries, PARK_FACTS } from "./park-facts.ts";
import { FOOTPRINT_BASES, FURTHEST_METRES, PARK_KINDS, PARK_STATUSES } from "./park-kinds.ts";
import {
  day,
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

const parkId = v.pipe(slug, v.brand("ParkId"));

/** The slug of a park: stable for ever, since links carry it. */
export type ParkId = v.InferOutput<typeof parkId>;

const name = v.strictObject({
  en: words,
  zh: v.exactOptional(words),
  /** The name on the park's own signs, where that is neither English nor Chinese. */
  local: v.exactOptional(words),
  /** What a map label has room for. */
  short: v.exactOptional(localText),
});

/** Another name of a park, or a former one: in the language in which it is known, or in both. */
const alias = v.pipe(
  v.strictObject({ en: v.exactOptional(words), zh: v.exactOptional(words) }),
  v.minEntries(1),
);

const status = v.strictObject({
  value: v.picklist(PARK_STATUSES),
  asOf: v.exactOptional(partialDate),
  /** The sentence of the sources. */
  note: v.exactOptional(localText),
  sources: sourceIds,
});

const place = v.strictObject({
  /** ISO 3166-1 alpha-2. */
  country: formedText("country"),
  city: localText,
  district: v.exactOptional(localText),
});

/** How far a place may be from the truth. */
export const uncertaintyMetres = numberBetween(0, FURTHEST_METRES);

const footprint = v.strictObject({
  basis: v.picklist(FOOTPRINT_BASES),
  /** What the outline encloses: `site` when absent. Building outlines are never compared with a stated land area. */
  covers: v.exactOptional(v.picklist(["site", "buildings"])),
  /** How far the outline, or the centre of a schematic one, may be from the truth. */
  uncertaintyMetres,
  note: localText,
  source: v.exactOptional(sourceId),
  /** What the place itself rests on, or was checked against; empty when nobody is known to say. */
  centreSources: v.exactOptional(sourceIds),
  licence: words,
});

const event = v.strictObject({
  date: partialDate,
  event: localText,
  /** What the park was from this day on, where the event changed it or is the first that is known to show it. */
  status: v.exactOptional(v.picklist(PARK_STATUSES)),
  sources: sourceIds,
});

const properties = (facts: FactEntries) =>
  v.strictObject({
    id: parkId,
    name,
    aliases: v.exactOptional(v.array(alias)),
    kind: v.picklist(PARK_KINDS),
    /** The sources' own word for the kind, where the closed list has another. */
    kindNote: v.exactOptional(localText),
    status,
    place,
    footprint,
    facts: v.array(factSchema(facts)),
    timeline: v.array(event),
    /** The day on which somebody last held the file against its sources. */
    checked: v.exactOptional(day),
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

/** A park of the catalogue with all that its file says, read and checked. */
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

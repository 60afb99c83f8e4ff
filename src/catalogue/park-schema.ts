import { fact } from "./fact-schema.ts";
import { parkGeometry } from "./geometry-schema.ts";
import { FOOTPRINT_BASES, FOOTPRINT_EXTENTS, PARK_KINDS, PARK_STATUSES } from "./park.ts";
import type {
  DatedStatus,
  FootprintProvenance,
  Park,
  ParkGeometry,
  ParkId,
  ParkName,
  ParkPlace,
  SourceId,
  TimelineEvent,
} from "./park.ts";
import { arrayOf, numberBetween, objectOf, oneOf, optional } from "./schema.ts";
import { localText, partialDate, sourceIds, textUpTo, words } from "./text-schema.ts";

/** Half the way around the Earth: nothing can be further off. */
const FURTHEST_METRES = 20_040_000;

/** How far a place may be from the truth. */
export const uncertaintyMetres = numberBetween(0, FURTHEST_METRES);

const name = objectOf<ParkName>({
  en: words,
  zh: optional(words),
  local: optional(words),
  short: optional(localText),
});

const status = objectOf<DatedStatus>({
  value: oneOf(PARK_STATUSES),
  asOf: optional(partialDate),
  note: optional(localText),
  sources: sourceIds,
});

const place = objectOf<ParkPlace>({
  country: textUpTo("country"),
  city: localText,
  district: optional(localText),
});

const footprint = objectOf<FootprintProvenance>({
  basis: oneOf(FOOTPRINT_BASES),
  covers: optional(oneOf(FOOTPRINT_EXTENTS)),
  uncertaintyMetres,
  note: localText,
  source: optional(textUpTo<SourceId>("slug")),
  centreSources: optional(sourceIds),
  licence: words,
});

const event = objectOf<TimelineEvent>({ date: partialDate, event: localText, sources: sourceIds });

type ParkProperties = Omit<Park, "geometry">;

const properties = objectOf<ParkProperties>({
  id: textUpTo<ParkId>("slug"),
  name,
  kind: oneOf(PARK_KINDS),
  kindNote: optional(localText),
  status,
  place,
  footprint,
  facts: arrayOf(fact),
  timeline: arrayOf(event),
});

/** A park file: one GeoJSON Feature (RFC 7946 section 3.2) with the park in its properties. */
export const parkFeature = objectOf<{
  type: "Feature";
  properties: ParkProperties;
  geometry: ParkGeometry;
}>({ type: oneOf(["Feature"]), properties, geometry: parkGeometry }, "allowed");

import type { Datum } from "../../geo/datum/datum.ts";
import type { Position } from "../../geo/position.ts";
import type { Metres } from "../../geo/units.ts";

/** Whose links are understood. `geo` are those of RFC 5870, `coordinates` are no link at all. */
export const EXTERNAL_SERVICES = [
  "geojson.io",
  "openstreetmap",
  "google",
  "amap",
  "baidu",
  "tencent",
  "apple",
  "bing",
  "geo",
  "coordinates",
] as const;
export type ExternalService = (typeof EXTERNAL_SERVICES)[number];

/** Numbers of a link, read in one datum. */
export interface PlaceReading {
  /** On WGS 84. */
  readonly position: Position;
  /** What the numbers of the link are in. */
  readonly datum: Datum;
  /** How far the position is from the link's own numbers, taken for WGS 84. */
  readonly movedMetres: Metres;
}

export interface ExternalPlace extends PlaceReading {
  readonly kind: "place";
  readonly service: ExternalService;
  /** In the terms of web maps with 512 px at zoom 0. */
  readonly zoom?: number;
  /** As the link has it; nobody has judged it. */
  readonly label?: string;
  /** The same numbers in the other datum that they may be in: nothing in the link tells which. */
  readonly otherwise?: PlaceReading;
  /** In which order two bare numbers were taken. */
  readonly order?: "latitude-first" | "longitude-first";
}

/** GeoJSON that a link carries within. */
export interface ExternalData {
  readonly kind: "data";
  readonly service: ExternalService;
  readonly geojson: string;
  readonly features: number;
}

/** A link to a file of another host, which nobody has asked yet. */
export interface ExternalAddress {
  readonly kind: "address";
  readonly service: ExternalService;
  readonly address: string;
}

/** Why a link of a known service leads nowhere. */
export type NoPlaceReason =
  /** Only its own service knows what a short link stands for. */
  | "short-link"
  /** It names something, but not where that is. */
  | "no-position"
  /** It names a file at GitHub, which would have to be asked. */
  | "kept-elsewhere"
  | "damaged"
  | "too-large"
  | "other-crs";

export interface ExternalNoPlace {
  readonly kind: "nowhere";
  readonly service: ExternalService;
  readonly reason: NoPlaceReason;
}

/** A link of an atlas like this one, wherever it is served. */
export interface AtlasLink {
  readonly kind: "atlas";
  /** What follows the `#`, repaired where it was garbled on its way. */
  readonly fragment: string;
  /** What else it may be, where only the checksum of its parks can tell; the last one stands if none fits. */
  readonly others?: readonly string[];
}

export type ExternalMapLink =
  | ExternalPlace
  | ExternalData
  | ExternalAddress
  | ExternalNoPlace
  | AtlasLink;

/** How large a link may be: enforced before and while it is read. */
export const EXTERNAL_LIMITS = {
  /** As many as a browser keeps in an address at most. */
  characters: 2 * 1024 * 1024,
  /** Of a link that carries no data. */
  placeCharacters: 4 * 1024,
  /** Of a text that is searched for links: the longest link of this atlas has room in it. */
  textCharacters: 128 * 1024,
  /** How many links of such a text are looked at. */
  linksInText: 50,
  /** Characters of packed data. */
  packedCharacters: 64 * 1024,
  /** What data may come to when they are unpacked. */
  dataBytes: 1024 * 1024,
  labelCharacters: 200,
} as const;

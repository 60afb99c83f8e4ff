import { inChina } from "../../geo/datum/china.ts";
import { type Datum, toWgs84 } from "../../geo/datum/datum.ts";
import { geodesicInverse } from "../../geo/measure/geodesic.ts";
import type { Position } from "../../geo/position.ts";
import {
  EXTERNAL_LIMITS,
  type ExternalNoPlace,
  type ExternalPlace,
  type ExternalService,
  type NoPlaceReason,
  type PlaceReading,
} from "./external-link.ts";

const NUMBER = /^\s*[+-]?\d{1,3}(?:\.\d{1,20})?\s*$/;

/** One number of degrees, as links write them. `NaN` for anything else. */
export const degreesIn = (text: string | undefined): number =>
  text !== undefined && NUMBER.test(text) ? Number(text) : NaN;

/** Two numbers, the latitude first, as most links have them. */
export function latLon(lat: string | undefined, lon: string | undefined): Position | undefined {
  const position = [degreesIn(lon), degreesIn(lat)] as const;
  return Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90 ? position : undefined;
}

/** A pair such as `39.9,116.4`, the latitude first; more numbers behind it do not matter. */
export function latLonIn(text: string | undefined, separator = ","): Position | undefined {
  const [lat, lon] = text?.split(separator) ?? [];
  return latLon(lat, lon);
}

/** A pair such as `116.4,39.9`, the longitude first. */
export function lonLatIn(text: string | undefined): Position | undefined {
  const [lon, lat] = text?.split(",") ?? [];
  return latLon(lat, lon);
}

const MOST_ZOOM = 22;

/** A zoom as links write it, less the levels that the service counts more than maps with 512 px at zoom 0. */
export function zoomIn(text: string | undefined, more: number): number | undefined {
  if (text === undefined || !/^\d{1,2}(?:\.\d{1,20})?$/.test(text)) return undefined;
  return Math.min(MOST_ZOOM, Math.max(0, Number(text) - more));
}

/** Levels that maps with 256 px at zoom 0 count more. */
export const TILE_256 = 1;

/** A name as a link has it: one line of it, and not all of a long one. */
function labelIn(text: string | undefined): string | undefined {
  const label = text
    ?.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, EXTERNAL_LIMITS.labelCharacters)
    .toWellFormed();
  return label === "" ? undefined : label;
}

/** Takes numbers for those of a datum. */
function readIn(datum: Datum, numbers: Position): PlaceReading {
  const position = toWgs84(datum, numbers);
  const movedMetres = position === numbers ? 0 : geodesicInverse(numbers, position).distanceMetres;
  return { position, datum: movedMetres === 0 ? "WGS84" : datum, movedMetres };
}

/** What a link tells of a place beside its numbers; what it does not tell is `undefined`. */
interface PlaceDetails {
  readonly zoom?: number | undefined;
  readonly label?: string | undefined;
  readonly order?: ExternalPlace["order"];
}

/** A place of a service whose datum is known; `undefined` without numbers. */
export function placeIn(
  service: ExternalService,
  datum: Datum,
  numbers: Position | undefined,
  { zoom, label, order }: PlaceDetails = {},
): ExternalPlace | undefined {
  if (!numbers) return undefined;
  const name = labelIn(label);
  return {
    kind: "place",
    service,
    ...readIn(datum, numbers),
    ...(zoom !== undefined && { zoom }),
    ...(name !== undefined && { label: name }),
    ...(order !== undefined && { order }),
  };
}

/**
 * A place of a service whose street map of mainland China is on GCJ-02 and whose pictures from above are not: numbers
 * there may be either, and both readings are given, the likelier first. Elsewhere there is no doubt.
 */
export function placeInDoubt(
  service: ExternalService,
  likelier: "WGS84" | "GCJ02",
  numbers: Position | undefined,
  shown: PlaceDetails = {},
): ExternalPlace | undefined {
  const place = placeIn(service, likelier, numbers, shown);
  if (!place || !numbers || !inChina(numbers)) return place;
  const other = readIn(likelier === "WGS84" ? "GCJ02" : "WGS84", numbers);
  return { ...place, otherwise: other };
}

/** A link that leads nowhere, and why. */
export const noPlace = (service: ExternalService, reason: NoPlaceReason): ExternalNoPlace => ({
  kind: "nowhere",
  service,
  reason,
});

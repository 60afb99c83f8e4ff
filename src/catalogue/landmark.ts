import type { Metres } from "../geo/units.ts";
import type { LocalText, SourceId } from "./park.ts";

export const LANDMARK_KINDS = [
  "historic",
  "transport",
  "university",
  "research",
  "business",
  "sport",
  "nature",
  "government",
] as const;
export type LandmarkKind = (typeof LANDMARK_KINDS)[number];

/** What stops at a landmark of kind `transport`: it decides its symbol. */
export const TRANSPORT_MODES = ["airport", "rail", "metro"] as const;
export type TransportMode = (typeof TRANSPORT_MODES)[number];

/** The slug of a landmark: stable for ever, since links carry it. */
export type LandmarkId = string & { readonly brand: "LandmarkId" };

/** A well-known point that distances are told to. */
export interface Landmark {
  readonly id: LandmarkId;
  readonly name: LocalText;
  readonly kind: LandmarkKind;
  readonly mode?: TransportMode;
  readonly city: string;
  /** WGS 84, `[longitude, latitude]` in degrees. */
  readonly position: readonly [lon: number, lat: number];
  readonly uncertaintyMetres: Metres;
  readonly note?: LocalText;
  readonly sources: readonly SourceId[];
}

import * as v from "valibot";
import { pointGeometry } from "./geometry.ts";
import { uncertaintyMetres } from "./park.ts";
import { type Immutable, localText, slug, sourceIds, words } from "./text.ts";

const LANDMARK_KINDS = [
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

const TRANSPORT_MODES = ["airport", "rail", "metro"] as const;

/** What stops at a landmark of kind `transport`: it decides its symbol. */
export type TransportMode = (typeof TRANSPORT_MODES)[number];

const landmarkId = v.pipe(slug, v.brand("LandmarkId"));

/** The slug of a landmark: stable for ever, since links carry it. One of the user's own has the id of their park. */
export type LandmarkId = v.InferOutput<typeof landmarkId>;

const properties = v.strictObject({
  id: landmarkId,
  name: localText,
  kind: v.picklist(LANDMARK_KINDS),
  mode: v.exactOptional(v.picklist(TRANSPORT_MODES)),
  city: words,
  uncertaintyMetres,
  note: v.exactOptional(localText),
  sources: sourceIds,
});

/** The schema of a landmark: a GeoJSON Feature with a Point. */
export const landmarkFeature = v.looseObject({
  type: v.literal("Feature"),
  properties,
  geometry: pointGeometry,
});

/** A landmark with all that its file says. */
export interface SourcedLandmark extends Immutable<v.InferOutput<typeof properties>> {
  /** WGS 84, `[longitude, latitude]` in degrees. */
  readonly position: readonly [lon: number, lat: number];
}

/** A point that distances are told to: a well-known one, or one of the user's own, which has the city `""`. */
export interface Landmark extends Pick<
  SourcedLandmark,
  "id" | "name" | "mode" | "city" | "position"
> {
  readonly kind: LandmarkKind | "own";
}

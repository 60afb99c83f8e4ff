import { pointGeometry } from "./geometry-schema.ts";
import { LANDMARK_KINDS, TRANSPORT_MODES } from "./landmark.ts";
import type { Landmark, LandmarkId } from "./landmark.ts";
import { uncertaintyMetres } from "./park-schema.ts";
import { objectOf, oneOf, optional } from "./schema.ts";
import { localText, sourceIds, textUpTo, words } from "./text-schema.ts";

type LandmarkProperties = Omit<Landmark, "position">;

const properties = objectOf<LandmarkProperties>({
  id: textUpTo<LandmarkId>("slug"),
  name: localText,
  kind: oneOf(LANDMARK_KINDS),
  mode: optional(oneOf(TRANSPORT_MODES)),
  city: words,
  uncertaintyMetres,
  note: optional(localText),
  sources: sourceIds,
});

/** A landmark: a GeoJSON Feature with a Point. */
export const landmarkFeature = objectOf<{
  type: "Feature";
  properties: LandmarkProperties;
  geometry: GeoJSON.Point;
}>({ type: oneOf(["Feature"]), properties, geometry: pointGeometry }, "allowed");

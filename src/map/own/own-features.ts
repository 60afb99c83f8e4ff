import type { FootprintBasis } from "../../catalogue/park-kinds.ts";
import { drawable } from "./drawable.ts";
import { collection, feature, pointFeature } from "../sources/feature.ts";
import { type MarkPlace, markPlaceOf } from "./mark-place.ts";

/** What the map draws of one of the user's own parks. */
export interface OwnOnMap {
  readonly id: string;
  readonly geometry: GeoJSON.Geometry;
  readonly place: MarkPlace;
  /** `#rrggbb` */
  readonly colour: string;
  /** What its outline rests on, where the park says so as park files do. */
  readonly basis: FootprintBasis | undefined;
  /** Empty for a park without a name. */
  readonly label: string;
}

/** What is made of a park once, so that its source can be told which have changed. */
function madeOnce(make: (park: OwnOnMap) => GeoJSON.Feature) {
  const known = new WeakMap<OwnOnMap, GeoJSON.Feature>();
  return (park: OwnOnMap): GeoJSON.Feature => {
    const made = known.get(park) ?? make(park);
    known.set(park, made);
    return made;
  };
}

const shapeFeature = madeOnce(({ id, geometry, colour, basis }) =>
  feature(drawable(geometry), { id, colour, ...(basis && { basis }) }),
);

const markFeature = madeOnce(({ id, colour, label, place }) =>
  pointFeature(place.centre, { id, colour, label, untilZoom: place.untilZoom }),
);

/** The shapes, each in its colour. A park that is the same has the same feature. */
export const ownShapeFeatures = (drawn: readonly OwnOnMap[]): GeoJSON.FeatureCollection =>
  collection(drawn.map(shapeFeature));

/** A mark and a name for each, at its middle. A park that is the same has the same feature. */
export const ownMarkFeatures = (drawn: readonly OwnOnMap[]): GeoJSON.FeatureCollection =>
  collection(drawn.map(markFeature));

/** A shape that is set off, because it is open or pointed at. */
export interface HighlightedShape {
  readonly geometry: GeoJSON.Geometry;
  readonly state: "selected" | "hover";
  readonly basis?: FootprintBasis | undefined;
}

/** Shapes that are set off, and a mark for each while it is small. */
export const highlightFeatures = (
  highlighted: readonly HighlightedShape[],
): GeoJSON.FeatureCollection =>
  collection(
    highlighted.flatMap(({ geometry, state, basis }): GeoJSON.Feature[] => {
      const place = markPlaceOf(geometry);
      if (!place) return [];
      const mark = { state, untilZoom: place.untilZoom };
      return [
        feature(drawable(geometry), { state, ...(basis && { basis }) }),
        pointFeature(place.centre, mark),
      ];
    }),
  );
